import { type Cell, houseRules, itemCells } from './cells.ts'
import type { CountedSession } from './counted.ts'
import { type RatedRound, ratedRounds } from './excerptReports.ts'
import { marksOfSigns } from './frozen.ts'
import type { Report } from './report.ts'

/** One case in the form that `npm run stats` and R read: what was marked, without names. */
export interface ReportCase {
  readonly id: string
  readonly kind: 'single_item' | 'room_vs_expert' | 'matrix' | 'two_votes' | 'elements'
  readonly input: object
}

const matched = (id: string, marks: readonly number[], expert: number | null): ReportCase =>
  expert === null
    ? { id, kind: 'single_item', input: { ratings: marks } }
    : { id, kind: 'room_vs_expert', input: { ratings: marks, expert } }

/** As many marks as there are steps in a hundred percent, in the shares that the report shows. */
const ofShares = (shares: readonly number[]): number[] => {
  const step = shares.every((share) => Math.abs(share * 20 - Math.round(share * 20)) < 1e-6) ? 20 : 100
  return shares.flatMap((share, at) => new Array<number>(Math.round(share * step)).fill(at + 1))
}

/**
 * What may be seen of a report as cases: marks in the shares that are shown, which are rounded, so that figures made of
 * them are near those of the report and not the same.
 */
export const shownCases = (report: Report): ReportCase[] =>
  report.excerpts.flatMap(({ id, overall, elements }) =>
    [...(overall ? [overall] : []), ...elements].flatMap((item) => {
      const { shares } = item.figures
      const place = Object.values(report.scope).join(' ')
      return shares.value === null ? [] : [matched(`${place} ${id} ${item.id}`, ofShares(shares.value), item.coding)]
    }),
  )

const votes = (first: Cell, second: Cell): ReportCase[] => {
  if (first.coding === null) return []
  const of = (cell: Cell) => new Map(cell.rows.map((row, at) => [row, cell.marks[at] ?? null]))
  const [before, after] = [of(first), of(second)]
  const rows = [...new Set([...before.keys(), ...after.keys()])].sort()
  const input = {
    vote1: rows.map((row) => before.get(row) ?? null),
    vote2: rows.map((row) => after.get(row) ?? null),
    expert: first.coding,
  }
  return [{ id: `${first.sessionId} ${first.activityId} ${first.item} votes`, kind: 'two_votes', input }]
}

const ofRound = ({ session, round, again }: RatedRound): ReportCase[] => {
  const cells = itemCells(session, round, 1, houseRules)
  const later = again ? itemCells(session, again, 2, houseRules) : []
  const place = `${session.id} ${round.activityId}`
  const { dimensions, items } = round.document
  const columns = items.map(({ id }) => marksOfSigns(round.marks.marks[id] ?? ''))
  const elements: ReportCase = {
    id: `${place} elements`,
    kind: 'elements',
    input: {
      elements: items.map(({ id }) => id),
      composites: Object.fromEntries(dimensions.map((dimension) => [dimension.id, dimension.elements])),
      ratings: round.marks.rows.map((_, at) => columns.map((column) => column[at] ?? null)),
    },
  }
  return [
    ...cells.map((cell) => matched(`${place} ${cell.item}`, cell.marks, cell.coding)),
    ...cells.flatMap((cell) => later.filter(({ item }) => item === cell.item).flatMap((second) => votes(cell, second))),
    ...(items.length > 1 ? [elements] : []),
  ]
}

/** Overall marks of one session, a row a person without a name, a column an excerpt. */
const overallMatrix = (session: CountedSession): ReportCase[] => {
  const cells = ratedRounds([session])
    .flatMap(({ round }) => itemCells(session, round, 1, houseRules))
    .filter(({ item }) => item === 'overall')
  if (cells.length < 2) return []
  const rows = [...new Set(cells.flatMap((cell) => cell.rows))].sort()
  const columns = cells.map((cell) => new Map(cell.rows.map((row, at) => [row, cell.marks[at] ?? null])))
  const ratings = rows.map((row) => columns.map((column) => column.get(row) ?? null))
  return [{ id: `${session.id} overall`, kind: 'matrix', input: { ratings, scale: { integer: true } } }]
}

/** Everything that was marked, unrounded and with nothing withheld: for whoever has the data folder anyway. */
export const rawCases = (sessions: readonly CountedSession[]): ReportCase[] =>
  sessions.flatMap((session) => [...ratedRounds([session]).flatMap(ofRound), ...overallMatrix(session)])
