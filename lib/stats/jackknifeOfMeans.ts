import { figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import { type Jackknifed, jackknifeInterval } from './jackknifeInterval.ts'

/** What some people's marks on one thing are worth. `people`: their places among all people, 0 to `total` - 1. */
export type Marked = { readonly people: ArrayLike<number>; readonly values: ArrayLike<number> }

/**
 * The mean over several things, each of which counts alike however many people marked it, with its error from leaving out
 * one person after the other.
 *
 * Without a person who gave a thing m of its n marks, summing to s, that thing's mean M becomes M + (mM - s) / (n - m); the
 * figure moves by the average of that over all things. Nothing marked: `no_data`. A thing that one person alone marked: `unstable`.
 *
 * Source: statistics.md, sections 2.6 and 5.4. Example: marks of 0 and 1 by two people on one thing and 1, 1, 1, 1 by four
 * others on another are 0.75, where all marks thrown together would be 0.83.
 */
export const jackknifeOfMeans = (things: readonly Marked[], total: number, bounds?: Interval): Jackknifed => {
  const marked = things.filter(({ people }) => people.length > 0)
  if (marked.length === 0) return { value: missing('no_data'), error: missing('no_data'), interval: missing('no_data') }
  const moved = new Float64Array(total)
  const there = new Uint8Array(total)
  const alone = new Uint8Array(total)
  const [sums, times] = [new Float64Array(total), new Float64Array(total)]
  let value = 0
  for (const { people, values } of marked) {
    const n = people.length
    let sum = 0
    for (let at = 0; at < n; at += 1) {
      const person = people[at] ?? 0
      sums[person] = (sums[person] ?? 0) + (values[at] ?? 0)
      times[person] = (times[person] ?? 0) + 1
      sum += values[at] ?? 0
    }
    const mean = sum / n
    value += mean / marked.length
    for (let at = 0; at < n; at += 1) {
      const person = people[at] ?? 0
      const own = times[person] ?? 0
      if (own === 0) continue
      there[person] = 1
      if (own === n) alone[person] = 1
      else moved[person] = (moved[person] ?? 0) + (own * mean - (sums[person] ?? 0)) / (n - own) / marked.length
      sums[person] = 0
      times[person] = 0
    }
  }
  const leftOut: (number | null)[] = []
  for (let person = 0; person < total; person += 1)
    if (there[person] === 1) leftOut.push(alone[person] === 1 ? null : value + (moved[person] ?? 0))
  return jackknifeInterval(figure(value), leftOut, bounds)
}
