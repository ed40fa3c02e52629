import { type Cell, dimensionCells, itemCells } from './cells.ts'
import { checkCells } from './checks.ts'
import type { CountedSession } from './counted.ts'
import { ratedRounds } from './excerptReports.ts'

/** One mark of one person, who has no name. */
export interface MarkRow {
  readonly team: string
  readonly quarter: string
  readonly workshop: string
  readonly session: string
  readonly activity: string
  readonly excerpt: string
  readonly item: string
  /** What the item is: `average` is a person's own average on a dimension. */
  readonly of: 'mark' | 'average' | 'statement'
  /** 1, or 2 for the last vote after it. */
  readonly vote: 1 | 2
  /** The same for one person within a session, and for nobody outside it. */
  readonly person: string
  readonly mark: number
  readonly coding: number | null
  /** 1: the room's marks on this are in the figures of the pages; 0: they are withheld. */
  readonly open: 0 | 1
}

/** The columns, in their order. */
export const markColumns = [
  'team',
  'quarter',
  'workshop',
  'session',
  'activity',
  'excerpt',
  'item',
  'of',
  'vote',
  'person',
  'mark',
  'coding',
  'open',
] as const satisfies readonly (keyof MarkRow)[]

const rowsOf = (session: CountedSession, cell: Cell, more: Pick<MarkRow, 'of' | 'excerpt'>): MarkRow[] =>
  cell.rows.map((row, at) => ({
    team: session.teamId ?? '',
    quarter: session.quarter,
    workshop: session.workshopId,
    session: session.id,
    activity: cell.activityId,
    item: cell.item,
    vote: cell.vote,
    person: row,
    mark: cell.marks[at] ?? 0,
    coding: cell.coding,
    open: cell.hidden === null ? 1 : 0,
    ...more,
  }))

/** Every mark that reports are made of, with nothing withheld: for whoever has the data folder anyway. */
export const markRows = (sessions: readonly CountedSession[]): MarkRow[] =>
  sessions.flatMap((session) => [
    ...ratedRounds([session]).flatMap(({ round, again }) => {
      const excerpt = round.excerptId ?? ''
      const cells = [...itemCells(session, round, 1), ...(again ? itemCells(session, again, 2) : [])]
      return [
        ...cells.flatMap((cell) => rowsOf(session, cell, { of: 'mark', excerpt })),
        ...dimensionCells(session, round).flatMap((cell) => rowsOf(session, cell, { of: 'average', excerpt })),
      ]
    }),
    ...checkCells(session).flatMap(({ id, cells }) =>
      cells.flatMap((cell) => rowsOf(session, cell, { of: 'statement', excerpt: id })),
    ),
  ])
