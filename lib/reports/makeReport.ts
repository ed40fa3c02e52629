import type { LocalText } from '../workshop/text.ts'
import { versionNotes } from './averages.ts'
import type { Cell } from './cells.ts'
import { checkReports, plansReports } from './checks.ts'
import type { CountedSession } from './counted.ts'
import { driftReport } from './drift.ts'
import { excerptReports, firstCells, ratedRounds, satOut } from './excerptReports.ts'
import { grouped } from './grouped.ts'
import { groupReports } from './groupReports.ts'
import { haloFigure } from './haloFigure.ts'
import { hardestFirst, headlines } from './headlines.ts'
import { alphaFigure, analystFigures } from './instrument.ts'
import { markFigures, peopleAt } from './markFigures.ts'
import type { ElementReport, ExcerptReport, PartReport, Report } from './report.ts'
import { houseRules, type Rules, splitTwoWays } from './rules.ts'
import { type ReportScope, sessionsIn } from './scope.ts'

/** What reports call things that have a name of their own: teams. */
export interface ReportNames {
  readonly teams: readonly { readonly id: string; readonly name: string }[]
}

/** Trained research coders of these seven elements, 28 recordings coded by three (Whittaker, Forrester, Killian & Jones 2017). */
export const benchmark = {
  alpha: { lo: 0.461, hi: 0.937 },
  icc: { lo: 0.731, hi: 0.967 },
  source: 'Whittaker, Forrester, Killian & Jones 2017, IJCFW 17, 47–63',
}

const isOverall = ({ item }: Cell): boolean => item === 'overall'
const isElement = ({ item }: Cell): boolean => item !== 'overall'

function* elementReports(
  sessions: readonly CountedSession[],
  cells: readonly Cell[],
  rules: Rules,
): Generator<ElementReport, void> {
  const names = new Map<string, LocalText>()
  for (const { round } of ratedRounds(sessions)) {
    // In the order in which they first were, as the latest calls them.
    for (const { id, name } of round.document.items) if (id !== 'overall') names.set(id, name)
  }
  const byItem = grouped(cells, ({ item }) => item)
  for (const [id, name] of names) {
    const own = byItem.get(id) ?? []
    const excerpts = new Set(own.filter(({ hidden }) => hidden === null).map(({ excerptId }) => excerptId)).size
    yield { id, name, excerpts, figures: markFigures(own, rules), alpha: alphaFigure(own, rules) }
  }
}

/** A team by quarters is split two ways. */
const rulesAt = ({ level }: ReportScope, rules: Rules): Rules => (level === 'teamQuarter' ? splitTwoWays(rules) : rules)

const part = (scope: ReportScope, name: LocalText, sessions: readonly CountedSession[], given: Rules): PartReport => {
  const rules = rulesAt(scope, given)
  const cells = firstCells(ratedRounds(sessions), rules)
  const figures = markFigures(cells, rules)
  const startedAt = Math.min(...sessions.map((session) => session.startedAt))
  return { scope, name, teamId: null, startedAt, sessions: sessions.length, figures, agreement: figures.agreement }
}

const both = (text: string): LocalText => ({ en: text, cy: text })

const quartersIn = (sessions: readonly CountedSession[]): string[] =>
  [...new Set(sessions.map(({ quarter }) => quarter))].sort()

/** The parts of a scope that may be opened from it: teams in the order they were made, quarters and workshops by time. */
const partsOf = (
  scope: ReportScope,
  sessions: readonly CountedSession[],
  { teams }: ReportNames,
  rules: Rules,
): PartReport[] => {
  if (scope.level === 'session') return []
  const byTeam = teams.flatMap(({ id, name }) => {
    const own = sessions.filter(({ teamId }) => teamId === id)
    const inside: ReportScope =
      scope.level === 'quarter'
        ? { level: 'teamQuarter', teamId: id, quarter: scope.quarter }
        : { level: 'team', teamId: id }
    return own.length === 0 ? [] : [part(inside, both(name), own, rules)]
  })
  const byQuarter = quartersIn(sessions).map((quarter) => {
    const inside: ReportScope =
      scope.level === 'team' ? { level: 'teamQuarter', teamId: scope.teamId, quarter } : { level: 'quarter', quarter }
    return part(
      inside,
      both(quarter),
      sessions.filter((session) => session.quarter === quarter),
      rules,
    )
  })
  // A workshop goes by the title of its latest session.
  const byWorkshop = [...new Map(sessions.map((session) => [session.workshopId, session.title]))].map(
    ([workshopId, title]) =>
      part(
        { level: 'workshop', workshopId },
        title,
        sessions.filter((session) => session.workshopId === workshopId),
        rules,
      ),
  )
  const bySession = sessions.map((session) => ({
    ...part({ level: 'session', sessionId: session.id }, session.title, [session], rules),
    teamId: session.teamId,
  }))
  return [
    ...(scope.level === 'organisation' || scope.level === 'quarter' ? byTeam : []),
    ...(scope.level === 'organisation' || scope.level === 'team' ? byQuarter : []),
    ...(scope.level === 'organisation' ? byWorkshop : []),
    ...bySession,
  ]
}

