import { type Figure, figure } from './figure.ts'
import type { RatingTable } from './ratingTable.ts'
import { varianceComponents } from './varianceComponents.ts'

/**
 * How far off the group does a typical person sit? "A typical person sits 0.4 of a point off the group."
 *
 * The root of the rater variance. Units: points. All that trainers see of severities, from ten people on.
 * Null for the reasons of `varianceComponents`.
 *
 * Source: statistics.md, section 4.9. Example: `reference/w35` has the root of 0.388, 0.62.
 */
export const severitySpread = (table: RatingTable): Figure => {
  const components = varianceComponents(table)
  return components.value === null ? components : figure(Math.sqrt(components.value.rater))
}
