import { countMarks } from './countMarks.ts'
import { type Figure, figure, missing } from './figure.ts'
import { type RatingTable, tidyTable } from './ratingTable.ts'
import { wholeMarks } from './wholeMarks.ts'

/** How many raters gave each mark to each excerpt: one row an excerpt, one column a mark, all marks of the scale. */
export type CategoryCounts = readonly (readonly number[])[]

/**
 * A table of marks as counts of marks, for agreement coefficients over a fixed scale, or the reason why there is none.
 *
 * Nothing marked: `no_data`. One rater: `too_few_raters`. No excerpt marked by two: `no_overlap`. Only one such excerpt:
 * `too_few_excerpts`. Composites: `not_integer_scale`.
 *
 * Source: statistics.md, sections 1.4 and 4.3. Example: `categoryCounts([[1, 2], [1, 3]], 3)` is
 * `[[2, 0, 0], [0, 1, 1]]`.
 */
export const categoryCounts = (table: RatingTable, categories = 5): Figure<CategoryCounts> => {
  const tidy = tidyTable(table)
  if (tidy.length === 0) return missing('no_data')
  if (tidy.length === 1) return missing('too_few_raters')
  const columns = (tidy[0] ?? []).map((_, column) =>
    tidy.map((row) => row[column] ?? null).filter((mark) => mark !== null),
  )
  const shared = columns.filter((marks) => marks.length >= 2).length
  if (shared === 0) return missing('no_overlap')
  if (shared === 1) return missing('too_few_excerpts')
  if (!columns.every((marks) => wholeMarks(marks, categories))) return missing('not_integer_scale')
  return figure(columns.map((marks) => countMarks(marks, categories)))
}
