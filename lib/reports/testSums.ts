import { isExact } from '../stats/isExact.ts'
import { isWithinOne } from '../stats/isWithinOne.ts'
import { type Cell, isFine } from './cells.ts'
import type { MarkFigures } from './figures.ts'
import { points } from './rounding.ts'
import type { Rules } from './rules.ts'
import type { Known } from './testSolve.ts'

/**
 * What an attacker may do sums with: marks, distances from the coding, hits, near hits, how often a mark was given, how rooms agree,
 * who came closer between two votes and who went further.
 */
export const kindsOfSum = ['sum', 'distance', 'exact', 'withinOne', 'count', 'agreement', 'closer', 'further'] as const
export type KindOfSum = (typeof kindsOfSum)[number]

/** Some people's marks on one thing, times a number. */
export interface Part {
  readonly thing: string
  readonly rows: readonly string[]
  readonly times: number
  readonly coding: number | null
}

/** A published figure as what it says: the sum of these marks of these people is `value`. */
export interface Fact {
  readonly kind: KindOfSum
  readonly parts: readonly Part[]
  readonly value: number
  /** Half the step that the figure was rounded to, times the marks: how far off the sum may be that a reader works out. */
  readonly blur: number
  /** Of one room on one thing: what is told of it in words. */
  readonly words?: Known
}

/** One thing that was marked in one round. */
export const thingOf = ({ sessionId, activityId, item, number }: Cell): string =>
  [sessionId, activityId, item, number].join(' ')

const measures: Record<
  Exclude<KindOfSum, 'agreement' | 'closer' | 'further'>,
  (mark: number, coding: number | null) => number
> = {
  sum: (mark) => mark,
  distance: (mark, coding) => Math.abs(mark - (coding ?? 0)),
  exact: (mark, coding) => (isExact(mark - (coding ?? 0)) ? 1 : 0),
  withinOne: (mark, coding) => (isWithinOne(mark - (coding ?? 0)) ? 1 : 0),
  count: (mark) => (mark >= 4 ? 1 : 0),
}

/** These marks of these people, as a sum that a page tells. */
export const factOf = (kind: keyof typeof measures, cells: readonly Cell[], marks: number, people: number): Fact => {
  let value = 0
  for (const cell of cells) for (const mark of cell.marks) value += measures[kind](mark, cell.coding)
  const step = kind === 'sum' || kind === 'distance' ? (people < 20 ? 0.1 : 0.01) : people < 50 ? 0.05 : 0.01
  const parts = cells.map((cell) => ({ thing: thingOf(cell), rows: cell.rows, times: 1, coding: cell.coding }))
  return { kind, parts, value, blur: (step / 2) * marks }
}

/** The facts in one set of figures. Throws where a figure is not what its cells say: then the attack would prove nothing. */
export const factsIn = (figures: MarkFigures, cells: readonly Cell[], rules: Rules): Fact[] => {
  const { people, marks, mean, withinOne } = figures
  if (people === null || marks === null) return []
  const used = rules.openOnly || cells.length === 1 ? cells.filter(({ hidden }) => hidden === null) : cells
  const coded = used.filter(({ coding }) => coding !== null)
  if (used.flatMap((cell) => cell.marks).length !== marks || coded.length > 0 !== (withinOne.value !== null))
    throw new Error('the figures are not those of the cells')
  return [
    ...(coded.length > 0 ? [{ ...factOf('withinOne', coded, marks, people), ...wordsOf(figures, coded, rules) }] : []),
    ...(mean.value === null ? [] : fineFacts(figures, used, rules)),
  ]
}

const wordsOf = ({ leanWord, agreement }: MarkFigures, coded: readonly Cell[], rules: Rules): Pick<Fact, 'words'> => {
  if (coded.length > 1 || coded.some((cell) => cell.marks.length >= rules.distribution)) return {}
  const told = leanWord.value
  const lean: Known = rules.words ? { saidLean: told } : told === null ? {} : { leanWord: told }
  return { words: agreement.value === null ? lean : { ...lean, agreementWord: agreement.value.word } }
}

/** How rooms agree, added up; one room as one, since agreements of its parts are not those of the whole. */
export const agreementFact = (cells: readonly Cell[]): Fact => ({
  kind: 'agreement',
  parts: cells.map((cell) => ({ thing: wholeOf(cell), rows: cell.rows, times: 1, coding: cell.coding })),
  value: cells.reduce((sum, { agreement }) => sum + (agreement ?? 0), 0),
  blur: 0.005 * cells.length,
})

/** One thing as so many people marked it. */
const wholeOf = (cell: Cell): string => `${thingOf(cell)} of ${cell.rows.length} with ${cell.rows[0]}`

/** What is told of cells that are large enough. */
const fineFacts = ({ large, mean }: MarkFigures, open: readonly Cell[], rules: Rules): Fact[] => {
  const cells = open.filter((cell) => isFine(cell, rules))
  const all = cells.flatMap((cell) => cell.marks)
  const { people, marks } = large ?? { people: 0, marks: 0 }
  const middle = points(all.reduce((total, mark) => total + mark, 0) / all.length, people)
  if (all.length !== marks || middle !== mean.value) throw new Error('the figures are not those of the cells')
  const coded = cells.filter(({ coding }) => coding !== null)
  const counted = cells.filter((cell) => cell.marks.length >= rules.distribution)
  return [
    factOf('sum', cells, marks, people),
    ...(coded.length > 0
      ? (['sum', 'distance', 'exact'] as const).map((kind) => factOf(kind, coded, marks, people))
      : []),
    ...(counted.length > 0 ? [factOf('count', counted, marks, people)] : []),
    agreementFact(cells),
  ]
}

/** A composite's mean is a third of each element's marks, of those who marked all three. */
export const compositeFacts = (figures: MarkFigures, cells: readonly Cell[], elements: readonly string[]): Fact[] => {
  if (figures.mean.value === null || figures.people === null) return []
  const open = cells.filter(({ hidden }) => hidden === null)
  const parts = open.flatMap((cell) =>
    elements.map((item) => ({
      thing: thingOf({ ...cell, item }),
      rows: cell.rows,
      times: 1 / elements.length,
      coding: null,
    })),
  )
  const value = open.flatMap(({ marks }) => marks).reduce((total, mark) => total + mark, 0)
  return [{ kind: 'sum', parts, value, blur: 0.05 * (figures.marks ?? 0) }]
}
