import { figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import { type Jackknifed, jackknifeInterval } from './jackknifeInterval.ts'

/** Some people's marks on one thing, and what a mark is worth. `people`: their places from `start` on, among all people. */
export type Marked = {
  readonly start: number
  readonly people: ArrayLike<number>
  readonly marks: ArrayLike<number>
  readonly worth: (mark: number) => number
}

/** What is kept of each person while one thing after the other is gone through. */
const keeping = (total: number) => ({
  /** By how much the figure moves without this person. */
  moved: new Float64Array(total),
  there: new Uint8Array(total),
  /** Whether there would be nothing left of some thing. */
  alone: new Uint8Array(total),
  sums: new Float64Array(total),
  times: new Float64Array(total),
})
type Kept = ReturnType<typeof keeping>

/** Adds the marks of one thing up, by person; answers its mean and how many there are. */
const addUp = (thing: readonly Marked[], { sums, times }: Kept): { readonly mean: number; readonly n: number } => {
  let [n, sum] = [0, 0]
  for (const { start, people, marks, worth } of thing) {
    // Marks are few whole numbers, given by many: what each is worth is asked once.
    const known: number[] = []
    for (let at = 0; at < marks.length; at += 1) {
      const person = start + (people[at] ?? 0)
      const mark = marks[at] ?? 0
      const value = known[mark] ?? worth(mark)
      if (Number.isInteger(mark) && mark >= 0 && mark < 10) known[mark] = value
      sums[person] = (sums[person] ?? 0) + value
      times[person] = (times[person] ?? 0) + 1
      sum += value
    }
    n += marks.length
  }
  return { mean: sum / n, n }
}

/** By how much leaving each person out of this thing moves the figure; what was added up is put back to 0. */
const leaveOut = (thing: readonly Marked[], mean: number, n: number, share: number, kept: Kept): void => {
  const { moved, there, alone, sums, times } = kept
  for (const { start, people } of thing)
    for (let at = 0; at < people.length; at += 1) {
      const person = start + (people[at] ?? 0)
      const own = times[person] ?? 0
      if (own === 0) continue
      there[person] = 1
      if (own === n) alone[person] = 1
      else moved[person] = (moved[person] ?? 0) + ((own * mean - (sums[person] ?? 0)) / (n - own)) * share
      sums[person] = 0
      times[person] = 0
    }
}

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
export const jackknifeOfMeans = (
  things: readonly (readonly Marked[])[],
  total: number,
  bounds?: Interval,
): Jackknifed & { readonly people: number } => {
  const kept = keeping(total)
  const marked = things.filter((thing) => thing.some(({ marks }) => marks.length > 0))
  let value = 0
  for (const thing of marked) {
    const { mean, n } = addUp(thing, kept)
    value += mean / marked.length
    leaveOut(thing, mean, n, 1 / marked.length, kept)
  }
  const leftOut: (number | null)[] = []
  for (let person = 0; person < total; person += 1)
    if (kept.there[person] === 1) leftOut.push(kept.alone[person] === 1 ? null : value + (kept.moved[person] ?? 0))
  const none = missing('no_data')
  if (leftOut.length === 0) return { value: none, error: none, interval: none, people: 0 }
  return { ...jackknifeInterval(figure(value), leftOut, bounds), people: leftOut.length }
}
