import { type Figure, figure, missing } from './figure.ts'
import { type RatingTable, tidyTable } from './ratingTable.ts'
import { roomAgreement } from './roomAgreement.ts'

/**
 * How far the room agreed over a workshop: the mean of the untruncated room agreement over excerpts marked by two or more.
 *
 * Units and bands are those of `roomAgreement`; only the display cuts off below 0, and only after averaging.
 * Nothing marked: `no_data`. One rater: `too_few_raters`. No excerpt marked by two: `no_overlap`. Composites:
 * `not_integer_scale`. One excerpt is enough to compute; screens ask for two.
 *
 * Source: statistics.md, section 2.3 (mean_rwg). Example: `meanRoomAgreement([[3, 3], [4, 3]])` is 0.875.
 */
export const meanRoomAgreement = (table: RatingTable, categories = 5): Figure => {
  const tidy = tidyTable(table)
  if (tidy.length === 0) return missing('no_data')
  if (tidy.length === 1) return missing('too_few_raters')
  const columns = (tidy[0] ?? []).map((_, column) =>
    tidy.map((row) => row[column] ?? null).filter((mark) => mark !== null),
  )
  const shared = columns.filter((marks) => marks.length >= 2)
  if (shared.length === 0) return missing('no_overlap')
  let sum = 0
  for (const marks of shared) {
    const one = roomAgreement(marks, categories)
    if (one.value === null) return one
    sum += one.value
  }
  return figure(sum / shared.length)
}
