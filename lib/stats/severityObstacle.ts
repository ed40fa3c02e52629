import type { NullReason } from './figure.ts'
import { raterGroups } from './raterGroups.ts'
import type { RatingTable } from './ratingTable.ts'

/**
 * Why the severities of a tidy table's raters cannot be had at all, or null: nothing marked, one rater, or groups of raters
 * that share no excerpt. Source: statistics.md, sections 1.4 and 4.9. Example: of `[[3, 4]]` it is 'too_few_raters'.
 */
export const severityObstacle = (tidy: RatingTable): NullReason | null => {
  if (tidy.length === 0) return 'no_data'
  if (tidy.length === 1) return 'too_few_raters'
  return raterGroups(tidy) > 1 ? 'disconnected' : null
}

/** Puts the values of the tidy table's raters back in their own rows; null for a rater who marked nothing. */
export const inOwnRows = <T>(table: RatingTable, values: readonly T[]): (T | null)[] => {
  let next = 0
  return table.map((row) => (row.some((mark) => mark !== null) ? (values[next++] ?? null) : null))
}
