import { additiveEffects } from './additiveEffects.ts'
import { type Figure, figure, missing, type NullReason } from './figure.ts'
import { raterGroups } from './raterGroups.ts'
import { type RatingTable, tidyTable } from './ratingTable.ts'
import { varianceComponents } from './varianceComponents.ts'

/** Why severities cannot be had at all, or null. */
const obstacle = (tidy: RatingTable): NullReason | null => {
  if (tidy.length === 0) return 'no_data'
  if (tidy.length === 1) return 'too_few_raters'
  return raterGroups(tidy) > 1 ? 'disconnected' : null
}

/** Puts the values of the tidy table's raters back in their own rows; null for a rater who marked nothing. */
const inOwnRows = <T>(table: RatingTable, values: readonly T[]): (T | null)[] => {
  let next = 0
  return table.map((row) => (row.some((mark) => mark !== null) ? (values[next++] ?? null) : null))
}

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
  const reason = obstacle(tidy)
  const effects = reason === null ? additiveEffects(tidy) : null
  return effects === null ? missing(reason ?? 'disconnected') : figure(inOwnRows(table, effects.raters))
}

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
  const reason = obstacle(tidy)
  if (reason !== null) return missing(reason)
  const components = varianceComponents(tidy)
  if (components.value === null) return components
  const { rater, residual, raterEffects } = components.value
  const reliability = (marks: number): number => (rater === 0 ? 0 : rater / (rater + residual / marks))
  const shrunken = tidy.map((row, at): ShrunkenSeverity => {
    const own = reliability(row.filter((mark) => mark !== null).length)
    return { value: raterEffects[at] ?? 0, giveOrTake: 1.96 * Math.sqrt(rater * (1 - own)) }
  })
  return figure(inOwnRows(table, shrunken))
}
