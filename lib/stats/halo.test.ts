import { expect, it } from 'vitest'
import { elementSpread } from './elementSpread.ts'
import { halo } from './halo.ts'

it('is 1 for a rater whose elements all move together, and does not see that the rater is generous', () => {
  expect(
    halo([
      [
        [2, 3],
        [3, 4],
        [4, 5],
      ],
    ]),
  ).toEqual({ value: { together: 1, raters: 1 }, reason: null })
})

it('averages within raters, so that generous and strict people do not pass for halo', () => {
  // over both raters' six rows the two elements would correlate .88; within each they do not at all
  const generous = [
    [4, 5],
    [5, 4],
    [4, 4],
    [5, 5],
  ]
  const strict = [
    [1, 2],
    [2, 1],
    [1, 1],
    [2, 2],
  ]
  expect(halo([generous, strict]).value).toEqual({ together: 0, raters: 2 })
})

it('leaves out pairs that do not vary, and marks that are missing', () => {
  expect(
    halo([
      [
        [1, 3, 1],
        [2, 3, 2],
        [3, 3, null],
        [4, 3, 4],
      ],
    ]).value,
  ).toEqual({ together: 1, raters: 1 })
})

it('has no value without marks, with too few excerpts, or where nothing varies', () => {
  expect(halo([]).reason).toBe('no_data')
  expect(halo([[[null, null]]]).reason).toBe('no_data')
  expect(
    halo([
      [
        [1, 2],
        [3, 4],
      ],
    ]).reason,
  ).toBe('too_few_excerpts')
  expect(
    halo([
      [
        [3, 3],
        [3, 3],
        [3, 3],
      ],
    ]).reason,
  ).toBe('no_variation')
})

it('measures how far one person spreads the elements of one excerpt', () => {
  expect(
    elementSpread([
      [3, 3, 3],
      [2, 4, null],
    ]).value,
  ).toBeCloseTo(Math.SQRT1_2, 12)
  expect(elementSpread([[3, null]])).toEqual({ value: null, reason: 'no_data' })
})
