import { describe, expect, it } from 'vitest'
import { packPile, pileRadius } from './packPile.ts'
import { placeTitles } from './placeTitles.ts'

const cell = { halfWidth: 30, halfHeight: 16 }

describe('a pile of dots', () => {
  it('stays in its cell, however many share it', () => {
    for (const people of [1, 2, 7, 24, 120]) {
      const radius = pileRadius(people, cell, 9)
      for (const { x, y } of packPile(people, radius, cell)) {
        expect(Math.abs(y) + radius).toBeLessThan(cell.halfHeight * 1.2)
        expect(Math.abs(x) + radius).toBeLessThan(cell.halfWidth * 1.2)
      }
    }
  })

  it('keeps its dots apart', () => {
    const dots = packPile(24, 3, cell)
    const nearest = Math.min(
      ...dots.flatMap((one, at) => dots.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))),
    )
    expect(nearest).toBeGreaterThan(4)
  })
})

describe('titles beside marks', () => {
  const room = { half: 10, height: 20, field: { left: 0, top: 0, right: 400, bottom: 200 } }

  it('go to the right, and to the left where something stands on the right', () => {
    const marks = [
      { x: 200, y: 100 },
      { x: 260, y: 100 },
    ]
    const [left, right] = placeTitles(
      marks.map((mark) => ({ ...mark, width: 100 })),
      marks,
      room,
    )
    expect(left?.x).toBeLessThan(100)
    expect(right?.x).toBeGreaterThan(260)
  })

  it('are left out where there is no room', () => {
    expect(
      placeTitles([{ x: 200, y: 100, width: 390 }], [{ x: 200, y: 100 }], {
        ...room,
        field: { ...room.field, bottom: 120, top: 80 },
      }),
    ).toEqual([null])
  })
})
