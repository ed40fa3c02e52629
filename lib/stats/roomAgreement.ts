import { type Figure, figure, missing } from './figure.ts'
import { variance } from './variance.ts'
import { wholeMarks } from './wholeMarks.ts'

/**
 * How much less the marks are spread than random marks would be (the index rwg).
 *
 * One minus the variance of the marks (n - 1) over the variance of random marks, (K squared - 1) / 12, which is 2 on
 * a scale of five. Because of n - 1, random marking gives 0 on average in a room of any size.
 * Units: 1 everyone alike, 0 as spread as random marks, below 0 more spread than that (down to -3 for two people at 1
 * and 5). It is stored untruncated; the display shows nothing below 0 (`shownAgreement`).
 * No marks: `no_data`. One mark: `too_few_raters`. Composites: `not_integer_scale`, because averaging three elements
 * shrinks the variance and would flatter the room; see `rwgStar`.
 *
 * Source: James, Demaree & Wolf (1984); statistics.md, sections 2.1 and 2.3.
 * Example: `roomAgreement([2, 3, 5])` is -0.167 and `roomAgreement([3, 4])` is 0.75.
 */
export const roomAgreement = (ratings: readonly number[], categories = 5): Figure => {
  const spread = variance(ratings)
  if (spread.value === null) return spread
  if (!wholeMarks(ratings, categories)) return missing('not_integer_scale')
  return figure(1 - spread.value / ((categories ** 2 - 1) / 12))
}
