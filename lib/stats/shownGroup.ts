import { hair } from './closeEnough.ts'
import { countMarks } from './countMarks.ts'
import { type Figure, figure, missing } from './figure.ts'
import { groupFloor } from './groupFloor.ts'
import { mean } from './mean.ts'
import { wholeMarks } from './wholeMarks.ts'

/** A group's marks, frozen when they were revealed: `people` are distinct people, who may have several marks each. */
export type FrozenCell = { readonly people: number; readonly marks: readonly number[] }

/** What a manager may see of a group. */
export type ShownGroup = {
  /** Nothing but this sentence is shown of a small group whose marks are all within one point. */
  readonly allWithinOnePoint: boolean
  /** One decimal below twenty people, two from there. */
  readonly mean: Figure
  /** Shares of the marks from 1 up, to the nearest 5% below fifty people, to 1% from there. */
  readonly shares: Figure<readonly number[]>
}

const roundedTo = (step: number, value: number): number => Number((Math.round(value / step + hair) * step).toFixed(10))

const sharesOf = ({ people, marks }: FrozenCell, categories: number): Figure<readonly number[]> => {
  if (people < groupFloor('distribution')) return missing('below_min_group')
  if (!wholeMarks(marks, categories)) return missing('not_integer_scale')
  const step = people < 50 ? 0.05 : 0.01
  return figure(countMarks(marks, categories).map((count) => roundedTo(step, count / marks.length)))
}

/**
 * What may a manager see of a group of people? Everything else is withheld.
 *
 * Under five people nothing. Under ten no distribution; and if all marks are within one point, that sentence takes the place
 * of every figure. It does so whether or not the marks are all alike, for "all 7 gave 2" discloses everyone, and
 * a sentence kept for unanimous groups would say just that. Means are rounded to one decimal below twenty people, shares
 * to 5% below fifty.
 * Nobody, no marks: `no_data`. Withheld: `below_min_group`. Shares of composites: `not_integer_scale`.
 *
 * Source: statistics.md, section 6, rules 1, 2, 6 and 7; two decimals and 1% for large groups are ours.
 * Example: of seven people who gave 2, 2, 2, 3, 2, 2, 2 only `allWithinOnePoint` is shown.
 */
export const shownGroup = (cell: FrozenCell, categories = 5): ShownGroup => {
  const { people, marks } = cell
  const nothing = (reason: 'no_data' | 'below_min_group', allWithinOnePoint = false): ShownGroup => ({
    allWithinOnePoint,
    mean: missing(reason),
    shares: missing(reason),
  })
  const middle = mean(marks)
  if (people === 0 || middle.value === null) return nothing('no_data')
  if (people < groupFloor('number')) return nothing('below_min_group')
  const alike = Math.max(...marks) - Math.min(...marks) <= 1 + hair
  if (people < 10 && alike) return nothing('below_min_group', true)
  const rounded = figure(roundedTo(people < 20 ? 0.1 : 0.01, middle.value))
  return { allWithinOnePoint: false, mean: rounded, shares: sharesOf(cell, categories) }
}
