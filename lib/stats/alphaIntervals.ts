import { alphaLeavingOut } from './alphaLeavingOut.ts'
import type { Metric } from './difference.ts'
import { type Figure, figure, missing, type NullReason } from './figure.ts'
import type { Interval } from './interval.ts'
import { jackknifeError } from './jackknifeError.ts'
import { krippendorffAlpha } from './krippendorffAlpha.ts'
import type { RatingTable } from './ratingTable.ts'
import { tQuantile } from './tQuantile.ts'

/** How uncertain an alpha is, over other raters and over other excerpts. */
export type AlphaIntervals = {
  /** Standard error over raters. */
  readonly raterError: Figure
  /** Standard error over excerpts. */
  readonly excerptError: Figure
  /** The same excerpts marked by other raters: what one workshop can claim. */
  readonly sameExcerpts: Figure<Interval>
  /** Other raters and other excerpts: "our calibration". Shown from five excerpts on. */
  readonly otherExcerpts: Figure<Interval>
}

const errorOf = (leftOut: readonly (number | null)[], tooFew: NullReason): Figure => {
  if (leftOut.length < 3) return missing(tooFew)
  const values = leftOut.filter((value) => value !== null)
  return values.length < leftOut.length ? missing('unstable') : figure(jackknifeError(values))
}

const around = (alpha: number, error: number, degrees: number): Figure<Interval> => {
  if (error < 1e-12) return missing('zero_width')
  const reach = tQuantile(0.975, degrees) * error
  return figure({ lo: Math.max(-1, alpha - reach), hi: Math.min(1, alpha + reach) })
}

/**
 * Between which values does alpha plausibly lie? Two deterministic jackknife intervals at 95%.
 *
 * Same excerpts: leave out each rater; alpha, give or take t (raters - 1) standard errors. Other excerpts: leave out each
 * excerpt too; the errors add in squares, t has excerpts - 1 degrees of freedom. Raters and excerpts are counted after
 * dropping excerpts with one mark, and are clipped to -1 and 1. No bootstrap: with few excerpts the usual ones are 3 to 10
 * times too narrow (simulated).
 * Whatever makes alpha null makes these null. Fewer than three raters or excerpts: `too_few_raters`, `too_few_excerpts`.
 * Some alpha without one of them is undefined: `unstable`. No spread at all: `zero_width`.
 *
 * Source: statistics.md, section 4.2, with coverage by simulation. Example: `reference/p01` has 0.584 to 1 and 0.448 to 1.
 */
export const alphaIntervals = (table: RatingTable, metric: Metric = 'ordinal'): AlphaIntervals => {
  const alpha = krippendorffAlpha(table, metric)
  if (alpha.value === null) return { raterError: alpha, excerptError: alpha, sameExcerpts: alpha, otherExcerpts: alpha }
  const leftOut = alphaLeavingOut(table, metric)
  const raterError = errorOf(leftOut.raters, 'too_few_raters')
  const excerptError = errorOf(leftOut.excerpts, 'too_few_excerpts')
  const { value } = alpha
  const sameExcerpts =
    raterError.value === null ? raterError : around(value, raterError.value, leftOut.raters.length - 1)
  const both = (): Figure<Interval> => {
    if (raterError.value === null) return raterError
    if (excerptError.value === null) return excerptError
    return around(value, Math.hypot(raterError.value, excerptError.value), leftOut.excerpts.length - 1)
  }
  return { raterError, excerptError, sameExcerpts, otherExcerpts: both() }
}
