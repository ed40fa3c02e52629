import { type Cell, dimensionCells, itemCells, type PairCell, pairCell } from './cells.ts'
import { checkCells, checkRounds } from './checks.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import { type RatedRound, ratedRounds } from './excerptReports.ts'
import type { Rules } from './rules.ts'
import { partCells } from './splits.ts'
import type { Place } from './tidyRow.ts'

/** What a place of a table of figures is about, found from its columns alone, as whoever reads the file would. */
export interface Told {
  readonly place: Place
  readonly rated: readonly RatedRound[]
  readonly cells: readonly Cell[]
  /** Both votes, where the place is about rooms that voted again. */
  readonly pairs: readonly PairCell[]
  /** The elements whose averages these are; `null`: they are marks. */
  readonly averageOf: readonly string[] | null
  readonly ofGroup: boolean
}

const isAt = (place: Place, { teamId, quarter, workshopId, id }: CountedSession): boolean =>
  (place.team === '' || place.team === teamId) &&
  (place.quarter === '' || place.quarter === quarter) &&
  (place.workshop === '' || place.workshop === workshopId) &&
  (place.session === '' || place.session === id)

const isOf =
  (item: string) =>
  (cell: Cell): boolean =>
    item === 'all' || (item === 'elements' ? cell.item !== 'overall' : cell.item === item)

const parts = (
  group: string,
  rounds: readonly { readonly session: CountedSession; readonly round: CountedRound }[],
  rules: Rules,
): Cell[] => {
  const key = group.replace(': ', ' ').trim().toLowerCase()
  return rounds.flatMap(({ session, round }) =>
    partCells(session, round, rules).flatMap((part) => (part.key === key ? [part.cell] : [])),
  )
}

const again = 'rooms that voted again'

const pairsAt = (item: string, rated: readonly RatedRound[], rules: Rules): PairCell[] =>
  rated.flatMap(({ session, round, again: later }) => {
    const before = itemCells(session, round, 1, rules).find((cell) => cell.item === item)
    const after = later && itemCells(session, later, 2, rules).find((cell) => cell.item === item)
    return before && after ? [pairCell(before, after, rules)] : []
  })

/** What is told at a place of the table of an organisation. */
export const toldAt = (place: Place, all: readonly CountedSession[], rules: Rules): Told => {
  const { excerpt, item, group, vote } = place
  const sessions = all.filter((session) => isAt(place, session))
  const ofGroup = group !== '' && group !== again
  if (excerpt.startsWith('check-')) {
    const cells = ofGroup
      ? parts(group, checkRounds(sessions, excerpt), rules)
      : sessions.flatMap((session) =>
          checkCells(session, rules).flatMap(({ id, cells: own }) => (id === excerpt ? own : [])),
        )
    return { place, rated: [], cells: cells.filter(isOf(item)), pairs: [], averageOf: null, ofGroup }
  }
  const rated = ratedRounds(sessions).filter(({ round }) => excerpt === '' || round.excerptId === excerpt)
  const about = { place, rated, ofGroup, pairs: [], averageOf: null }
  if (ofGroup) return { ...about, cells: parts(group, rated, rules) }
  if (vote === 2 || group === again) {
    const pairs = pairsAt(item, rated, rules)
    return { ...about, pairs, cells: pairs.map((pair) => (vote === 2 ? pair.second : pair.first)) }
  }
  const dimension =
    excerpt === '' ? undefined : rated.flatMap(({ round }) => round.document.dimensions).find(({ id }) => id === item)
  if (dimension) {
    const cells = rated.flatMap(({ session, round }) => dimensionCells(session, round, rules))
    return { ...about, cells: cells.filter(isOf(item)), averageOf: dimension.elements }
  }
  return {
    ...about,
    cells: rated.flatMap(({ session, round }) => itemCells(session, round, 1, rules)).filter(isOf(item)),
  }
}
