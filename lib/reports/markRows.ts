import { type Cell, dimensionCells, itemCells } from './cells.ts'
import { checkCells } from './checks.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import { ratedRounds } from './excerptReports.ts'
import { partCells } from './splits.ts'

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
  /** What the person picked of the session's lists, in English; empty: nothing, or the session has no such list. */
  readonly role: string
  readonly pickedTeam: string
  /** Whether pages tell of those of the room who picked the same. */
  readonly roleOpen: 0 | 1
  readonly pickedTeamOpen: 0 | 1
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
  'role',
  'roleOpen',
  'pickedTeam',
  'pickedTeamOpen',
] as const satisfies readonly (keyof MarkRow)[]

type Picked = Pick<MarkRow, 'role' | 'pickedTeam' | 'roleOpen' | 'pickedTeamOpen'>
const nothingPicked: Picked = { role: '', pickedTeam: '', roleOpen: 0, pickedTeamOpen: 0 }

/** What each person of a first vote picked, by item and name of chance. */
const picksIn = (session: CountedSession, round: CountedRound): ReadonlyMap<string, Picked> => {
  const picks = new Map<string, Picked>()
  for (const { list, name, cell } of partCells(session, round)) {
    const open = cell.hidden === null ? 1 : 0
    const own = list === 'role' ? { role: name.en, roleOpen: open } : { pickedTeam: name.en, pickedTeamOpen: open }
    for (const row of cell.rows) {
      const key = `${cell.item} ${row}`
      picks.set(key, { ...(picks.get(key) ?? nothingPicked), ...own } as Picked) // 0 or 1, both
    }
  }
  return picks
}

interface About extends Pick<MarkRow, 'of' | 'excerpt'> {
  readonly picks?: ReadonlyMap<string, Picked>
}

const rowsOf = (session: CountedSession, cell: Cell, { picks, ...more }: About): MarkRow[] =>
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
    ...(picks?.get(`${cell.item} ${row}`) ?? nothingPicked),
    ...more,
  }))

/** Every mark that reports are made of, with nothing withheld: for whoever has the data folder anyway. */
export const markRows = (sessions: readonly CountedSession[]): MarkRow[] =>
  sessions.flatMap((session) => [
    ...ratedRounds([session]).flatMap(({ round, again }) => {
      const excerpt = round.excerptId ?? ''
      const [of, picks] = ['mark' as const, picksIn(session, round)]
      return [
        ...itemCells(session, round, 1).flatMap((cell) => rowsOf(session, cell, { of, excerpt, picks })),
        ...(again ? itemCells(session, again, 2) : []).flatMap((cell) => rowsOf(session, cell, { of, excerpt })),
        ...dimensionCells(session, round).flatMap((cell) => rowsOf(session, cell, { of: 'average', excerpt })),
      ]
    }),
    ...checkCells(session).flatMap(({ id, round, cells }) => {
      const picks = picksIn(session, round)
      return cells.flatMap((cell) => rowsOf(session, cell, { of: 'statement', excerpt: id, picks }))
    }),
  ])
