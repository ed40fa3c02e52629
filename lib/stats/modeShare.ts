import { type Figure, figure, missing } from './figure.ts'
import { modes } from './modes.ts'

/**
 * The share of the room that gave the most popular mark. Not a headline: a harmless room (half 3, half 4) and the
 * worst possible one (half 1, half 5) both have 50%.
 *
 * Units: a share from 1/5 to 1. No marks: `no_data`.
 *
 * Source: statistics.md, sections 2.1 and 2.2 (pct_mode). Example: `modeShare([3, 4, 4, 4])` is 0.75.
 */
export const modeShare = (ratings: readonly number[]): Figure => {
  const popular = modes(ratings)[0]
  if (popular === undefined) return missing('no_data')
  return figure(ratings.filter((mark) => mark === popular).length / ratings.length)
}
