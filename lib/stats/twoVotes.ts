import { agrestiMinInterval } from './agrestiMinInterval.ts'
import { closeEnough } from './closeEnough.ts'
import { type Figure, figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import { isExact } from './isExact.ts'
import { matchWithCoding } from './matchWithCoding.ts'
import { mcNemarExact } from './mcNemarExact.ts'
import { mean } from './mean.ts'
import { meanInterval } from './meanInterval.ts'
import { roomAgreement } from './roomAgreement.ts'
import { standardDeviation } from './standardDeviation.ts'
import { wilsonInterval } from './wilsonInterval.ts'

/** One vote, over the people who gave both. */
export type Vote = {
  readonly mean: Figure
  readonly agreement: Figure
  /** Mean distance from the expert, in points. */
  readonly distance: Figure
  readonly exact: number
  readonly withinOne: number
}

/** Two votes of the same people on the same excerpt. */
export type TwoVotes = {
  readonly n: number
  readonly first: Vote
  readonly second: Vote
  /** Second mark minus first, in points. */
  readonly change: Figure
  readonly changeInterval: Figure<Interval>
  /** Change of the distance from the expert, in points; below 0 is nearer. Its size in standard deviations is `effect`. */
  readonly distanceChange: Figure
  readonly distanceChangeInterval: Figure<Interval>
  readonly effect: Figure
  readonly closer: number
  readonly same: number
  readonly further: number
  readonly closerInterval: Figure<Interval>
  /** People who came to the expert's mark, and who left it. */
  readonly gained: number
  readonly lost: number
  readonly gainedOrLostP: Figure
  /** Change of the share that gave the expert's mark. */
  readonly exactChange: Figure
  readonly exactChangeInterval: Figure<Interval>
}

const vote = (marks: readonly number[], expert: number): Vote => {
  const { distance, exact, withinOne } = matchWithCoding(marks, expert)
  return { mean: mean(marks), agreement: roomAgreement(marks), distance, exact, withinOne }
}

/** Cohen's dz: the mean change over the standard deviation of the changes. */
const effectSize = (changes: readonly number[]): Figure => {
  const [centre, spread] = [mean(changes), standardDeviation(changes)]
  if (centre.value === null || spread.value === null) return spread
  return spread.value === 0 ? missing('no_variation') : figure(centre.value / spread.value)
}

/**
 * Did people move towards the expert between two votes on one excerpt, with the expert not yet shown?
 *
 * Only people with both votes count; null where someone did not vote. People converge after talking whether or not they
 * are right, so a rise in agreement is to be expected and only movement towards the expert is evidence. After discussion
 * votes are not independent: intervals speak "of these people".
 * Null cases are those of the single figures; one change in common for everyone has no `effect` (`no_variation`).
 *
 * Source: statistics.md, section 5.1. Example: `twoVotes([4, 3], [3, 3], 3)` has closer 1, same 1, further 0.
 */
export const twoVotes = (
  firstVotes: readonly (number | null)[],
  secondVotes: readonly (number | null)[],
  expert: number,
): TwoVotes => {
  const both = firstVotes.flatMap((first, person): [number, number][] => {
    const second = secondVotes[person] ?? null
    return first === null || second === null ? [] : [[first, second]]
  })
  const n = both.length
  const [first, second] = [both.map(([mark]) => mark), both.map(([, mark]) => mark)]
  const changes = both.map(([before, after]) => after - before)
  const nearer = both.map(([before, after]) => Math.abs(after - expert) - Math.abs(before - expert))
  const closer = nearer.filter((change) => change < -closeEnough).length
  const further = nearer.filter((change) => change > closeEnough).length
  const gained = both.filter(([before, after]) => !isExact(before - expert) && isExact(after - expert)).length
  const lost = both.filter(([before, after]) => isExact(before - expert) && !isExact(after - expert)).length
  return {
    n,
    first: vote(first, expert),
    second: vote(second, expert),
    change: mean(changes),
    changeInterval: meanInterval(changes),
    distanceChange: mean(nearer),
    distanceChangeInterval: meanInterval(nearer),
    effect: effectSize(nearer),
    closer,
    same: n - closer - further,
    further,
    closerInterval: wilsonInterval(closer, n),
    gained,
    lost,
    gainedOrLostP: n === 0 ? missing('no_data') : mcNemarExact(gained, lost),
    exactChange: n === 0 ? missing('no_data') : figure((gained - lost) / n),
    exactChangeInterval: agrestiMinInterval(gained, lost, n),
  }
}
