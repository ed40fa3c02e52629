import * as z from 'zod'
import { mayConduct, sessionIdIn } from '../auth/rights.ts'
import type { NoRehearsal, PretendGroups } from '../live/rehearsal/pretendGroups.ts'
import { asked, headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route } from './routes.ts'

const Rehearsing = z.object({ people: z.union([z.literal(5), z.literal(18), z.literal(60)]) })

const statusOf: Record<NoRehearsal, number> = { real: 409, many: 409, ended: 410 }

/** The console's way to rehearse: five, eighteen or sixty pretend participants come in and answer by themselves. */
export const rehearseRoutes = (groups: PretendGroups): Route[] => [
  {
    method: 'POST',
    path: /^\/api\/sessions\/([^/]{1,60})\/rehearse$/,
    handle: async (visit) => {
      const given = await asked(visit, Rehearsing)
      if (!given) return
      const { response, process, parts } = visit
      const id = sessionIdIn(parts[0] ?? '')
      const allowed = id !== null && (await mayConduct(process, headersOf(visit), id, 'console'))
      if (!allowed) return answerJson(response, 404, { ok: false, why: 'no such session' })
      const why = await groups.send(id, given.people)
      if (why !== null) return answerJson(response, statusOf[why], { ok: false, why })
      answerJson(response, 200, { ok: true })
    },
  },
]
