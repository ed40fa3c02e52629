import { expect, it } from 'vitest'
import { countMarks } from './countMarks.ts'
import { matchWithCoding } from './matchWithCoding.ts'
import { meanInterval } from './meanInterval.ts'

it('has nothing to say about an empty room', () => {
  const match = matchWithCoding([], 3)
  expect([match.n, match.exact, match.withinOne, match.above, match.below]).toEqual([0, 0, 0, 0, 0])
  for (const one of [match.bias, match.distance, match.exactInterval, match.withinOneInterval, match.biasInterval])
    expect(one).toEqual({ value: null, reason: 'no_data' })
})

it('gives one person a share but no interval of means', () => {
  const match = matchWithCoding([4], 3)
  expect(match.bias.value).toBe(1)
  expect(match.biasInterval.reason).toBe('too_few_raters')
  expect(match.exactInterval.value?.lo).toBe(0)
})

it('counts both neighbours of a half as hits', () => {
  expect(matchWithCoding([2, 3, 4, 1], 2.5).exact).toBe(2)
  expect(matchWithCoding([2, 3, 4, 1], 2.5).withinOne).toBe(2)
})

it('does not call two-decimal composites off by one when they are one apart', () => {
  expect(matchWithCoding([2.67, 2.68, 0.66], 1.67).withinOne).toBe(3)
  expect(matchWithCoding([1.66, 1.67], 5 / 3)).toMatchObject({ above: 0, below: 0 })
})

it('claims no certainty for values that are alike but for rounding', () => {
  expect(meanInterval([0.1 + 0.2, 0.3, 0.3])).toEqual({ value: null, reason: 'zero_width' })
})

it('refuses a mark off the scale rather than dropping it', () => {
  expect(() => countMarks([6])).toThrow(RangeError)
  expect(() => countMarks([2.5])).toThrow(RangeError)
})
