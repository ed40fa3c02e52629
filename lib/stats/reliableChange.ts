import { type Figure, figure, missing } from './figure.ts'
import type { Pair } from './moments.ts'
import { standardDeviation } from './standardDeviation.ts'

/** A change beyond this many standard errors is more than the measure's own unsteadiness. */
export const reliableFrom = 1.96

/** Which of a group's changes are more than the unsteadiness of the measure. */
export type ReliableChange = {
  /** Standard error of one measurement, and of the difference of two, in units of the measure. */
  readonly measurementError: number
  readonly differenceError: number
  /** Each one's change over the error of a difference. */
  readonly changes: readonly number[]
  readonly rose: number
  readonly fell: number
}

/**
 * Whose change is larger than the measure's own unsteadiness would give? Jacobson and Truax's reliable change index.
 * Takes everyone's measurement before and after.
 *
 * The error of measurement is the standard deviation of the first measurements times the root of (1 - reliability); a
 * change is reliable beyond 1.96 times the root of two such errors squared.
 * Units: changes in standard errors. Nobody: `no_data`. One: `too_few_raters`. No spread, or a reliability of 1:
 * `no_variation`.
 *
 * Source: Jacobson & Truax (1991); statistics.md, section 5.3. Example: their 30 couples have 18 risen, 1 fallen
 * (`reference/p16`).
 */
export const reliableChange = (pairs: readonly Pair[], reliability: number): Figure<ReliableChange> => {
  const spread = standardDeviation(pairs.map(([before]) => before))
  if (spread.value === null) return spread
  const measurementError = spread.value * Math.sqrt(Math.max(0, 1 - reliability))
  if (measurementError === 0) return missing('no_variation')
  const differenceError = Math.sqrt(2 * measurementError ** 2)
  const changes = pairs.map(([before, after]) => (after - before) / differenceError)
  return figure({
    measurementError,
    differenceError,
    changes,
    rose: changes.filter((change) => change > reliableFrom).length,
    fell: changes.filter((change) => change < -reliableFrom).length,
  })
}
