import { type Figure, figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import { jackknifeError } from './jackknifeError.ts'
import { tQuantile } from './tQuantile.ts'

/** A figure with its standard error over raters and its interval. */
export type Jackknifed = { readonly value: Figure; readonly error: Figure; readonly interval: Figure<Interval> }

/**
 * A figure's uncertainty over other raters, from the figure recomputed without each rater in turn.
 *
 * The figure, give or take t (raters - 1) jackknife errors. Fewer than three raters: `too_few_raters`. Some value
 * without a rater is undefined (null): `unstable`. No spread: an error of 0 and the interval `zero_width`. The interval is
 * clipped to `bounds`, what the figure can be at all, so that no screen says "between 94% and 103%".
 *
 * Source: statistics.md, sections 2.6 and 4.2. Example: `jackknifeInterval(figure(0.5), [0.4, 0.5, 0.6]).error` is 0.115.
 */
export const jackknifeInterval = (
  value: Figure,
  leftOut: readonly (number | null)[],
  bounds: Interval = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY },
): Jackknifed => {
  if (value.value === null) return { value, error: value, interval: value }
  const none = (reason: 'too_few_raters' | 'unstable'): Jackknifed => ({
    value,
    error: missing(reason),
    interval: missing(reason),
  })
  if (leftOut.length < 3) return none('too_few_raters')
  const values = leftOut.filter((one) => one !== null)
  if (values.length < leftOut.length) return none('unstable')
  const error = jackknifeError(values)
  if (error < 1e-12) return { value, error: figure(0), interval: missing('zero_width') }
  const reach = tQuantile(0.975, values.length - 1) * error
  const [lo, hi] = [Math.max(bounds.lo, value.value - reach), Math.min(bounds.hi, value.value + reach)]
  return { value, error: figure(error), interval: figure({ lo, hi }) }
}
