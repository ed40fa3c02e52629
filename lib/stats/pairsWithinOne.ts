import { countMarks } from './countMarks.ts'
import { type Figure, figure, missing } from './figure.ts'
import { wholeMarks } from './wholeMarks.ts'

/**
 * How likely it is that two people picked at random were within one mark of each other.
 *
 * Pairs with the same mark or marks next door, over all pairs. Units: a share from 0 to 1. It cannot tell an evenly
 * spread room from a room in two camps (both near a half), and never gets an interval: pairs are not independent.
 * No marks: `no_data`. One mark: `too_few_raters`. Composites: `not_integer_scale`.
 *
 * Source: statistics.md, sections 2.1 and 2.2 (pair_within1). Example: `pairsWithinOne([2, 3, 5])` is 1/3.
 */
export const pairsWithinOne = (ratings: readonly number[], categories = 5): Figure => {
  const n = ratings.length
  if (n === 0) return missing('no_data')
  if (n === 1) return missing('too_few_raters')
  if (!wholeMarks(ratings, categories)) return missing('not_integer_scale')
  const counts = countMarks(ratings, categories)
  const near = counts.reduce((pairs, count, at) => pairs + count * (count - 1) + 2 * count * (counts[at + 1] ?? 0), 0)
  return figure(near / (n * (n - 1)))
}
