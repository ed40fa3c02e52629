import * as z from 'zod'
import { goneRecordings } from '../../activities/goneRecordings.ts'
import { freeText } from '../../activities/wall.ts'
import { GroupLists } from '../../workshop/groups.ts'
import { TeamId, WorkshopId } from '../../workshop/ids.ts'
import { SessionLanguages, spokenText } from '../../workshop/sessionLanguages.ts'
import { linkCookie, setCookie } from '../auth/cookies.ts'
import { mayConduct, mayOpenWorkshop, personWho, sessionIdIn } from '../auth/rights.ts'
import { type LinkFor, linkToken, sameToken } from '../auth/tokens.ts'
import { noteDeed } from '../store/deeds.ts'
import { retentions } from '../store/forget.ts'
import { openShelf } from '../store/library.ts'
import { sessionById, startSession } from '../store/sessions.ts'
import { workshop } from '../store/workshops.ts'
import { asked, headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import { isSecure } from './origin.ts'
import type { Route } from './routes.ts'

/** What is typed for a session, in the languages that it is held in. */
const typed = z.strictObject({ en: freeText(200), cy: freeText(200) })

const NewSession = z.object({
  workshopId: WorkshopId,
  teamId: z.optional(z.nullable(TeamId)),
  title: z.optional(typed),
  track: z.optional(z.string().max(20)),
  languages: z.optional(SessionLanguages),
  floor: z.optional(z.union([z.literal(3), z.literal(4), z.literal(5)])),
  groups: z.optional(GroupLists),
  support: z.optional(typed),
  retentionDays: z.optional(z.literal(retentions)),
})

/** What those who lead sessions ask for over HTTP: a new session, a second device. */
export const conductRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/api\/sessions$/,
    handle: async (visit) => {
      const given = await asked(visit, NewSession)
      if (!given) return
      const { store, accounts } = visit.process
      if (!(await accounts.person(headersOf(visit))))
        return answerJson(visit.response, 401, { ok: false, why: 'not signed in' })
      const person = await personWho(visit.process, headersOf(visit), 'startSessions')
      const chosen = person && (await workshop(store, person.organisationId, given.workshopId))
      if (!person || !chosen || chosen.archived || !mayOpenWorkshop(person, chosen))
        return answerJson(visit.response, 404, { ok: false, why: 'no such workshop or track' })
      const { languages = 'en+cy' } = given
      // A title of blanks, and one that was left alone, is the workshop's.
      const title = spokenText(given.title ?? chosen.document.title, languages) ?? chosen.document.title
      const id = await startSession(store, {
        organisationId: person.organisationId,
        teamId: given.teamId ?? null,
        workshopId: given.workshopId,
        title,
        track: given.track ?? null,
        facilitatorId: person.id,
        languages,
        floor: given.floor ?? 5,
        rehearsal: false,
        groups: given.groups ?? [],
        support: given.support ? spokenText(given.support, languages) : null,
        retentionDays: given.retentionDays ?? 90,
      })
      if (id === null) {
        const { excerpts } = await openShelf(store, person.organisationId)
        const gone = goneRecordings(chosen.document, excerpts).length > 0
        if (gone) return answerJson(visit.response, 422, { ok: false, why: 'gone' })
      }
      if (id === null) return answerJson(visit.response, 404, { ok: false, why: 'no such workshop or track' })
      await noteDeed(store, person, 'sessionStarted', title.en)
      const token = `${id}.${linkToken(visit.process.secret, id, 'console')}`
      answerJson(visit.response, 200, { ok: true, id, token })
    },
  },
  {
    method: 'GET',
    path: /^\/api\/sessions\/([^/]{1,60})\/code$/,
    handle: async (visit) => {
      const id = sessionIdIn(visit.parts[0] ?? '')
      const allowed = id !== null && (await mayConduct(visit.process, headersOf(visit), id, 'console'))
      const session = allowed ? await sessionById(visit.process.store, id) : null
      if (!session) return answerJson(visit.response, 404, { ok: false, why: 'no such session' })
      answerJson(visit.response, 200, { code: session.code })
    },
  },
  {
    method: 'GET',
    path: /^\/open\/(projector|console)\/([^/]{1,60})\/([^/]{1,100})$/,
    handle: ({ request, response, process, parts }) => {
      const linkFor = parts[0] as LinkFor // the pattern names the two
      const id = sessionIdIn(parts[1] ?? '')
      const good = id !== null && sameToken(parts[2] ?? '', linkToken(process.secret, id, linkFor))
      if (!good || id === null) {
        response.writeHead(303, { location: '/workshops', 'cache-control': 'no-store' })
        return void response.end()
      }
      const cookie = setCookie(linkCookie(id, linkFor), parts[2] ?? '', isSecure(request, process.env.publicUrl))
      response.writeHead(303, {
        location: `/${linkFor}/${id}`,
        'set-cookie': cookie,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      })
      response.end()
    },
  },
]
