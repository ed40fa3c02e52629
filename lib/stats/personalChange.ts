import { type Figure, figure, missing } from './figure.ts'
import { mean } from './mean.ts'
import { reliableFrom } from './reliableChange.ts'
import { variance } from './variance.ts'

/** Individual improvement is not shown below this many excerpts on either side. */
export const personalChangeFrom = 20

/** How far one person's distance from the expert changed, and whether that is more than chance. */
export type PersonalChange = {
  /** Later mean distance minus earlier, in points; below 0 is nearer. */
  readonly change: number
  readonly error: number
  readonly reliable: boolean
}

/**
 * Has one person come nearer to the expert? Takes that person's distances from the expert, before and after.
 *
 * The error is the root of the sum of both variances over their numbers of excerpts; a change is reliable beyond 1.96 of
 * them. With six excerpts a side only a drop of 0.7 of a point would count, so screens ask for twenty.
 * Units: points. No excerpts on a side: `no_data`. One: `too_few_excerpts`. No spread on either side: `zero_width`.
 *
 * Source: statistics.md, section 5.3. Example: `personalChange([1, 2], [0, 1])` is -1 with an error of 0.707, not reliable.
 */
export const personalChange = (before: readonly number[], after: readonly number[]): Figure<PersonalChange> => {
  const [earlier, later, wide, tight] = [mean(before), mean(after), variance(before), variance(after)]
  if (earlier.value === null || later.value === null) return missing('no_data')
  if (wide.value === null || tight.value === null) return missing('too_few_excerpts')
  const error = Math.sqrt(wide.value / before.length + tight.value / after.length)
  if (error === 0) return missing('zero_width')
  const change = later.value - earlier.value
  return figure({ change, error, reliable: Math.abs(change) > reliableFrom * error })
}
