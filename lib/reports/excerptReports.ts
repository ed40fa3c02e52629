import { mean } from '../stats/mean.ts'
import { meanInterval } from '../stats/meanInterval.ts'
import { wilsonInterval } from '../stats/wilsonInterval.ts'
import type { LocalText } from '../workshop/text.ts'
import { averageOf } from './averageKey.ts'
import { type Average, averagesIn } from './averages.ts'
import { type Cell, dimensionCells, itemCells, type PairCell, pairCell } from './cells.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import { grouped } from './grouped.ts'
import { inProcess } from './inProcess.ts'
import { markFigures } from './markFigures.ts'
import type { DimensionReport, ExcerptReport, ItemReport, VotesReport } from './report.ts'
import { pointRange, points, share, shareRange } from './rounding.ts'
import { houseRules, type Rules } from './rules.ts'
import { hide, type Shown, show } from './shown.ts'

/** A round of an excerpt in its session, with the vote after it if there was one. */
export interface RatedRound {
  readonly session: CountedSession
  readonly round: CountedRound
  readonly again: CountedRound | null
}

interface Given {
  readonly rated: readonly RatedRound[]
  readonly rules: Rules
  /** The averages of the whole report. */
  readonly averages: ReadonlyMap<string, Average>
}

const ratedIn = (session: CountedSession): RatedRound[] => {
  const practice = session.rounds.filter(({ of }) => of === 'practice')
  return practice
    .filter(({ number }) => number === 1)
    .map((round) => {
      const later = practice.filter(({ activityId, number }) => activityId === round.activityId && number > 1)
      return { session, round, again: later.toSorted((a, b) => b.number - a.number)[0] ?? null }
    })
}

const ratedOnce = inProcess('rated rounds', () => new WeakMap<CountedSession, readonly RatedRound[]>())

/** The first votes on excerpts, each with the last one after it. A first vote that was spoiled takes the others with it. */
export const ratedRounds = (sessions: readonly CountedSession[]): RatedRound[] =>
  sessions.flatMap((session) => {
    const rated = ratedOnce.get(session) ?? ratedIn(session)
    ratedOnce.set(session, rated)
    return rated
  })

/** The open and hidden cells of first votes. */
export const firstCells = (rated: readonly RatedRound[], rules = houseRules): Cell[] =>
  rated.flatMap(({ session, round }) => itemCells(session, round, 1, rules))

/** People of rooms, and how many of them did something: of all rooms, and of those large enough. */
interface Counted {
  rooms: number
  people: number
  some: number
}

const count = (counted: Counted, people: number, some: number, rules: Rules): void => {
  counted.rooms += 1
  if (people < rules.distribution) return
  counted.people += people
  counted.some += some
}

/** A share of people of whole rooms of ten or more; smaller rooms are in none. */
const shareOf = ({ rooms, people, some }: Counted): Shown =>
  people === 0 ? hide(rooms === 0 ? 'noMarks' : 'fewForShares') : show(share(some / people, people))

const nobody = (): Counted => ({ rooms: 0, people: 0, some: 0 })

/** The share of those in the room who sat a vote out. */
export const satOut = (rated: readonly RatedRound[], rules: Rules): Shown => {
  const counted = nobody()
  for (const { round } of rated) count(counted, round.people, round.passed, rules)
  return shareOf(counted)
}

/** Of each item, how many were asked and how many of them gave no mark. */
const unmarkedIn = ({ rated, rules }: Given): ReadonlyMap<string, Counted> => {
  const items = new Map<string, Counted>()
  for (const { round } of rated)
    for (const { id, cantTell, notDiscussed } of round.document.cells) {
      const own = items.get(id) ?? nobody()
      count(own, round.people - round.passed, cantTell + notDiscussed, rules)
      items.set(id, own)
    }
  return items
}

const same = (codings: readonly (number | null)[]): number | null =>
  new Set(codings).size === 1 ? (codings[0] ?? null) : null

/** Items by their names of the latest round, in the order in which that has them. */
const namesOf = (rated: readonly RatedRound[]): Map<string, LocalText> => {
  const names = new Map<string, LocalText>()
  for (const { round } of rated.toReversed())
    for (const { id, name } of round.document.items) if (!names.has(id)) names.set(id, name)
  return names
}

