import { wholeMarks } from '../stats/wholeMarks.ts'
import { averageOf } from './averageKey.ts'
import { type Average, averagesIn } from './averages.ts'
import { type Cell, dimensionCells, itemCells, pairCell } from './cells.ts'
import type { CountedSession } from './counted.ts'
import { type RatedRound, ratedRounds } from './excerptReports.ts'
import { ratingTable } from './instrument.ts'
import type { Report } from './report.ts'
import type { Rules } from './rules.ts'
import { type ReportScope, sessionsIn } from './scope.ts'
import { placeOf } from './tidy.ts'
import type { Place } from './tidyRow.ts'

/** One case in the form that `npm run stats` reads: what was marked, without names. */
export interface ReportCase {
  readonly kind: 'single_item' | 'room_vs_expert' | 'raters_vs_expert' | 'rwg_groups' | 'matrix' | 'two_votes'
  /** The rows of the same export that it is about. */
  readonly of: Place
  /** Half the step that its shares were rounded to; `null`: the marks themselves. */
  readonly blur: number | null
  readonly input: object
}

type MakeCase = (kind: ReportCase['kind'], input: object) => ReportCase

const caseAt =
  (of: Place): MakeCase =>
  (kind, input) => ({ kind, of, blur: null, input })

const peopleOf = (cells: readonly Cell[]): string[] => [...new Set(cells.flatMap(({ rows }) => rows))].sort()

/** People by cells; a person who is not in a cell has no mark there. */
const table = (cells: readonly Cell[]): (number | null)[][] => {
  const columns = cells.map(({ rows, marks }) => new Map(rows.map((row, at) => [row, marks[at] ?? null])))
  return peopleOf(cells).map((row) => columns.map((column) => column.get(row) ?? null))
}

/** What was marked in some rooms, or in one: the figures of `markFigures`. */
const marksCases = (of: Place, given: readonly Cell[]): ReportCase[] => {
  const make = caseAt(of)
  const cells = given.filter(({ hidden }) => hidden === null)
  const marks = cells.flatMap((cell) => cell.marks)
  if (marks.length === 0) return []
  const coded = cells.filter(({ coding }) => coding !== null)
  const [only] = coded
  const groups = Object.fromEntries(cells.map((cell, at) => [`room ${at + 1}`, cell.marks]))
  return [
    ...(wholeMarks(marks) ? [make('single_item', { ratings: marks })] : []),
    ...(cells.length > 1 && wholeMarks(marks) ? [make('rwg_groups', { groups })] : []),
    ...(coded.length === 1 ? [make('room_vs_expert', { ratings: only?.marks, expert: only?.coding })] : []),
    ...(coded.length > 1
      ? [make('raters_vs_expert', { ratings: table(coded), expert: coded.map(({ coding }) => coding) })]
      : []),
  ]
}

/** People by excerpts: the figures of a measuring instrument. */
const instrumentCases = (of: Place, cells: readonly Cell[], rules: Rules): ReportCase[] => {
  const { table: ratings, excerpts } = ratingTable(cells, rules)
  return excerpts < 2 ? [] : [caseAt(of)('matrix', { ratings, scale: { integer: true } })]
}

/** Both votes of everyone, where all rooms had the same coding. */
const movesCases = (of: Place, pairs: readonly (readonly [Cell, Cell])[], rules: Rules): ReportCase[] => {
  const open = pairs.filter(([first, second]) => pairCell(first, second, rules).hidden === null)
  const codings = new Set(open.map(([{ coding }]) => coding))
  const [expert] = codings
  if (codings.size !== 1 || expert == null) return []
  const both = open.flatMap(([first, second]) => table([first, second]))
  const vote = (at: 0 | 1) => both.map((marks) => marks[at] ?? null)
  return [caseAt(of)('two_votes', { vote1: vote(0), vote2: vote(1), expert })]
}

const cellsOf = (rated: readonly RatedRound[], rules: Rules): readonly Cell[] =>
  rated.flatMap(({ session, round }) => itemCells(session, round, 1, rules))

const itemsIn = (cells: readonly Cell[]): string[] => [...new Set(cells.map(({ item }) => item))]

