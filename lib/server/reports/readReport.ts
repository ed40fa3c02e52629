import { rawCases } from '../../reports/cases.ts'
import { houseRules, type Rules } from '../../reports/cells.ts'
import type { CountedSession } from '../../reports/counted.ts'
import { makeReport } from '../../reports/makeReport.ts'
import type { Report } from '../../reports/report.ts'
import { type ReportScope, scopesOf } from '../../reports/scope.ts'
import type { OrganisationId, SessionId } from '../../workshop/ids.ts'
import { countedSessions } from '../store/frozenMarks.ts'
import type { Store } from '../store/open.ts'
import { everyTeam } from '../store/teams.ts'
import type { Exported } from './exportFile.ts'

/** Nothing withheld: for whoever has the data folder, and by no page. */
const noRules: Rules = { number: 1, distribution: 1, unanimity: false, leftOver: false, openOnly: false }

/**
 * The report of one place of an organisation's lattice. Whether the reader may open it is for the caller to ask; what is in
 * it is the same for everyone who may.
 */
export const readReport = async (store: Store, organisationId: OrganisationId, scope: ReportScope): Promise<Report> =>
  makeReport(scope, await countedSessions(store, { organisationId }), { teams: await everyTeam(store, organisationId) })

/** The report of one session for the person who leads it, which may still run. */
export const readSessionReport = async (store: Store, sessionId: SessionId): Promise<Report> =>
  makeReport({ level: 'session', sessionId }, await countedSessions(store, { sessionId }), { teams: [] })

/** The places of an organisation's lattice that have workshops in them: what a reader may choose from. */
export const readScopes = async (store: Store, organisationId: OrganisationId): Promise<ReportScope[]> =>
  scopesOf(await countedSessions(store, { organisationId }))

/** Reports for an export: of these places, or of all. `raw`: nothing is withheld, and the marks themselves are there. */
export const readExport = async (
  store: Store,
  organisationId: OrganisationId,
  { scopes, raw = false }: { scopes?: readonly ReportScope[]; raw?: boolean } = {},
): Promise<Exported> => {
  const all = await countedSessions(store, { organisationId })
  const teams = await everyTeam(store, organisationId)
  return exported(all, scopes ?? scopesOf(all), teams, raw)
}

/** The export of one session, which may still run. */
export const readSessionExport = async (store: Store, sessionId: SessionId, raw = false): Promise<Exported> =>
  exported(await countedSessions(store, { sessionId }), [{ level: 'session', sessionId }], [], raw)

const exported = (
  all: readonly CountedSession[],
  scopes: readonly ReportScope[],
  teams: Exported['teams'],
  raw: boolean,
): Exported => ({
  reports: scopes.map((scope) => makeReport(scope, all, { teams }, raw ? noRules : houseRules)),
  teams,
  sessions: all.map(({ id, title }) => ({ id, title })),
  ...(raw ? { raw: rawCases(all) } : {}),
})
