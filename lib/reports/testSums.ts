import { isExact } from '../stats/isExact.ts'
import { isWithinOne } from '../stats/isWithinOne.ts'
import type { Cell, Rules } from './cells.ts'
import type { MarkFigures } from './figures.ts'
import { points } from './rounding.ts'

/** What an attacker may do sums with: marks, distances from the coding, hits, near hits, how often a mark was given. */
export const kindsOfSum = ['sum', 'distance', 'exact', 'withinOne', 'count'] as const
export type KindOfSum = (typeof kindsOfSum)[number]

/** Some people's marks on one thing, times a number. */
export interface Part {
  readonly thing: string
  readonly rows: readonly string[]
  readonly times: number
}

/** A published figure as what it says: the sum of these marks of these people is `value`. */
export interface Fact {
  readonly kind: KindOfSum
  readonly parts: readonly Part[]
  readonly value: number
  /** Half the step that the figure was rounded to, times the marks: how far off the sum may be that a reader works out. */
  readonly blur: number
}

/** One thing that was marked in one round. */
export const thingOf = ({ sessionId, activityId, item, number }: Cell): string =>
  [sessionId, activityId, item, number].join(' ')

const measures: Record<KindOfSum, (mark: number, coding: number | null) => number> = {
  sum: (mark) => mark,
  distance: (mark, coding) => Math.abs(mark - (coding ?? 0)),
  exact: (mark, coding) => (isExact(mark - (coding ?? 0)) ? 1 : 0),
  withinOne: (mark, coding) => (isWithinOne(mark - (coding ?? 0)) ? 1 : 0),
  count: (mark) => (mark >= 4 ? 1 : 0),
}

/** These marks of these people, as a sum that a page tells. */
export const factOf = (kind: KindOfSum, cells: readonly Cell[], marks: number, people: number): Fact => {
  let value = 0
  for (const cell of cells) for (const mark of cell.marks) value += measures[kind](mark, cell.coding)
  const step = kind === 'sum' || kind === 'distance' ? (people < 20 ? 0.1 : 0.01) : people < 50 ? 0.05 : 0.01
  const parts = cells.map((cell) => ({ thing: thingOf(cell), rows: cell.rows, times: 1 }))
  return { kind, parts, value, blur: (step / 2) * marks }
}

/** The facts in one set of figures. Throws where a figure is not what its cells say: then the attack would prove nothing. */
export const factsIn = (figures: MarkFigures, cells: readonly Cell[], rules: Rules): Fact[] => {
  const { people, marks, mean } = figures
  if (mean.value === null || people === null || marks === null) return []
  const used = rules.openOnly || cells.length === 1 ? cells.filter(({ hidden }) => hidden === null) : cells
  const all = used.flatMap((cell) => cell.marks)
  const middle = points(all.reduce((total, mark) => total + mark, 0) / all.length, people)
  if (all.length !== marks || middle !== mean.value) throw new Error('the figures are not those of the cells')
  const coded = used.filter(({ coding }) => coding !== null)
  const large = used.filter((cell) => cell.marks.length >= rules.distribution)
  const facts = [factOf('sum', used, marks, people)]
  if (coded.length > 0) {
    for (const kind of ['sum', 'distance', 'exact', 'withinOne'] as const)
      facts.push(factOf(kind, coded, marks, people))
  }
  if (large.length > 0) facts.push(factOf('count', large, marks, people))
  return facts
}

/** A composite's mean is a third of each element's marks, of those who marked all three. */
export const compositeFacts = (figures: MarkFigures, cells: readonly Cell[], elements: readonly string[]): Fact[] => {
  if (figures.mean.value === null || figures.people === null) return []
  const open = cells.filter(({ hidden }) => hidden === null)
  const parts = open.flatMap((cell) =>
    elements.map((item) => ({ thing: thingOf({ ...cell, item }), rows: cell.rows, times: 1 / elements.length })),
  )
  const value = open.flatMap(({ marks }) => marks).reduce((total, mark) => total + mark, 0)
  return [{ kind: 'sum', parts, value, blur: 0.05 * (figures.marks ?? 0) }]
}
