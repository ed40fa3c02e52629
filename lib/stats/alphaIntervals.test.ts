import { expect, it } from 'vitest'
import { alphaIntervals } from './alphaIntervals.ts'

it('needs three raters for the same excerpts, and three excerpts for others', () => {
  const twoRaters = alphaIntervals([
    [1, 3, 5, 2],
    [1, 4, 5, 3],
  ])
  expect([twoRaters.sameExcerpts.reason, twoRaters.otherExcerpts.reason]).toEqual(['too_few_raters', 'too_few_raters'])
  expect(twoRaters.excerptError.value).toBeGreaterThan(0)
  const twoExcerpts = alphaIntervals([
    [1, 3],
    [2, 4],
    [1, 5],
  ])
  expect(twoExcerpts.sameExcerpts.value).not.toBeNull()
  expect(twoExcerpts.otherExcerpts.reason).toBe('too_few_excerpts')
})

it('is unstable when everything hangs on one rater', () => {
  // without the first rater all marks are alike
  expect(
    alphaIntervals([
      [1, 5, 2],
      [3, 3, 3],
      [3, 3, 3],
    ]).sameExcerpts.reason,
  ).toBe('unstable')
})

it('counts raters and excerpts after dropping what cannot be paired', () => {
  const plain = alphaIntervals([
    [1, 3, 5],
    [2, 4, 5],
    [1, 5, 4],
  ])
  const more = alphaIntervals([
    [1, 3, 5, null],
    [2, 4, 5, null],
    [1, 5, 4, null],
    [null, null, null, 3],
  ])
  expect(more).toEqual(plain)
})

it('never leaves the range of alpha, and claims no certainty for perfect agreement', () => {
  expect(
    alphaIntervals([
      [1, 3, 5],
      [2, 4, 5],
      [1, 5, 4],
    ]).otherExcerpts.value?.hi,
  ).toBeLessThanOrEqual(1)
  expect(
    alphaIntervals([
      [1, 3, 5],
      [1, 3, 5],
      [1, 3, 5],
    ]).sameExcerpts.reason,
  ).toBe('zero_width')
})
