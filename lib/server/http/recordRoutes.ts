import { JoinCode } from '../../workshop/ids.ts'
import { participantCookie, readCookies } from '../auth/cookies.ts'
import { tokenHash } from '../auth/tokens.ts'
import { ownRecord } from '../live/ownRecord.ts'
import { participantByToken } from '../store/participants.ts'
import { roundCounts } from '../store/rounds.ts'
import { sessionByCode } from '../store/sessions.ts'
import { answerJson } from './json.ts'
import type { Route } from './routes.ts'

/** A person's own record, for the phone that holds the cookie and for nobody else. */
export const recordRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/p\/([^/]{1,40})\/record$/,
    handle: async ({ request, response, url, process, parts }) => {
      const { store } = process
      const code = JoinCode.safeParse(parts[0] ?? '')
      const session = code.success ? await sessionByCode(store, code.data) : null
      const token = session && readCookies(request.headers.cookie).get(participantCookie(session.id))
      const person = session && token ? await participantByToken(store, session.id, tokenHash(token)) : null
      // The same where there is no such code: this address counts no guesses, and tells nothing to guess by.
      if (!session || !person) return answerJson(response, 403, { ok: false, why: 'not joined' })
      const language = url.searchParams.get('language') === 'cy' ? 'cy' : 'en'
      const began = [...(await roundCounts(store, session.id)).begun.values()]
      answerJson(response, 200, {
        title: session.title[language],
        begunAt: began.length === 0 ? null : Math.min(...began),
        endedAt: session.ended_at,
        activities: await ownRecord(store, session, person.id, language),
      })
    },
  },
]
