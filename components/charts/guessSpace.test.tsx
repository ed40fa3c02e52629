import { describe, expect, it } from 'vitest'
import { axisSpace, pileOf, rowsOfLabels } from './guessSpace.ts'

const range = { min: 1, max: 5 }

describe('the axis of guesses', () => {
  it('stacks guesses that meet', () => {
    expect(pileOf([2, 2, 3], range).map(({ place }) => place)).toEqual([0, 1, 0])
  })

  it('puts labels in one row where they fit beside each other, and in rows of their own where not', () => {
    const apart = [
      { value: 1, label: 'a' },
      { value: 3, label: 'b' },
    ]
    const near = [
      { value: 2.5, label: 'without training' },
      { value: 2.9, label: 'with training' },
    ]
    expect(rowsOfLabels(apart, { ...range, width: 90 }).count).toBe(1)
    expect(rowsOfLabels(near, { ...range, width: 90 })).toEqual({ of: [1, 0], onRight: [false, false], count: 2 })
    expect(rowsOfLabels([], { ...range, width: 90 }).count).toBe(0)
  })

  it('keeps dots and labels within the space, however low it is', () => {
    for (const height of [900, 260, 200]) {
      const given = { width: 1700, height, rem: 19.2, ...range, values: [3, 3, 3, 4], labelRows: 2 }
      const { base, radius } = axisSpace(given)
      expect(base - 0.3 * 19.2 - 6 * radius).toBeGreaterThanOrEqual(0)
      expect(base + (3.2 + 2.7 * 2) * 19.2).toBeLessThanOrEqual(height + 1)
    }
  })
})
