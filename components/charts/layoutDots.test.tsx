import { describe, expect, it } from 'vitest'
import { layoutDots } from './layoutDots.ts'

const area = { width: 500, height: 400 }
const overlap = (a: { x: number; y: number }, b: { x: number; y: number }, diameter: number) =>
  Math.hypot(a.x - b.x, a.y - b.y) < diameter - 0.01

describe('layoutDots', () => {
  it('gives each person one dot over the own mark', () => {
    const { dots } = layoutDots([[1, 3, 7, 6, 1]], area, 40)
    expect([0, 1, 2, 3, 4].map((column) => dots.filter((dot) => dot.column === column).length)).toEqual([1, 3, 7, 6, 1])
    for (const { column, x } of dots) expect(Math.floor(x / 100)).toBe(column)
  })

  it('stacks a small room in single file, in the middle of its column', () => {
    const { diameter, dots } = layoutDots([[1, 3, 7, 6, 1]], area, 40)
    expect(diameter).toBe(40)
    expect(new Set(dots.map(({ x }) => x))).toEqual(new Set([50, 150, 250, 350, 450]))
  })

  it.each([
    [[[0, 0, 120, 0, 0]]],
    [[[30, 30, 30, 30, 0]]],
    [
      [
        [1, 2, 40, 3, 1],
        [0, 0, 50, 0, 0],
      ],
    ],
  ])('lets no dots overlap and none leave the chart: %j', (lanes) => {
    const { diameter, dots } = layoutDots(lanes, area, 40)
    for (const [index, dot] of dots.entries()) {
      expect(dot.y + diameter / 2).toBeLessThanOrEqual(area.height)
      for (const other of dots.slice(index + 1)) expect(overlap(dot, other, diameter)).toBe(false)
    }
  })

  it('keeps the rounds apart in their lanes', () => {
    const { dots } = layoutDots(
      [
        [0, 4, 0, 0, 0],
        [0, 4, 0, 0, 0],
      ],
      area,
      30,
    )
    const right = (lane: number) => dots.filter((dot) => dot.lane === lane).map(({ x }) => x)
    expect(Math.max(...right(0))).toBeLessThan(Math.min(...right(1)))
  })

  it('shares one size of dot when it is told the tallest stack of all', () => {
    expect(layoutDots([[1, 0, 0, 0, 0]], area, 40, 200).diameter).toBe(
      layoutDots([[200, 0, 0, 0, 0]], area, 40).diameter,
    )
  })

  it('draws nothing of an empty room or without space', () => {
    expect(layoutDots([[0, 0, 0, 0, 0]], area, 40).dots).toEqual([])
    expect(layoutDots([[1, 0, 0, 0, 0]], { width: 0, height: 0 }, 40).dots).toEqual([])
  })
})