const itemReports = (given: Given, names: ReadonlyMap<string, LocalText>): ItemReport[] => {
  const { rated, rules } = given
  const cells = grouped(firstCells(rated, rules), ({ item }) => item)
  const unmarked = unmarkedIn(given)
  return [...names].map(([id, name]) => {
    const own = cells.get(id) ?? []
    return {
      id,
      name,
      coding: same(own.map(({ coding }) => coding)),
      figures: markFigures(own, rules),
      notMarked: shareOf(unmarked.get(id) ?? nobody()),
    }
  })
}

const dimensionReports = ({ rated, rules, averages }: Given): DimensionReport[] => {
  const cells = grouped(
    rated.flatMap(({ session, round }) => dimensionCells(session, round, rules)),
    averageOf,
  )
  return [...averages].flatMap(([key, { id, name, elements }]) => {
    const own = cells.get(key) ?? []
    return own.length === 0
      ? []
      : [{ id, name, elements, coding: same(own.map(({ coding }) => coding)), figures: markFigures(own, rules) }]
  })
}

type Moves = Pick<VotesReport, 'moved' | 'distanceChange'>

const movesIn = (pairs: readonly PairCell[]): Moves => {
  const open = pairs.filter(({ hidden, first }) => hidden === null && first.coding !== null)
  if (open.length === 0) {
    const why =
      pairs.find(({ hidden }) => hidden !== null)?.hidden ?? (pairs.length === 0 ? 'noSecondVote' : 'noCoding')
    return { moved: hide(why), distanceChange: hide(why) }
  }
  const nearer = open.flatMap(({ pairs: both, first }) =>
    both.map(({ before, after }) => Math.abs(after - (first.coding ?? 0)) - Math.abs(before - (first.coding ?? 0))),
  )
  const people = nearer.length
  const part = (of: (change: number) => boolean): number => share(nearer.filter(of).length / people, people)
  const interval = meanInterval(nearer).value
  const closer = wilsonInterval(nearer.filter((change) => change < -0.01).length, people).value
  return {
    moved: show({
      people,
      closer: part((change) => change < -0.01),
      closerInterval: closer && shareRange(closer, people),
      same: part((change) => Math.abs(change) <= 0.01),
      further: part((change) => change > 0.01),
    }),
    distanceChange: show({
      value: points(mean(nearer).value ?? 0, people),
      interval: interval && pointRange(interval, people),
    }),
  }
}

const votesReports = ({ rated, rules }: Given, names: ReadonlyMap<string, LocalText>): VotesReport[] => {
  const twice = rated.filter(({ again }) => again !== null)
  return [...names].flatMap(([item, name]) => {
    const both = twice.flatMap(({ session, round, again }) => {
      const first = itemCells(session, round, 1, rules).find((cell) => cell.item === item)
      const second = again && itemCells(session, again, 2, rules).find((cell) => cell.item === item)
      return first && second ? [pairCell(first, second, rules)] : []
    })
    if (both.length === 0) return []
    const [first, second] = [both.map((pair) => pair.first), both.map((pair) => pair.second)]
    return [{ item, name, first: markFigures(first, rules), second: markFigures(second, rules), ...movesIn(both) }]
  })
}

const excerptReport = (id: string, given: Given): ExcerptReport => {
  const { rated, rules } = given
  const names = namesOf(rated)
  const newest = rated.at(-1)
  const items = itemReports(given, names)
  return {
    id,
    title: newest?.round.document.title ?? { en: id, cy: id },
    codingLabel: newest?.round.document.codingLabel ?? null,
    overall: items.find((item) => item.id === 'overall') ?? null,
    elements: items.filter((item) => item.id !== 'overall'),
    dimensions: dimensionReports(given),
    votes: votesReports(given, names),
    satOut: satOut(rated, rules),
  }
}

/** Every excerpt that was marked, in the order in which it first was, one after the other. */
export function* excerptReports(rated: readonly RatedRound[], rules = houseRules): Generator<ExcerptReport, void> {
  const averages = averagesIn([...new Set(rated.map(({ session }) => session))])
  for (const [id, own] of grouped(rated, ({ round }) => round.excerptId))
    if (id !== null) yield excerptReport(id, { rated: own, rules, averages })
}
