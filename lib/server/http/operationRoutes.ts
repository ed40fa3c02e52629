import { sameToken } from '../auth/tokens.ts'
import { databaseAnswers } from '../store/installation.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'

const health = async (visit: Visit): Promise<void> => {
  const { store, files } = visit.process
  // Without its store of recordings a server does most of what it is for: it is no reason to take all of them away.
  const [answers, trouble] = await Promise.all([databaseAnswers(store), files.trouble()])
  const reasons = [
    ...(answers ? [] : ['the database does not answer']),
    ...(visit.live.stopping() ? ['this server is stopping'] : []),
  ]
  const ready = reasons.length === 0
  const storage = files.bucket === null ? null : (trouble ?? 'answers')
  visit.response.setHeader('cache-control', 'no-store')
  answerJson(visit.response, ready ? 200 : 503, { live: true, ready, database: store.traits.name, storage, reasons })
}

const metrics = async (visit: Visit): Promise<void> => {
  const { request, response, process, live } = visit
  const token = process.env.metricsToken
  // Without a token there is no such address.
  if (token === null) return answerJson(response, 404, { ok: false, why: 'no such address' })
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  if (!sameToken(given, token)) {
    response.setHeader('www-authenticate', 'Bearer')
    return answerJson(response, 401, { ok: false, why: 'not signed in' })
  }
  const text = await process.metrics.text(process.store, live.lines())
  response.writeHead(200, { 'content-type': process.metrics.contentType, 'cache-control': 'no-store' })
  response.end(text)
}

/** What whoever runs the installation asks of it: whether it works, and its counters. */
export const operationRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/api\/health$/, handle: health },
  { method: 'GET', path: /^\/metrics$/, handle: metrics },
]
