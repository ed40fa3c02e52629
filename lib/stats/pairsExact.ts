import { countMarks } from './countMarks.ts'
import { type Figure, figure, missing } from './figure.ts'
import { wholeMarks } from './wholeMarks.ts'

/**
 * How likely it is that two people picked at random gave the same mark.
 *
 * Pairs of people with the same mark over all pairs. Units: a share from 0 to 1. It never gets an interval: pairs
 * share people and are not independent.
 * No marks: `no_data`. One mark: `too_few_raters`. Composites: `not_integer_scale`.
 *
 * Source: statistics.md, section 2.1 (pair_exact). Example: `pairsExact([3, 4, 4])` is 1/3.
 */
export const pairsExact = (ratings: readonly number[], categories = 5): Figure => {
  const n = ratings.length
  if (n === 0) return missing('no_data')
  if (n === 1) return missing('too_few_raters')
  if (!wholeMarks(ratings, categories)) return missing('not_integer_scale')
  const same = countMarks(ratings, categories).reduce((pairs, count) => pairs + count * (count - 1), 0)
  return figure(same / (n * (n - 1)))
}
