import { type Figure, figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import type { Jackknifed } from './jackknifeInterval.ts'
import { z95 } from './z95.ts'

/** The difference of two groups' figures, second minus first. */
export type GroupDifference = { readonly difference: Figure; readonly interval: Figure<Interval> }

/**
 * Do two groups, or one group at two times, differ in a figure? Only for the same excerpts: on different excerpts show both
 * figures with their intervals and no arrow.
 *
 * The two jackknife errors added in squares; 95% by the normal distribution. Units: those of the figure.
 * Null for the reason of either figure, the first's before the second's. Both errors 0: `zero_width`.
 *
 * Source: statistics.md, section 5.4. Example: 0.6 (error 0.03) and 0.7 (error 0.04) differ by 0.1, from 0.002 to 0.198.
 */
export const groupDifference = (first: Jackknifed, second: Jackknifed): GroupDifference => {
  if (first.value.value === null) return { difference: first.value, interval: first.value }
  if (second.value.value === null) return { difference: second.value, interval: second.value }
  const difference = second.value.value - first.value.value
  if (first.error.value === null) return { difference: figure(difference), interval: first.error }
  if (second.error.value === null) return { difference: figure(difference), interval: second.error }
  const reach = z95 * Math.hypot(first.error.value, second.error.value)
  const interval = reach < 1e-12 ? missing('zero_width') : figure({ lo: difference - reach, hi: difference + reach })
  return { difference: figure(difference), interval }
}
