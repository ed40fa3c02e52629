import { type Figure, figure, missing } from './figure.ts'

/**
 * The average mark: the sum of the marks divided by how many there are.
 *
 * Units: points of the scale, from 1 to 5. No marks: `no_data`.
 *
 * Source: statistics.md, section 2.1. Example: `mean([2, 3, 5])` is 3.333.
 */
export const mean = (ratings: readonly number[]): Figure => {
  if (ratings.length === 0) return missing('no_data')
  return figure(ratings.reduce((sum, mark) => sum + mark, 0) / ratings.length)
}
