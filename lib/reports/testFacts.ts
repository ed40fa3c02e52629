import { type Cell, dimensionCells, isFine, itemCells, pairCell } from './cells.ts'
import { checkCells, checkRounds } from './checks.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import { ratedRounds } from './excerptReports.ts'
import { makeReport } from './makeReport.ts'
import type { Report } from './report.ts'
import { points } from './rounding.ts'
import type { Rules } from './rules.ts'
import { type ReportScope, scopesOf, sessionsIn } from './scope.ts'
import { partCells } from './splits.ts'
import { averageFacts, driftFacts, movedFacts } from './testOverTime.ts'
import { compositeFacts, type Fact, factOf, factsIn, thingOf } from './testSums.ts'

const partsWith = (key: string, rounds: readonly Round[], rules: Rules): Cell[] =>
  rounds
    .flatMap(({ session, round }) => partCells(session, round, rules))
    .filter((part) => part.key === key)
    .map(({ cell }) => cell)

interface Round {
  readonly session: CountedSession
  readonly round: CountedRound
}

/**
 * By what people picked: everything but the shares of marks, which are not shown. Each part of each room by itself too, though
 * pages show none below ten people: nothing is to rest on that.
 */
const groupFacts = (report: Report, rated: readonly Round[], rules: Rules): Fact[] => {
  const parts = rated.flatMap(({ session, round }) => partCells(session, round, rules))
  const open = parts.filter(({ cell }) => cell.hidden === null && cell.marks.length > 0)
  return [
    ...open.flatMap(({ cell }) => {
      const kinds = cell.coding === null ? (['sum'] as const) : (['sum', 'distance', 'exact', 'withinOne'] as const)
      return kinds.map((kind) => factOf(kind, [cell], cell.marks.length, cell.rows.length))
    }),
    ...report.groups.flatMap(({ groups }) =>
      groups.flatMap(({ key, figures }) =>
        factsIn(figures, partsWith(key, rated, rules), rules).filter(({ kind }) => kind !== 'count'),
      ),
    ),
  ]
}

/** The means and shares of the checks of people's own service: whole, by quarter and by team. */
const checkFacts = ({ checks }: Report, sessions: readonly CountedSession[], rules: Rules): Fact[] =>
  checks.flatMap((check) => {
    const cellsOf = (some: readonly CountedSession[]) =>
      some.flatMap((session) => checkCells(session, rules).flatMap(({ id, cells }) => (id === check.id ? cells : [])))
    const parts = [
      { rows: check.rows, of: sessions },
      ...check.quarters.map(({ quarter, rows }) => ({
        rows,
        of: sessions.filter((session) => session.quarter === quarter),
      })),
      ...check.teams.map(({ teamId, rows }) => ({ rows, of: sessions.filter((session) => session.teamId === teamId) })),
    ].map(({ rows, of }) => ({ rows, all: cellsOf(of), shares: true }))
    const asked = checkRounds(sessions, check.id)
    const picked = check.groups.flatMap(({ groups }) =>
      groups.map(({ key, rows }) => ({ rows, all: partsWith(key, asked, rules), shares: false })),
    )
    return [...parts, ...picked].flatMap(({ rows, all, shares }) =>
      rows.flatMap(({ id, people, mean }) => {
        const cells = all.filter(({ item }) => item === id)
        const open = rules.openOnly || cells.length === 1 ? cells.filter(({ hidden }) => hidden === null) : cells
        const used = open.filter((cell) => isFine(cell, rules))
        if (mean.value === null || people === null) return []
        const marks = used.flatMap((cell) => cell.marks)
        const middle = points(marks.reduce((total, mark) => total + mark, 0) / marks.length, people)
        if (middle !== mean.value) throw new Error('the check is not that of the cells')
        const large = used.filter((cell) => cell.marks.length >= rules.distribution)
        return [
          factOf('sum', used, marks.length, people),
          ...(shares && large.length > 0 ? [factOf('count', large, marks.length, people)] : []),
        ]
      }),
    )
  })

