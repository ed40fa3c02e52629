import type { Mark } from '../../workshop/framework.ts'
import type { LocalText } from '../../workshop/text.ts'
import { mayShowGroups } from '../groupSplit.ts'
import type { Answer, SplitAnswers } from '../kind.ts'

/** What one person sent. A mark for each row; `null`: left out on purpose. */
interface Marked {
  readonly marks: Readonly<Record<string, Mark | null>>
}

/** One row of the check as the room sees it; `counts` from 1 up and `mean` are `null` where too few marked it. */
export interface CheckedRow {
  readonly id: string
  readonly n: number
  readonly counts: readonly number[] | null
  readonly mean: number | null
}

const marksOf = (id: string, answers: readonly Answer<Marked>[]): Mark[] =>
  answers.flatMap(({ now }) => now?.marks[id] ?? [])

const drawn = (marks: readonly Mark[]) => ({
  counts: [1, 2, 3, 4, 5].map((mark) => marks.filter((one) => one === mark).length),
  mean: marks.reduce((sum, mark) => sum + mark, 0) / marks.length,
})

/** Every row of the check, each with its own number of marks, since any may be left out. */
export const checkedRows = (ids: readonly string[], answers: readonly Answer<Marked>[], floor: number): CheckedRow[] =>
  ids.map((id) => {
    const marks = marksOf(id, answers)
    if (marks.length < floor) return { id, n: marks.length, counts: null, mean: null }
    return { id, n: marks.length, ...drawn(marks) }
  })

/** One group's marks of one row; `null` where too few of the group marked it. */
export type GroupCell = { readonly counts: readonly number[]; readonly mean: number } | null

/** The check by group. */
export interface CheckByGroup {
  readonly list: SplitAnswers<unknown>['list'] | null
  /** The groups that may be shown, in the order of the list. */
  readonly groups: readonly LocalText[]
  /** The others: not even their number is said. */
  readonly tooFew: readonly LocalText[]
  /** A cell for each group. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly GroupCell[] }[]
  /** The row whose means lie furthest apart, with the places of the groups; `null` below half a step. */
  readonly widest: { readonly id: string; readonly low: number; readonly high: number } | null
}

/** Less than this between two means of groups so small is not worth a sentence. */
const halfAStep = 0.5

const widestOf = (rows: CheckByGroup['rows']): CheckByGroup['widest'] => {
  const apart = rows.flatMap(({ id, cells }) => {
    const means = cells.flatMap((cell, at) => (cell === null ? [] : [{ at, mean: cell.mean }]))
    const [low] = means.toSorted((a, b) => a.mean - b.mean)
    const [high] = means.toSorted((a, b) => b.mean - a.mean)
    return low && high && high.mean - low.mean >= halfAStep
      ? [{ id, low: low.at, high: high.at, by: high.mean - low.mean }]
      : []
  })
  const [most] = apart.toSorted((a, b) => b.by - a.by)
  return most ? { id: most.id, low: most.low, high: most.high } : null
}

/**
 * The check by the groups that may be shown. Since any row may be left out, the rule for groups is asked again of each
 * row, of those who marked it: a row of a group can be hidden where the group is shown.
 */
export const checkByGroup = (
  ids: readonly string[],
  answers: readonly Answer<Marked>[],
  split: SplitAnswers<Marked> | undefined,
): CheckByGroup => {
  if (!split) return { list: null, groups: [], tooFew: [], rows: [], widest: null }
  const rows = ids.map((id) => {
    const marks = split.groups.map((group) => marksOf(id, group.answers))
    const may = mayShowGroups(
      marks.map((of) => of.length),
      marksOf(id, answers).length,
    )
    return { id, cells: marks.map((of, at) => (may[at] ? drawn(of) : null)) }
  })
  const groups = split.groups.map(({ name }) => name)
  return { list: split.list, groups, tooFew: split.tooFew, rows, widest: widestOf(rows) }
}
