import { type Figure, figure, missing } from './figure.ts'
import { inOwnRows } from './inOwnRows.ts'
import { type RatingTable, tidyTable } from './ratingTable.ts'
import { severityObstacle } from './severityObstacle.ts'
import { varianceComponents } from './varianceComponents.ts'
import { z95 } from './z95.ts'

/** A rater's severity and how far off it may be; half the width of its 95% interval. */
export type ShrunkenSeverity = { readonly value: number; readonly giveOrTake: number }

/**
 * How generous or strict is each rater, drawn towards 0 the less that rater has marked? The one to show, to that rater.
 *
 * The rater's effect in the model of `varianceComponents` (BLUP), give or take 1.96 x the root of the rater variance x
 * (1 - what share of the rater's mean is the rater's own). Units: points, above 0 generous; null in the row of a rater
 * without marks. Shown from four excerpts on.
 * Null for the reasons of `severity`, then those of `varianceComponents`.
 *
 * Source: statistics.md, section 4.9 (severity_blup); equal to lme4 ranef(). Example: `reference/w35`, rater 5: 0.782.
 */
export const shrunkenSeverity = (table: RatingTable): Figure<(ShrunkenSeverity | null)[]> => {
  const tidy = tidyTable(table)
  const reason = severityObstacle(tidy)
  if (reason !== null) return missing(reason)
  const components = varianceComponents(tidy)
  if (components.value === null) return components
  const { rater, residual, raterEffects } = components.value
  const reliability = (marks: number): number => (rater === 0 ? 0 : rater / (rater + residual / marks))
  const shrunken = tidy.map((row, at): ShrunkenSeverity => {
    const own = reliability(row.filter((mark) => mark !== null).length)
    return { value: raterEffects[at] ?? 0, giveOrTake: z95 * Math.sqrt(rater * (1 - own)) }
  })
  return figure(inOwnRows(table, shrunken))
}