/** Checks with their teams in the order in which the teams were made, as everywhere in a report. */
const checksIn = (scope: ReportScope, sessions: readonly CountedSession[], { teams }: ReportNames, rules: Rules) => {
  const place = new Map(teams.map(({ id }, at) => [id, at]))
  const placeOf = ({ teamId }: { readonly teamId: string }): number => place.get(teamId) ?? teams.length
  return checkReports(sessions, scope.level === 'organisation' || scope.level === 'quarter', rules).map((check) => ({
    ...check,
    teams: check.teams.toSorted((one, other) => placeOf(one) - placeOf(other)),
  }))
}

const driftOf = (scope: ReportScope, sessions: readonly CountedSession[], given: Rules) => {
  // The quarters of a team, and the one quarter of a team's quarter.
  const rules = 'teamId' in scope ? splitTwoWays(given) : given
  const quarters = scope.level === 'session' ? [] : quartersIn(sessions)
  return driftReport(
    quarters.map((quarter) => {
      const own = sessions.filter((session) => session.quarter === quarter)
      const startedAt = Math.min(...own.map((session) => session.startedAt))
      return { key: quarter, startedAt, cells: firstCells(ratedRounds(own), rules) }
    }),
    rules,
  )
}

const nothingOpen = (session: CountedSession, rules: Rules): boolean =>
  firstCells(ratedRounds([session]), rules).every(({ hidden }) => hidden !== null)

/**
 * A report in steps that are short beside the whole, for a process that has others to serve between them.
 * What is given is what `makeReport` takes.
 */
export function* reportInSteps(
  scope: ReportScope,
  all: readonly CountedSession[],
  names: ReportNames,
  given = houseRules,
): Generator<undefined, Report> {
  const rules = rulesAt(scope, given)
  const sessions = sessionsIn(scope, all)
  const rated = ratedRounds(sessions)
  const cells = firstCells(rated, rules)
  const open = cells.filter(({ hidden }) => hidden === null)
  yield
  const excerpts: ExcerptReport[] = []
  for (const excerpt of excerptReports(rated, rules)) {
    excerpts.push(excerpt)
    yield
  }
  const byExcerpt = grouped(cells, ({ excerptId }) => excerptId)
  const elements: ElementReport[] = []
  for (const element of elementReports(sessions, cells, rules)) {
    elements.push(element)
    yield
  }
  const overall = markFigures(cells.filter(isOverall), rules)
  const elementsTogether = markFigures(cells.filter(isElement), rules)
  yield
  const drift = driftOf(scope, sessions, rules)
  yield
  const parts = partsOf(scope, sessions, names, given)
  yield
  const leftOut = {
    sessions: sessions.filter((session) => ratedRounds([session]).length > 0 && nothingOpen(session, rules)).length,
    figures: cells.filter(({ hidden }) => hidden === 'alike').length,
  }
  yield
  const instrument = {
    alpha: alphaFigure(cells.filter(isOverall), rules),
    analyst: analystFigures(cells.filter(isOverall), rules),
  }
  yield
  const halo = haloFigure(cells, sessions, rules)
  yield
  const times = sessions.map(({ startedAt }) => startedAt)
  return {
    scope,
    sessions: sessions.length,
    people: peopleAt(open, rules),
    from: times.length === 0 ? null : Math.min(...times),
    to: times.length === 0 ? null : Math.max(...times),
    leftOut,
    headline: headlines({
      overall,
      elementsTogether,
      excerpts: excerpts.map((report) => ({
        report,
        together: markFigures(byExcerpt.get(report.id) ?? [], rules),
      })),
      elements,
      teams: scope.level === 'team' ? [] : parts.filter(({ scope: own }) => 'teamId' in own),
      drift,
      leftOutSessions: leftOut.sessions,
    }),
    overall,
    elementsTogether,
    excerpts,
    elements,
    hardest: hardestFirst(elements).map(({ id }) => id),
    ...instrument,
    halo,
    satOut: satOut(rated, rules),
    groups: groupReports(rated, rules),
    checks: checksIn(scope, sessions, names, rules),
    plans: plansReports(sessions, rules),
    versions: versionNotes(sessions),
    drift,
    parts,
    benchmark,
  }
}

/**
 * The report of one place of the lattice. `all`: every workshop of one organisation that counts, oldest first; the same for
 * every reader, whatever part of it that reader may open.
 */
export const makeReport = (...given: Parameters<typeof reportInSteps>): Report => {
  const steps = reportInSteps(...given)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
