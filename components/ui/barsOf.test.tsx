import { expect, it } from 'vitest'
import { barsOf } from './barsOf.ts'

it('draws a bar for each stretch, the mean squared', () => {
  expect(barsOf([1, 0.5, 0.5, 0], 2)).toEqual([0.5625, 0.0625])
})

it('never has more bars than peaks, and never none', () => {
  expect(barsOf([0.5, 1], 90)).toEqual([0.25, 1])
  expect(barsOf([1, 1], 0)).toEqual([1])
})
