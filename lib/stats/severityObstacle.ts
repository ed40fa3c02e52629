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
