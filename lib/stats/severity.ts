import { additiveEffects } from './additiveEffects.ts'
import { type Figure, figure, missing } from './figure.ts'
import { inOwnRows } from './inOwnRows.ts'
import { type RatingTable, tidyTable } from './ratingTable.ts'
import { severityObstacle } from './severityObstacle.ts'

/**
 * How generous or strict is each rater beside the others, once the excerpts they happened to see are allowed for?
 *
 * Least squares, unshrunken, summing to 0: for checks. Screens show `shrunkenSeverity`.
 * Units: points, above 0 generous; null in the row of a rater without marks.
 * Nothing marked: `no_data`. One rater: `too_few_raters`. Groups of raters without a shared excerpt: `disconnected`.
 *
 * Source: statistics.md, section 4.9 (severity_ls). Example: `severity([[3, 4], [4, 5]])` is -0.5 and 0.5.
 */
export const severity = (table: RatingTable): Figure<(number | null)[]> => {
  const tidy = tidyTable(table)
  const reason = severityObstacle(tidy)
  const effects = reason === null ? additiveEffects(tidy) : null
  return effects === null ? missing(reason ?? 'disconnected') : figure(inOwnRows(table, effects.raters))
}
