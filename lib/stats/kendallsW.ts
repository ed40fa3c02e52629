import { completeRaters } from './completeRaters.ts'
import { type Figure, figure, missing } from './figure.ts'
import { type RatingTable, tidyTable } from './ratingTable.ts'

/** Places of the marks of one rater from lowest to highest; equal marks share the middle of their places. */
const midRanks = (marks: readonly number[]): number[] =>
  marks.map((mark) => {
    const below = marks.filter((other) => other < mark).length
    const same = marks.filter((other) => other === mark).length
    return below + (same + 1) / 2
  })

/** How much a rater's equal marks take from the possible spread of places: over sets of equal marks, t cubed - t. */
const tied = (marks: readonly number[]): number =>
  [...new Set(marks)].reduce((sum, value) => {
    const times = marks.filter((mark) => mark === value).length
    return sum + times ** 3 - times
  }, 0)

/**
 * Did raters put the excerpts in the same order, however strict they were? Kendall's W.
 *
 * Twelve times the squared spread of the sums of places, over the most it could be, which is less where raters gave equal
 * marks. Only raters who marked every excerpt enter. W high and alpha low is a problem of severity.
 * Units: 0 no common order, 1 the same order. Nothing marked: `no_data`. One rater: `too_few_raters`. Fewer than three
 * excerpts: `too_few_excerpts`. Fewer than two complete raters: `missing_cells`. Everyone gave one mark: `no_variation`.
 * `ties: 'ignored'` is the older form, for comparison only.
 *
 * Source: Kendall & Babington Smith (1939); statistics.md, section 4.6; irr kendall(correct = TRUE).
 * Example: `kendallsW([[1, 2, 3], [2, 3, 4]])` is 1.
 */
export const kendallsW = (table: RatingTable, ties: 'corrected' | 'ignored' = 'corrected'): Figure => {
  const tidy = tidyTable(table)
  const excerpts = tidy[0]?.length ?? 0
  if (tidy.length === 0) return missing('no_data')
  if (tidy.length === 1) return missing('too_few_raters')
  if (excerpts < 3) return missing('too_few_excerpts')
  const rows = completeRaters(table)
  const raters = rows.length
  if (raters < 2) return missing('missing_cells')
  const ranks = rows.map(midRanks)
  const sums = (ranks[0] ?? []).map((_, column) => ranks.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  const middle = (raters * (excerpts + 1)) / 2
  const spread = sums.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  const lost = ties === 'corrected' ? rows.reduce((sum, row) => sum + tied(row), 0) : 0
  const most = raters ** 2 * (excerpts ** 3 - excerpts) - raters * lost
  return most === 0 ? missing('no_variation') : figure((12 * spread) / most)
}