/** What one place tells, as sums. */
export const scopeFacts = (scope: ReportScope, all: readonly CountedSession[], rules: Rules): Fact[] => {
  const teams = [...new Set(all.flatMap(({ teamId }) => teamId ?? []))].map((id) => ({ id, name: id }))
  const report = makeReport(scope, all, { teams }, rules)
  const sessions = sessionsIn(scope, all)
  const rated = ratedRounds(sessions)
  const first = rated.flatMap(({ session, round }) => itemCells(session, round, 1, rules))
  const inQuarter = (key: string): Cell[] => {
    const inside = new Set(sessions.filter(({ quarter }) => quarter === key).map(({ id }) => id))
    return first.filter(({ sessionId }) => inside.has(sessionId))
  }
  const facts = [
    ...factsIn(
      report.overall,
      first.filter(({ item }) => item === 'overall'),
      rules,
    ),
    ...factsIn(
      report.elementsTogether,
      first.filter(({ item }) => item !== 'overall'),
      rules,
    ),
    ...report.elements.flatMap(({ id, figures }) =>
      factsIn(
        figures,
        first.filter(({ item }) => item === id),
        rules,
      ),
    ),
    ...report.parts.flatMap((part) => {
      const inside = new Set(sessionsIn(part.scope, all).map(({ id }) => id))
      return factsIn(
        part.figures,
        first.filter(({ sessionId }) => inside.has(sessionId)),
        rules,
      )
    }),
    ...report.drift.points.flatMap(({ key, figures }) => factsIn(figures, inQuarter(key), rules)),
  ]
  facts.push(...driftFacts(report, inQuarter, rules))
  const service = sessions.flatMap((session) =>
    session.rounds.filter(({ of, number }) => of === 'service' && number === 1).map((round) => ({ session, round })),
  )
  facts.push(
    ...groupFacts(report, rated, rules),
    ...groupFacts({ ...report, groups: [] }, service, rules),
    ...checkFacts(report, sessions, rules),
  )
  for (const excerpt of report.excerpts) {
    const here = rated.filter(({ round }) => round.excerptId === excerpt.id)
    const cells = here.flatMap(({ session, round }) => itemCells(session, round, 1, rules))
    for (const item of [...(excerpt.overall ? [excerpt.overall] : []), ...excerpt.elements]) {
      facts.push(
        ...factsIn(
          item.figures,
          cells.filter((cell) => cell.item === item.id),
          rules,
        ),
      )
    }
    for (const dimension of excerpt.dimensions) {
      const averages = here.flatMap(({ session, round }) => dimensionCells(session, round, rules))
      const elements =
        here.flatMap(({ round }) => round.document.dimensions).find(({ id }) => id === dimension.id)?.elements ?? []
      const own = averages.filter(({ item }) => item === dimension.id)
      facts.push(...compositeFacts(dimension.figures, own, elements), ...averageFacts(dimension.figures, own))
    }
    for (const votes of excerpt.votes) {
      const pairs = here.flatMap(({ session, round, again }) => {
        const before = itemCells(session, round, 1, rules).find(({ item }) => item === votes.item)
        const after = again && itemCells(session, again, 2, rules).find(({ item }) => item === votes.item)
        return before && after ? [pairCell(before, after, rules)] : []
      })
      facts.push(
        ...factsIn(
          votes.first,
          pairs.map((pair) => pair.first),
          rules,
        ),
      )
      facts.push(
        ...factsIn(
          votes.second,
          pairs.map((pair) => pair.second),
          rules,
        ),
      )
      if (votes.distanceChange.value === null) continue
      const open = pairs.filter(({ hidden, first }) => hidden === null && first.coding !== null)
      facts.push(...movedFacts(votes, open))
      const rows = (pair: (typeof open)[number]) => pair.pairs.map(({ row }) => row)
      const change = open.flatMap(({ pairs: both, first: { coding } }) =>
        both.map(({ before, after }) => Math.abs(after - (coding ?? 0)) - Math.abs(before - (coding ?? 0))),
      )
      facts.push({
        kind: 'distance',
        parts: open.flatMap((pair) => [
          { thing: thingOf(pair.second), rows: rows(pair), times: 1, coding: pair.first.coding },
          { thing: thingOf(pair.first), rows: rows(pair), times: -1, coding: pair.first.coding },
        ]),
        value: change.reduce((total, one) => total + one, 0),
        blur: 0.05 * change.length,
      })
    }
  }
  return facts
}

/**
 * Everything that all readers together can see of an organisation, as sums. `seen`: places that were looked at before
 * with the same workshops in them; their figures are the same again, which a test of its own holds.
 */
export const factsOf = (all: readonly CountedSession[], rules: Rules, seen = new Set<string>()): Fact[] =>
  scopesOf(all).flatMap((scope) => {
    const inside = sessionsIn(scope, all)
      .map(({ id }) => id)
      .join()
    if (seen.has(inside)) return []
    seen.add(inside)
    return scopeFacts(scope, all, rules)
  })
