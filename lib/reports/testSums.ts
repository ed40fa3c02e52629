import { isExact } from '../stats/isExact.ts'
import { isWithinOne } from '../stats/isWithinOne.ts'
import type { Cell } from './cells.ts'
import type { Known } from './testSolve.ts'

/**
 * What an attacker may do sums with: marks, distances from the coding, hits, near hits, how often a mark was given, how rooms agree,
 * who came closer between two votes and who went further, who sat out and who gave no mark.
 */
export const kindsOfSum = [
  'sum',
  'distance',
  'exact',
  'withinOne',
  'count',
  'agreement',
  'closer',
  'further',
  'satOut',
  'notMarked',
] as const
export type KindOfSum = (typeof kindsOfSum)[number]

/** Some people's marks on one thing, times a number. */
export interface Part {
  readonly thing: string
  readonly rows: readonly string[]
  readonly times: number
  readonly coding: number | null
}

/** A published figure as what it says, but for its rounding: the sum of these marks of these people is `value`. */
export interface Fact {
  /** `said`: no sum, but words. */
  readonly kind: KindOfSum | 'said'
  readonly parts: readonly Part[]
  readonly value: number
  /** Of one room on one thing: what is told of it in words. */
  readonly words?: Known
}

/** One thing that was marked in one round. */
export const thingOf = ({ sessionId, activityId, item, number }: Cell): string =>
  [sessionId, activityId, item, number].join(' ')

const worths = {
  sum: (mark: number) => mark,
  distance: (mark: number, coding: number | null) => Math.abs(mark - (coding ?? 0)),
  exact: (mark: number, coding: number | null) => (isExact(mark - (coding ?? 0)) ? 1 : 0),
  withinOne: (mark: number, coding: number | null) => (isWithinOne(mark - (coding ?? 0)) ? 1 : 0),
  count: (mark: number) => (mark >= 4 ? 1 : 0),
}

/** These cells as parts of a sum. */
export const partsOf = (cells: readonly Cell[], times = 1): Part[] =>
  cells.map((cell) => ({ thing: thingOf(cell), rows: cell.rows, times, coding: cell.coding }))

/** These marks of these people, as a sum that a page tells. */
export const factOf = (kind: keyof typeof worths, cells: readonly Cell[]): Fact => {
  let value = 0
  for (const cell of cells) for (const mark of cell.marks) value += worths[kind](mark, cell.coding)
  return { kind, parts: partsOf(cells), value }
}

/** How rooms agree, added up; one room as one, since agreements of its parts are not those of the whole. */
export const agreementFact = (cells: readonly Cell[]): Fact => ({
  kind: 'agreement',
  parts: cells.map((cell) => ({ thing: wholeOf(cell), rows: cell.rows, times: 1, coding: cell.coding })),
  value: cells.reduce((sum, { agreement }) => sum + (agreement ?? 0), 0),
})

/** One thing as so many people marked it. */
const wholeOf = (cell: Cell): string => `${thingOf(cell)} of ${cell.rows.length} with ${cell.rows[0]}`

/** The mean of people's averages: of each element so many marks, of those who marked all of them. */
export const averagesFact = (cells: readonly Cell[], elements: readonly string[]): Fact => ({
  kind: 'sum',
  parts: cells.flatMap((cell) =>
    elements.map((item) => ({
      thing: thingOf({ ...cell, item }),
      rows: cell.rows,
      times: 1 / elements.length,
      coding: null,
    })),
  ),
  value: cells.flatMap(({ marks }) => marks).reduce((total, mark) => total + mark, 0),
})
