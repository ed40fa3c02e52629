import { mayConduct, sessionIdIn } from '../auth/rights.ts'
import { sessionStory } from '../live/sessionStory.ts'
import { sessionById } from '../store/sessions.ts'
import { headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route } from './routes.ts'

/** A session looked back on, for the person who led it. */
export const storyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/api\/sessions\/([^/]{1,60})\/story$/,
    handle: async (visit) => {
      const { response, process, parts } = visit
      const id = sessionIdIn(parts[0] ?? '')
      const allowed = id !== null && (await mayConduct(process, headersOf(visit), id, 'console'))
      const session = allowed ? await sessionById(process.store, id) : null
      if (!session) return answerJson(response, 404, { ok: false, why: 'no such session' })
      answerJson(response, 200, await sessionStory(process.store, session))
    },
  },
]
