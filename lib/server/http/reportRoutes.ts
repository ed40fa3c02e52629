import * as z from 'zod'
import { scopeOfPath } from '../../reports/reportPath.ts'
import { mayReadReport } from '../auth/reportRights.ts'
import { mayConduct, personWho, sessionIdIn } from '../auth/rights.ts'
import { type Exported, exportFile, exportFormats } from '../reports/exportFile.ts'
import { exportName } from '../reports/exportName.ts'
import { readExport, readSessionExport } from '../reports/readReport.ts'
import { titleOf } from '../reports/titleOf.ts'
import { noteDeed } from '../store/deeds.ts'
import { sessionById } from '../store/sessions.ts'
import { everyTeam } from '../store/teams.ts'
import { headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'

const Wanted = z.object({ format: z.enum(exportFormats), language: z.enum(['en', 'cy']).catch('en') })

const wantedOf = ({ url }: Visit) => {
  const read = Wanted.safeParse(Object.fromEntries(url.searchParams))
  return read.success ? read.data : null
}

/** The parts of an address; `null` where it is not one. */
const partsOf = (path: string): string[] | null => {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null
  }
}

const send = async (
  { response }: Visit,
  exported: Exported,
  { name, format, language }: z.infer<typeof Wanted> & { name: string },
): Promise<void> => {
  const { type, body } = await exportFile([exported], format, language)
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'content-disposition': `attachment; filename="${name}.${format === 'notes' ? 'notes.csv' : format}"`,
    'cache-control': 'no-store',
  })
  response.end(body)
}

const none = ({ response }: Visit, status = 404): void =>
  answerJson(response, status, { ok: false, why: status === 401 ? 'not signed in' : 'none' })

/** A report as a file, for whoever may read its page; with what the page withholds withheld. */
const sendReport = async (visit: Visit): Promise<void> => {
  const { process, parts } = visit
  const headers = headersOf(visit)
  const person = await personWho(process, headers, 'readReports')
  if (!person) return none(visit, (await process.accounts.person(headers)) === null ? 401 : 404)
  const scope = scopeOfPath(partsOf(parts[0] ?? '') ?? ['nothing'])
  const wanted = wantedOf(visit)
  if (!scope || !(await mayReadReport(process.store, person, scope))) return none(visit)
  if (!wanted) return answerJson(visit.response, 400, { ok: false, why: 'malformed' })
  const { store } = process
  const title = await titleOf(store, person.organisationId, scope)
  const teams = await everyTeam(store, person.organisationId)
  const id = scope.level === 'session' ? sessionIdIn(scope.sessionId) : null
  const name = exportName(scope, {
    title: title?.[wanted.language] ?? null,
    teamName: 'teamId' in scope ? (teams.find((team) => team.id === scope.teamId)?.name ?? null) : null,
    startedAt: id === null ? null : ((await sessionById(store, id))?.created_at ?? null),
  })
  await noteDeed(store, person, 'reportTaken', `${name}.${wanted.format}`)
  await send(visit, await readExport(store, person.organisationId, { scopes: [scope] }), { ...wanted, name })
}

/** A session as a file, for the person who leads it: while it runs, what its room has been shown so far. */
const sendSession = async (visit: Visit): Promise<void> => {
  const { process, parts } = visit
  const id = sessionIdIn(parts[0] ?? '')
  const allowed = id !== null && (await mayConduct(process, headersOf(visit), id, 'console'))
  const session = allowed ? await sessionById(process.store, id) : null
  // A rehearsal leaves no figures behind.
  if (!session || session.rehearsal === 1) return none(visit)
  const wanted = wantedOf(visit)
  if (!wanted) return answerJson(visit.response, 400, { ok: false, why: 'malformed' })
  const name = exportName(
    { level: 'session', sessionId: session.id },
    { title: session.title[wanted.language], teamName: null, startedAt: session.created_at },
  )
  await send(visit, await readSessionExport(process.store, session.id), { ...wanted, name })
}

/** Files of reports. None of them ever holds what only the host may ask for. */
export const reportRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/api\/reports((?:\/[^/]{1,120}){0,3})$/, handle: sendReport },
  { method: 'GET', path: /^\/api\/sessions\/([^/]{1,60})\/figures$/, handle: sendSession },
]
