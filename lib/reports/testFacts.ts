import type { PairCell } from './cells.ts'
import type { CountedSession } from './counted.ts'
import { ratedRounds } from './excerptReports.ts'
import { makeReport } from './makeReport.ts'
import type { Rules } from './rules.ts'
import { type ReportScope, scopesOf, sessionsIn } from './scope.ts'
import { partCells } from './splits.ts'
import { driftFacts } from './testOverTime.ts'
import { type Told, toldAt } from './testPlaces.ts'
import { hold, markFacts, type Rows, shareStep } from './testReading.ts'
import { type Fact, factOf, type KindOfSum, type Part, partsOf, thingOf } from './testSums.ts'
import { tidyRows } from './tidy.ts'
import type { Place, TidyRow } from './tidyRow.ts'

/** Statistics that are no sums: coefficients and the coding. What hidden marks they could depend on is tested by changing those. */
const noSums = [
  'coding',
  'alpha',
  'gwetAc2',
  'iccAgreement',
  'iccConsistency',
  'iccOfAverage',
  'severitySpread',
  'haloRoom',
  'haloCoders',
]
const ofMarks = ['mean', 'shares', 'exact', 'withinOne', 'lean', 'leanWord', 'distance', 'agreement']
const ofMoves = ['closer', 'same', 'further', 'distanceChange']
const overTime = ['withinOneChange', 'distanceChangeOverTime']
/** Everything that a file has: a new statistic has to find its place here, or the attack stops. */
const known = new Set([...noSums, ...ofMarks, ...ofMoves, ...overTime, 'satOut', 'notMarked', 'plan'])

/** The shares of people of whole rooms who gave no mark, each as a sum over all of its room. */
const shareFact = (kind: 'satOut' | 'notMarked', row: TidyRow, { rated, place }: Told, rules: Rules): Fact => {
  const rooms = rated.flatMap(({ session, round }) => {
    const cell = round.document.cells.find(({ id }) => id === place.item)
    const asked = round.people - round.passed
    const name = `${session.id} ${round.activityId} ${kind === 'satOut' ? '' : place.item}`
    if (kind === 'satOut') return [{ name, people: round.people, some: round.passed }]
    return cell ? [{ name, people: asked, some: cell.cantTell + cell.notDiscussed }] : []
  })
  const large = rooms.filter(({ people }) => people >= rules.distribution)
  const total = large.reduce((sum, { people }) => sum + people, 0)
  const value = large.reduce((sum, { some }) => sum + some, 0)
  hold(row, value / total, shareStep(total))
  const parts = large.map(
    ({ name, people }): Part => ({
      thing: name,
      rows: Array.from({ length: people }, (_, at) => `${name} ${at}`),
      times: 1,
      coding: null,
    }),
  )
  return { kind, parts, value }
}

const changeOf = ({ pairs, first: { coding } }: PairCell): number[] =>
  pairs.map(({ before, after }) => Math.abs(after - (coding ?? 0)) - Math.abs(before - (coding ?? 0)))

/** How many came closer between two votes, how many went further, and by how much: each a sum over the pairs of a room. */
const moveFacts = (rows: Rows, { pairs }: Told): Fact[] => {
  const open = pairs.filter(({ hidden, first }) => hidden === null && first.coding !== null)
  const changes = open.flatMap(changeOf)
  const many = (of: (change: number) => boolean): number => changes.filter(of).length
  const sums = {
    closer: many((one) => one < -0.01),
    further: many((one) => one > 0.01),
    same: many((one) => Math.abs(one) <= 0.01),
  }
  const row = (statistic: string) => rows.get(statistic)?.find(({ value }) => value !== null)
  const facts: Fact[] = []
  for (const kind of ['closer', 'further', 'same'] as const) {
    const told = row(kind)
    if (told) hold(told, sums[kind] / changes.length, shareStep(changes.length))
    // Who stayed is who neither came closer nor went further.
    if (!told || kind === 'same') continue
    const parts = open.map(({ pairs: both, second }) => ({
      thing: `${thingOf(second)} moved`,
      rows: both.map(({ row: name }) => name),
      times: 1,
      coding: null,
    }))
    facts.push({ kind, parts, value: sums[kind] })
  }
  const distance = row('distanceChange')
  if (!distance) return facts
  const value = changes.reduce((total, one) => total + one, 0)
  hold(distance, value / changes.length, changes.length < 20 ? 0.1 : 0.01)
  const parts = open.flatMap((pair) => {
    const names = pair.pairs.map(({ row: name }) => name)
    const of = (vote: 'first' | 'second', times: 1 | -1) =>
      partsOf([{ ...pair[vote], rows: names, coding: pair.first.coding }], times)
    return [...of('second', 1), ...of('first', -1)]
  })
  return [...facts, { kind: 'distance' satisfies KindOfSum, parts, value }]
}