const excerptCases = (
  place: Place,
  { rated, averages: all }: { rated: readonly RatedRound[]; averages: ReadonlyMap<string, Average> },
  rules: Rules,
): ReportCase[] => {
  const cells = cellsOf(rated, rules)
  const marked = new Set(cells.map(({ item }) => item))
  // A dimension of one element has its name, and its figures.
  const averages = rated
    .flatMap(({ session, round }) => dimensionCells(session, round, rules))
    .map((cell) => ({ ...cell, item: all.get(averageOf(cell))?.id ?? cell.item }))
    .filter(({ item }) => !marked.has(item))
  const later = rated.flatMap(({ session, again }) => (again ? itemCells(session, again, 2, rules) : []))
  const own = (all: readonly Cell[], id: string) => all.filter(({ item }) => item === id)
  const pairs = (id: string) =>
    own(cells, id).flatMap((first) => {
      const second = own(later, id).find(
        (one) => one.sessionId === first.sessionId && one.activityId === first.activityId,
      )
      return second ? [[first, second] as const] : []
    })
  return [
    ...itemsIn([...cells, ...averages]).flatMap((item) =>
      marksCases({ ...place, item }, own([...cells, ...averages], item)),
    ),
    ...itemsIn(cells).flatMap((item) => {
      const both = pairs(item)
      const again: Place = { ...place, item, vote: 2 }
      return [
        ...marksCases(
          again,
          both.map(([, second]) => second),
        ),
        ...movesCases(again, both, rules),
      ]
    }),
  ]
}

/** Everything that was marked in one place of the lattice, unrounded: for whoever has the data folder anyway. */
export const rawCases = (scope: ReportScope, all: readonly CountedSession[], rules: Rules): ReportCase[] => {
  const sessions = sessionsIn(scope, all)
  const rated = ratedRounds(sessions)
  const averages = averagesIn(sessions)
  const cells = cellsOf(rated, rules)
  const place = placeOf(scope)
  const elements = cells.filter(({ item }) => item !== 'overall')
  const excerpts = [...new Set(rated.flatMap(({ round }) => round.excerptId ?? []))]
  return [
    ...marksCases({ ...place, item: 'elements' }, elements),
    ...itemsIn(cells).flatMap((item) => {
      const own = cells.filter((cell) => cell.item === item)
      return [...marksCases({ ...place, item }, own), ...instrumentCases({ ...place, item }, own, rules)]
    }),
    ...excerpts.flatMap((excerpt) => {
      const here = rated.filter(({ round }) => round.excerptId === excerpt)
      return excerptCases({ ...place, excerpt }, { rated: here, averages }, rules)
    }),
  ]
}

/** As many marks as there are steps in a hundred percent, in the shares that the report shows. */
const ofShares = (shares: readonly number[]): { readonly marks: number[]; readonly blur: number } => {
  const steps = shares.every((share) => Math.abs(share * 20 - Math.round(share * 20)) < 1e-6) ? 20 : 100
  const marks = shares.flatMap((share, at) => new Array<number>(Math.round(share * steps)).fill(at + 1))
  return { marks, blur: 0.5 / steps }
}

/**
 * What may be seen of one session as cases: marks in the shares that are shown. Shares are rounded, so that figures made of
 * them lie near those of the report: as near as `blur` allows. Reports of several sessions have no such cases, since
 * their shares are those of larger rooms alone.
 */
export const shownCases = ({ scope, excerpts }: Report): ReportCase[] => {
  if (scope.level !== 'session') return []
  return excerpts.flatMap(({ id, overall, elements }) =>
    [...(overall ? [overall] : []), ...elements].flatMap(({ id: item, coding, figures: { shares } }): ReportCase[] => {
      if (shares.value === null) return []
      const { marks, blur } = ofShares(shares.value)
      const of: Place = { ...placeOf(scope), excerpt: id, item }
      const alone: ReportCase = { kind: 'single_item', of, blur, input: { ratings: marks } }
      if (coding === null) return [alone]
      return [alone, { kind: 'room_vs_expert', of, blur, input: { ratings: marks, expert: coding } }]
    }),
  )
}
