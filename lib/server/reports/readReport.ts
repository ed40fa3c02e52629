import { rawCases } from '../../reports/cases.ts'
import type { CountedSession } from '../../reports/counted.ts'
import { makeReport, reportInSteps } from '../../reports/makeReport.ts'
import { markRows } from '../../reports/markRows.ts'
import type { Report } from '../../reports/report.ts'
import { reportPath } from '../../reports/reportPath.ts'
import { roomRows } from '../../reports/roomRows.ts'
import { houseRules, noRules, type Rules, rulesWhileRunning } from '../../reports/rules.ts'
import { type ReportScope, scopesOf, sessionsIn } from '../../reports/scope.ts'
import type { OrganisationId, SessionId } from '../../workshop/ids.ts'
import { countedRows } from '../store/countedRows.ts'
import { countedSessions, readCounted } from '../store/frozenMarks.ts'
import type { Store } from '../store/open.ts'
import { sessionById } from '../store/sessions.ts'
import { everyTeam } from '../store/teams.ts'
import type { Exported } from './exportFile.ts'
import { madeOnce } from './madeOnce.ts'
import { soFar } from './soFar.ts'

/**
 * The report of one place of an organisation's lattice. Whether the reader may open it is for the caller to ask; what is in
 * it is the same for everyone who may.
 */
export const readReport = async (store: Store, organisationId: OrganisationId, scope: ReportScope): Promise<Report> => {
  const { sessions, teams, name, of } = await madeOf(store, organisationId, scope)
  return madeOnce(store, name, of, () => makeReport(scope, sessions, { teams }))
}

/** What a report is made of, and what it is kept by. */
const madeOf = async (store: Store, organisationId: OrganisationId, scope: ReportScope) => {
  const rows = sessionsIn(scope, await countedRows(store, { organisationId }))
  const [{ sessions, stamp }, teams] = await Promise.all([readCounted(store, rows), everyTeam(store, organisationId)])
  const names = teams.map((team) => `${team.id} ${team.name}`).join('\n')
  return { sessions, teams, name: `${organisationId} ${reportPath(scope)}`, of: `${names}\n${stamp}` }
}

/** Makes the report of a whole organisation before anybody asks, with a turn for others after each step. */
export const prepareReport = async (
  store: Store,
  organisationId: OrganisationId,
  pause: () => Promise<unknown>,
): Promise<Report> => {
  const scope: ReportScope = { level: 'organisation' }
  const { sessions, teams, name, of } = await madeOf(store, organisationId, scope)
  const steps = reportInSteps(scope, sessions, { teams })
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      const report = step.value
      return madeOnce(store, name, of, () => report)
    }
    await pause()
  }
}

const rulesOf = (sessions: readonly CountedSession[]): Rules =>
  sessions.some(({ running }) => running) ? rulesWhileRunning : houseRules

const sessionSoFar = async (store: Store, sessionId: SessionId): Promise<CountedSession[]> =>
  Promise.all((await countedSessions(store, { sessionId })).map((session) => soFar(store, session)))

/** The report of one session for the person who leads it, which may still run. */
export const readSessionReport = async (store: Store, sessionId: SessionId): Promise<Report> => {
  const sessions = await sessionSoFar(store, sessionId)
  return makeReport({ level: 'session', sessionId }, sessions, { teams: [] }, rulesOf(sessions))
}

/** The places of an organisation's lattice that have workshops in them: what a reader may choose from. */
export const readScopes = async (store: Store, organisationId: OrganisationId): Promise<ReportScope[]> =>
  scopesOf(await countedRows(store, { organisationId }))

/** Reports for an export: of these places, or of all. `raw`: nothing is withheld, and the marks themselves are there. */
export const readExport = async (
  store: Store,
  organisationId: OrganisationId,
  { scopes, raw = false }: { scopes?: readonly ReportScope[]; raw?: boolean } = {},
): Promise<Exported> => {
  const rows = await countedRows(store, { organisationId })
  const wanted = scopes ?? scopesOf(rows)
  const inside = rows.filter((row) => wanted.some((scope) => sessionsIn(scope, [row]).length > 0))
  const [{ sessions }, teams] = await Promise.all([readCounted(store, inside), everyTeam(store, organisationId)])
  return { organisationId, ...exported(sessions, wanted, teams, raw) }
}

/** The export of one session, which may still run: then it holds what its room has been shown so far. */
export const readSessionExport = async (store: Store, sessionId: SessionId, raw = false): Promise<Exported> => {
  const sessions = raw ? await countedSessions(store, { sessionId }) : await sessionSoFar(store, sessionId)
  const organisationId = (await sessionById(store, sessionId))?.organisation_id ?? ''
  return { organisationId, ...exported(sessions, [{ level: 'session', sessionId }], [], raw) }
}

const exported = (
  all: readonly CountedSession[],
  scopes: readonly ReportScope[],
  teams: Exported['teams'],
  raw: boolean,
): Omit<Exported, 'organisationId'> => ({
  reports: scopes.map((scope) => makeReport(scope, all, { teams }, raw ? noRules : rulesOf(all))),
  teams,
  sessions: all.map(({ id, title }) => ({ id, title })),
  ...(raw
    ? { raw: scopes.flatMap((scope) => rawCases(scope, all, noRules)), marks: markRows(all), rooms: roomRows(all) }
    : {}),
})
