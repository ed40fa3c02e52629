import { expect, it } from 'vitest'
import { composite } from './composite.ts'
import { compositeFigures } from './compositeFigures.ts'
import { rwgStar } from './rwgStar.ts'
import { shownComposite } from './shownComposite.ts'

it('takes no partial means', () => {
  expect(composite([4, 5, 5])).toBeCloseTo(14 / 3, 12)
  expect(composite([4, null, 5])).toBeNull()
  expect(composite([])).toBeNull()
})

it('shows two decimals and rounds half up from the unrounded value', () => {
  expect(shownComposite(5 / 3)).toBe(1.67)
  expect(shownComposite(7 / 3)).toBe(2.33)
  expect(shownComposite(1.005)).toBe(1.01) // held as 1.00499...
  expect(shownComposite(4.125)).toBe(4.13)
})

it('has no agreement of a dimension without two complete people', () => {
  expect(rwgStar([])).toEqual({ value: null, reason: 'no_data' })
  expect(rwgStar([[3, null, 4]])).toEqual({ value: null, reason: 'no_data' })
  expect(rwgStar([[3, 3, 4]])).toEqual({ value: null, reason: 'too_few_raters' })
  expect(
    rwgStar([
      [3, 4],
      [4, 4],
    ]).value,
  ).toBeCloseTo(0.875, 12) // variances 0.5 and 0
})

it('keeps a place for everyone, complete or not', () => {
  const found = compositeFigures([
    [3, 4, 5],
    [3, null, 4],
  ])
  expect(found.perRater).toEqual([4, null])
  expect(found.n).toBe(1)
  expect(found.rwgStar.reason).toBe('too_few_raters')
  expect(found.averageDistance.reason).toBe('too_few_raters')
})
