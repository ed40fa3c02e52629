import { describe, expect, it } from 'vitest'
import { layoutFlow } from './layoutFlow.ts'

const none = [0, 0, 0, 0, 0]

describe('layoutFlow', () => {
  it('draws a band from mark to mark, 5 on top', () => {
    const { row, bands } = layoutFlow([none, [0, 0, 0, 1, 0], none, none, none])
    expect(bands).toEqual([{ from: 2, to: 4, people: 1, y1: row * 3.5, y2: row * 1.5 }])
  })

  it('keeps everybody, and lets bands of one row lie beside each other', () => {
    const flow = [none, [0, 2, 3, 0, 0], [0, 1, 4, 1, 0], none, [0, 0, 0, 2, 0]]
    const { row, bands } = layoutFlow(flow)
    expect(bands.reduce((sum, { people }) => sum + people, 0)).toBe(13)
    for (const side of ['from', 'to'] as const) {
      for (const mark of [1, 2, 3, 4, 5]) {
        const y = side === 'from' ? 'y1' : 'y2'
        const inRow = bands.filter((band) => band[side] === mark).sort((a, b) => a[y] - b[y])
        for (const [index, band] of inRow.entries()) {
          expect(band[y] - band.people / 2).toBeGreaterThanOrEqual(row * (5 - mark))
          expect(band[y] + band.people / 2).toBeLessThanOrEqual(row * (6 - mark))
          const next = inRow[index + 1]
          if (next) expect(band[y] + band.people / 2).toBeLessThanOrEqual(next[y] - next.people / 2 + 1e-9)
        }
      }
    }
  })
})
