import * as z from 'zod'
import { may, personWho, sessionIdIn, whoseSession } from '../auth/rights.ts'
import { noteDeed } from '../store/deeds.ts'
import { removeSession, wouldGo } from '../store/removeSession.ts'
import { sessionById } from '../store/sessions.ts'
import { answerOutcome, askedBy, headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'

type Remover = NonNullable<Awaited<ReturnType<typeof personWho>>>

/** The session that an address names, if this person may remove it. */
const removable = async ({ process, parts }: Visit, person: Remover | null) => {
  const id = sessionIdIn(parts[0] ?? '')
  const session = person && id && (await sessionById(process.store, id))
  return session && may(person.role, 'removeSessions', whoseSession(person, session)) ? session : null
}

/** The removal of a session, and what would go with it. A link to a console is no right to it. */
export const removalRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/api\/sessions\/([^/]{1,60})\/removal$/,
    handle: async (visit) => {
      const session = await removable(visit, await personWho(visit.process, headersOf(visit), 'removeSessions'))
      if (!session) return answerOutcome(visit, 'none')
      answerJson(visit.response, 200, { ok: true, ...(await wouldGo(visit.process.store, session.id)) })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/sessions\/([^/]{1,60})\/remove$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'removeSessions', z.object({}))
      if (!by) return
      const { store } = visit.process
      const session = await removable(visit, by.person)
      const outcome = session ? await removeSession(store, session.id) : 'none'
      if (session && outcome === 'done') await noteDeed(store, by.person, 'sessionRemoved', session.title.en)
      answerOutcome(visit, outcome)
    },
  },
]
