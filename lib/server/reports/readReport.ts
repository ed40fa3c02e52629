import { makeReport } from '../../reports/makeReport.ts'
import type { Report } from '../../reports/report.ts'
import type { ReportScope } from '../../reports/scope.ts'
import type { OrganisationId, SessionId } from '../../workshop/ids.ts'
import { countedSessions } from '../store/frozenMarks.ts'
import type { Store } from '../store/open.ts'
import { everyTeam } from '../store/teams.ts'

/**
 * The report of one place of an organisation's lattice. Whether the reader may open it is for the caller to ask; what is in
 * it is the same for everyone who may.
 */
export const readReport = async (store: Store, organisationId: OrganisationId, scope: ReportScope): Promise<Report> =>
  makeReport(scope, await countedSessions(store, { organisationId }), { teams: await everyTeam(store, organisationId) })

/** The report of one session for the person who leads it, which may still run. */
export const readSessionReport = async (store: Store, sessionId: SessionId): Promise<Report> =>
  makeReport({ level: 'session', sessionId }, await countedSessions(store, { sessionId }), { teams: [] })
