import { join } from 'node:path'
import sirv from 'sirv'
import { ExcerptId, SheetHash } from '../../workshop/ids.ts'
import { mayConduct, sessionIdIn } from '../auth/rights.ts'
import { planOf } from '../store/plans.ts'
import { sheet } from '../store/sheets.ts'
import { answerJson } from './json.ts'
import { mayListen } from './mayListen.ts'
import type { Route, Visit } from './routes.ts'

/** A recording for this visit. `kept`: whether its browser may keep it; it asks again all the same. */
interface Heard {
  readonly excerpt: ExcerptId
  readonly kept: boolean
}

/**
 * Whether this visit may hear an excerpt of a session: on the big screen, or on a participant's own device while the
 * room hears it [D1]. By its cookie, for each range anew.
 */
const mayHear = async ({ request, process }: Visit, session: string, excerpt: string): Promise<Heard | null> => {
  const sessionId = sessionIdIn(session)
  const excerptId = ExcerptId.safeParse(excerpt)
  if (sessionId === null || !excerptId.success) return null
  if (await mayListen(process.store, request.headers.cookie, sessionId, excerptId.data)) {
    return { excerpt: excerptId.data, kept: false }
  }
  const headers = new Headers({ cookie: request.headers.cookie ?? '' })
  if (!(await mayConduct(process, headers, sessionId, 'projector'))) return null
  const plan = await planOf(process.store, sessionId)
  const inPlan = plan.activities.some((activity) => activity.excerpt?.id === excerptId.data)
  return inPlan ? { excerpt: excerptId.data, kept: true } : null
}

/** Files: sheets by their hash, for ever; recordings by right. */
export const fileRoutes = (root: string): Route[] => {
  const recordings = sirv(join(root, 'lib/server/demo/recordings'), { dev: true, extensions: [] })
  return [
    {
      method: 'GET',
      path: /^\/sheets\/([0-9a-f]{32})\.json$/,
      handle: async ({ response, process, parts }) => {
        const hash = SheetHash.safeParse(parts[0])
        const body = hash.success ? await sheet(process.store, hash.data) : null
        if (body === null) return answerJson(response, 404, { ok: false, why: 'no such sheet' })
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
        })
        response.end(body)
      },
    },
    {
      method: 'GET',
      path: /^\/audio\/([^/]{1,60})\/([^/]{1,60})$/,
      handle: async (visit) => {
        const { request, response, parts } = visit
        const heard = await mayHear(visit, parts[0] ?? '', parts[1] ?? '')
        if (heard === null) return answerJson(response, 404, { ok: false, why: 'no such recording' })
        response.setHeader('cache-control', heard.kept ? 'private, no-cache' : 'private, no-store')
        response.setHeader('x-content-type-options', 'nosniff')
        request.url = `/${heard.excerpt}.mp3` // the file's name never leaves the server
        recordings(request, response, () => answerJson(response, 404, { ok: false, why: 'no such recording' }))
      },
    },
    {
      method: 'GET',
      path: /^\/api\/health$/,
      handle: async ({ response, process }) => {
        await process.store.db.selectFrom('settings').select('name').limit(1).execute()
        answerJson(response, 200, { live: true, ready: true, database: process.store.traits.name })
      },
    },
  ]
}
