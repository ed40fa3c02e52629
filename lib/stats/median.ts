import type { Figure } from './figure.ts'
import { quantile } from './quantile.ts'

/**
 * The mark in the middle: half the room is at or below it. With an even number of people it is the midpoint of the
 * two middle marks, so 3.5 is possible.
 *
 * Units: points, from 1 to 5. No marks: `no_data`.
 *
 * Source: statistics.md, section 2.1. Example: `median([3, 4])` is 3.5.
 */
export const median = (ratings: readonly number[]): Figure => quantile(ratings, 0.5)
