import { figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import type { Jackknifed } from './jackknifeInterval.ts'
import { tQuantile } from './tQuantile.ts'

/** People who have the same number of marks: how many they are, the sum of their sums, and of the squares of those. */
export type Alike = { readonly marks: number; readonly people: number; readonly sum: number; readonly squares: number }

/**
 * A mean over all marks of many people, with its error from leaving out one person after the other, worked out from sums
 * alone: `jackknifeInterval` of the same people, without a list of them.
 *
 * Without a person of m marks that sum to s the mean M becomes M + (mM - s) / (N - m). Those differences depend on a person by
 * m and s only, so that their sum and the sum of their squares need nothing but each m's people, sums and squares.
 * Null for the reasons of `jackknifeInterval`.
 *
 * Source: statistics.md, sections 2.6 and 4.2. Example: three people with one mark each of 0.4, 0.5 and 0.6 have an
 * error of 0.058.
 */
export const jackknifeOfRatio = (
  groups: Iterable<Alike>,
  bounds: Interval = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY },
): Jackknifed => {
  const all = [...groups]
  const people = all.reduce((total, one) => total + one.people, 0)
  const marks = all.reduce((total, one) => total + one.people * one.marks, 0)
  if (marks === 0) return { value: missing('no_data'), error: missing('no_data'), interval: missing('no_data') }
  const mean = all.reduce((total, one) => total + one.sum, 0) / marks
  const value = figure(mean)
  if (people < 3) return { value, error: missing('too_few_raters'), interval: missing('too_few_raters') }
  let [off, squares, size] = [0, 0, 0]
  for (const { marks: m, people: n, sum, squares: own } of all) {
    const rest = marks - m
    off += (n * m * mean - sum) / rest
    squares += (n * (m * mean) ** 2 - 2 * m * mean * sum + own) / rest ** 2
    size += (n * (m * mean) ** 2 + own) / rest ** 2
  }
  const spread = squares - off ** 2 / people
  // What is left where all are alike is what the arithmetic rounds off.
  if (spread <= 1e-12 * size) return { value, error: figure(0), interval: missing('zero_width') }
  const error = Math.sqrt(((people - 1) / people) * spread)
  const reach = tQuantile(0.975, people - 1) * error
  const interval = figure({ lo: Math.max(bounds.lo, mean - reach), hi: Math.min(bounds.hi, mean + reach) })
  return { value, error: figure(error), interval }
}
