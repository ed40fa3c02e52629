import { closeEnough } from './closeEnough.ts'
import type { Figure } from './figure.ts'
import type { Interval } from './interval.ts'
import { isExact } from './isExact.ts'
import { isWithinOne } from './isWithinOne.ts'
import { mean } from './mean.ts'
import { meanInterval } from './meanInterval.ts'
import { wilsonInterval } from './wilsonInterval.ts'

/** A room beside the expert coding of one excerpt. */
export type Match = {
  /** People who marked. */
  readonly n: number
  /** How many gave the expert's mark, and the plausible share among other raters. */
  readonly exact: number
  readonly exactInterval: Figure<Interval>
  /** How many were within one mark. */
  readonly withinOne: number
  readonly withinOneInterval: Figure<Interval>
  /** The lean: mean of mark minus expert, in points; above 0 is more generous. */
  readonly bias: Figure
  readonly biasInterval: Figure<Interval>
  /** The mean distance from the expert without its sign, in points. */
  readonly distance: Figure
  readonly distanceInterval: Figure<Interval>
  /** How many marked more generously, and how many more strictly. */
  readonly above: number
  readonly below: number
}

/**
 * How near is the room to the expert coding, and in which direction does it lean?
 *
 * Differences are mark minus expert, with the tolerance of `closeEnough`. Shares get Wilson's interval, means the t
 * interval; both speak of other raters on this same excerpt. The expert's mark may be a mean of coders (2.5).
 * No marks: `no_data` throughout. One mark: no t interval (`too_few_raters`). All alike: `zero_width`.
 * A lean of 0 may hide two camps on either side of the expert, so the distance is shown beside it.
 *
 * Source: statistics.md, section 3. Example: `matchWithCoding([3, 4, 4], 3)` has exact 1, withinOne 3, bias 0.667.
 */
export const matchWithCoding = (ratings: readonly number[], expert: number): Match => {
  const differences = ratings.map((mark) => mark - expert)
  const distances = differences.map(Math.abs)
  const [n, exact, withinOne] = [
    ratings.length,
    differences.filter(isExact).length,
    differences.filter(isWithinOne).length,
  ]
  return {
    n,
    exact,
    exactInterval: wilsonInterval(exact, n),
    withinOne,
    withinOneInterval: wilsonInterval(withinOne, n),
    bias: mean(differences),
    biasInterval: meanInterval(differences),
    distance: mean(distances),
    distanceInterval: meanInterval(distances),
    above: differences.filter((difference) => difference > closeEnough).length,
    below: differences.filter((difference) => difference < -closeEnough).length,
  }
}
