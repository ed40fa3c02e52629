import { type Figure, figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import { z95 } from './z95.ts'

/**
 * Between which values does the change of a share plausibly lie, when the same people were asked twice?
 *
 * Half a person is added to those who gained and to those who lost; then the plain 95% interval of the difference.
 * Units: difference of shares, clipped to -1 and 1. Nobody: `no_data`.
 *
 * Source: Agresti & Min (2005); statistics.md, section 5.1. Example: `agrestiMinInterval(5, 0, 20)` is 0.031 to 0.424.
 */
export const agrestiMinInterval = (gained: number, lost: number, n: number): Figure<Interval> => {
  if (n === 0) return missing('no_data')
  const [up, down] = [gained + 0.5, lost + 0.5]
  const difference = (up - down) / (n + 2)
  const error = Math.sqrt(up + down - (up - down) ** 2 / (n + 2)) / (n + 2)
  return figure({ lo: Math.max(-1, difference - z95 * error), hi: Math.min(1, difference + z95 * error) })
}
