import { expect, it } from 'vitest'
import { camps } from './camps.ts'
import { split } from './split.ts'

it.each([
  // the ten rooms of statistics.md, section 2.2, with their split column
  [[0, 0, 0, 20, 0], false],
  [[0, 0, 10, 10, 0], false],
  [[0, 0, 1, 4, 15], false],
  [[0, 1, 4, 12, 3], false],
  [[0, 7, 6, 7, 0], false],
  [[1, 5, 8, 5, 1], false],
  [[0, 10, 0, 10, 0], true],
  [[4, 4, 4, 4, 4], false],
  [[5, 4, 2, 4, 5], true],
  [[10, 0, 0, 0, 10], true],
])('counts %j: split is %s', (counts, expected) => {
  expect(split(counts)).toEqual({ value: expected, reason: null })
  expect(camps(counts) !== null).toBe(expected)
})

it.each([
  [[0, 3, 0, 9, 0], true], // a quarter of twelve on the lesser side
  [[0, 2, 0, 10, 0], false],
  [[0, 6, 3, 6, 0], true], // half as many in the gap as at either hump
  [[0, 6, 4, 6, 0], false],
])('takes the edges of the rule in: %j is %s', (counts, expected) => expect(camps(counts) !== null).toBe(expected))

it('counts people on either side of the gap and names the most popular mark of each side', () => {
  expect(camps([0, 10, 0, 10, 0])).toEqual({ low: { mark: 2, people: 10 }, high: { mark: 4, people: 10 } })
  expect(camps([1, 9, 2, 8, 1])).toEqual({ low: { mark: 2, people: 10 }, high: { mark: 4, people: 9 } })
  expect(camps([5, 4, 2, 4, 5])).toEqual({ low: { mark: 1, people: 9 }, high: { mark: 5, people: 9 } })
  expect(camps([10, 0, 0, 0, 10])).toEqual({ low: { mark: 1, people: 10 }, high: { mark: 5, people: 10 } })
})

it('names the mark nearer the gap when two marks of a side are equally popular', () => {
  expect(camps([4, 4, 0, 4, 4])).toEqual({ low: { mark: 2, people: 8 }, high: { mark: 4, people: 8 } })
})

it('takes two equally empty marks side by side for one gap, so that neither camp gets those in between', () => {
  expect(camps([4, 1, 1, 4, 0])).toEqual({ low: { mark: 1, people: 4 }, high: { mark: 4, people: 4 } })
})

it('says nothing about fewer than ten people', () => {
  expect(split([0, 0, 0, 0, 0])).toEqual({ value: null, reason: 'no_data' })
  expect(split([0, 5, 0, 4, 0])).toEqual({ value: null, reason: 'too_few_raters' })
  expect(camps([0, 5, 0, 4, 0])).toBeNull()
})