const nameOf = ({ level, team, quarter, workshop, session, excerpt, item, group, vote }: Place): string =>
  `${level}|${team}|${quarter}|${workshop}|${session}|${excerpt}|${item}|${group}|${vote}`

/** A figure, a word, or a reason that says something of a room. */
const tells = ({ value, word, hidden }: TidyRow): boolean =>
  value !== null || word !== '' || hidden === 'alike' || hidden === 'fewForFine'

/** The rows by their places, each once. Throws where two files have another figure at the same place. */
const byPlace = (rows: readonly TidyRow[]): Map<string, Map<string, TidyRow[]>> => {
  const places = new Map<string, Map<string, TidyRow[]>>()
  for (const row of rows) {
    if (!known.has(row.statistic)) throw new Error(`nobody has thought of ${row.statistic}`)
    if (!tells(row)) continue
    const name = nameOf(row)
    const own = places.get(name) ?? new Map<string, TidyRow[]>()
    const same = own.get(row.statistic) ?? []
    const before = same.find(({ category }) => category === row.category)
    if (before && (before.value !== row.value || before.word !== row.word))
      throw new Error(`two files differ at ${name} ${row.statistic}`)
    if (!before) own.set(row.statistic, [...same, row])
    places.set(name, own)
  }
  return places
}

/** What rows of files tell, as sums. `all`: the workshops of the organisation that they are of. */
export const rowFacts = (rows: readonly TidyRow[], all: readonly CountedSession[], rules: Rules): Fact[] =>
  [...byPlace(rows).values()].flatMap((own) => {
    const [[place] = []] = own.values()
    if (!place) return []
    const at = toldAt(place, all, rules)
    const shares = (['satOut', 'notMarked'] as const).flatMap((kind) =>
      (own.get(kind) ?? []).flatMap((row) => (row.value === null ? [] : [shareFact(kind, row, at, rules)])),
    )
    return [...markFacts(own, at, rules), ...moveFacts(own, at), ...shares]
  })

/**
 * Each part of each room by itself, though pages show none below ten people: nothing is to rest on that.
 */
const partFacts = (sessions: readonly CountedSession[], rules: Rules): Fact[] => {
  const service = sessions.flatMap((session) =>
    session.rounds.filter(({ of, number }) => of === 'service' && number === 1).map((round) => ({ session, round })),
  )
  return [...ratedRounds(sessions), ...service]
    .flatMap(({ session, round }) => partCells(session, round, rules))
    .filter(({ cell }) => cell.hidden === null && cell.marks.length > 0)
    .flatMap(({ cell }) => {
      const kinds = cell.coding === null ? (['sum'] as const) : (['sum', 'distance', 'exact', 'withinOne'] as const)
      return kinds.map((kind) => factOf(kind, [cell]))
    })
}

const toldIn = (scope: ReportScope, all: readonly CountedSession[], rules: Rules) => {
  const teams = [...new Set(all.flatMap(({ teamId }) => teamId ?? []))].map((id) => ({ id, name: id }))
  const report = makeReport(scope, all, { teams }, rules)
  const rows = tidyRows(report)
  const more = [...driftFacts(report, rows, all, rules), ...partFacts(sessionsIn(scope, all), rules)]
  return { rows, more }
}

/** What the page of one place tells and its file, as sums. */
export const scopeFacts = (scope: ReportScope, all: readonly CountedSession[], rules: Rules): Fact[] => {
  const { rows, more } = toldIn(scope, all, rules)
  return [...rowFacts(rows, all, rules), ...more]
}

/**
 * Everything that all readers together can see of an organisation, as sums. `seen`: places that were looked at before
 * with the same workshops in them; their figures are the same again, which a test of its own holds.
 */
export const factsOf = (all: readonly CountedSession[], rules: Rules, seen = new Set<string>()): Fact[] => {
  const told = scopesOf(all).flatMap((scope) => {
    const inside = `${scope.level === 'teamQuarter'} ${sessionsIn(scope, all).map(({ id }) => id)}`
    if (seen.has(inside)) return []
    seen.add(inside)
    return [toldIn(scope, all, rules)]
  })
  return [
    ...rowFacts(
      told.flatMap(({ rows }) => rows),
      all,
      rules,
    ),
    ...told.flatMap(({ more }) => more),
  ]
}
