import { randomInt } from 'node:crypto'
import * as z from 'zod'
import { type GroupList, Picks, picksWithin } from '../../workshop/groups.ts'
import { JoinCode } from '../../workshop/ids.ts'
import { languagesIn } from '../../workshop/sessionLanguages.ts'
import { languages } from '../../workshop/text.ts'
import { addressHeader } from '../auth/authOptions.ts'
import { participantCookie, readCookies, setCookie } from '../auth/cookies.ts'
import { linkToken, newToken, sameToken, tokenHash } from '../auth/tokens.ts'
import { languageOf } from '../phonePage/languageOf.ts'
import type { PhonePageState, ShowPhonePage } from '../phonePage/servePhone.ts'
import type { Store } from '../store/open.ts'
import { join, participantByToken } from '../store/participants.ts'
import { type Session, sessionByCode } from '../store/sessions.ts'
import { householdOf } from './addressOf.ts'
import { type CodeLimits, codeLimits } from './codeLimits.ts'
import { answerJson, readJson } from './json.ts'
import { isSecure, originIsOurs } from './origin.ts'
import type { Route, Visit } from './routes.ts'

const sessionOf = async (store: Store, text: string): Promise<Session | null> => {
  const code = JoinCode.safeParse(text)
  return code.success ? sessionByCode(store, code.data) : null
}

const holdsToken = async (store: Store, session: Session, { request }: Visit): Promise<boolean> => {
  const token = readCookies(request.headers.cookie).get(participantCookie(session.id))
  return token !== undefined && (await participantByToken(store, session.id, tokenHash(token))) !== null
}

/** The session of a code, if its visitor may ask; `resting`: too many codes that lead nowhere came from there. */
const askedFor = async (
  visit: Visit,
  limits: CodeLimits,
  code: string,
): Promise<{ session: Session; joined: boolean } | 'unknown' | 'resting'> => {
  const { store } = visit.process
  // Noted as it came: a line that is dropped has none any more.
  const address = householdOf(String(visit.request.headers[addressHeader] ?? ''))
  const session = await sessionOf(store, code)
  const joined = session !== null && (await holdsToken(store, session, visit))
  if (!joined && !limits.mayAsk(address)) return 'resting'
  if (session) return { session, joined }
  limits.missed(address)
  return 'unknown'
}

const stateOf = async (visit: Visit, limits: CodeLimits, code: string | null): Promise<PhonePageState> => {
  const { headers } = visit.request
  const nothing = { code, joined: false, title: null, groups: [], languages, language: languageOf(headers, languages) }
  if (code === null) return { ...nothing, session: 'none' }
  const found = await askedFor(visit, limits, code)
  if (typeof found === 'string') return { ...nothing, session: found }
  const { session, joined } = found
  const { title, groups, ended_at, retention_days } = session
  const kept = retention_days === null ? {} : { keptDays: retention_days }
  const held = languagesIn(session.languages)
  const own = { languages: held, language: languageOf(headers, held) }
  return { code, session: ended_at === null ? 'open' : 'ended', joined, title, groups, ...kept, ...own }
}

/** A phone says of itself what group it picked, if any; a pretend participant shows its right to be one. */
const Joining = z.object({ pretend: z.optional(z.string().max(100)), groups: z.optional(Picks) })

/** A pretend participant picks an item of each list, so that a rehearsal shows the split. */
const anyPicks = (lists: readonly GroupList[]): Picks =>
  Object.fromEntries(lists.map(({ id, items }) => [id, randomInt(items.length)]))

/** Joining: the phone's page, and the one request that makes a phone a participant. */
export const joinRoutes = (showPhonePage: ShowPhonePage, limits = codeLimits(() => performance.now())): Route[] => [
  {
    method: 'GET',
    path: /^\/$/,
    handle: async (visit) => showPhonePage(visit.request, visit.response, await stateOf(visit, limits, null)),
  },
  {
    method: 'GET',
    path: /^\/p\/([^/]{1,40})\/?$/,
    handle: async (visit) =>
      showPhonePage(visit.request, visit.response, await stateOf(visit, limits, visit.parts[0] ?? '')),
  },
  {
    method: 'GET',
    path: /^\/p\/([^/]{1,40})\/state$/,
    handle: async (visit) => {
      const { session, joined } = await stateOf(visit, limits, visit.parts[0] ?? '')
      answerJson(visit.response, 200, { session, joined })
    },
  },
  {
    method: 'POST',
    path: /^\/p\/([^/]{1,40})\/join$/,
    handle: async (visit) => {
      const { request, response, process, live } = visit
      const { store, env } = process
      if (!originIsOurs(request, env.publicUrl)) return answerJson(response, 403, { ok: false, why: 'origin' })
      const body = Joining.safeParse(await readJson(request))
      const found = await askedFor(visit, limits, visit.parts[0] ?? '')
      if (found === 'resting') return answerJson(response, 429, { ok: false, why: found })
      if (found === 'unknown') return answerJson(response, 404, { ok: false, why: found })
      const { session, joined } = found
      if (joined) return answerJson(response, 200, { ok: true })
      const asked = body.success ? body.data.pretend : undefined
      const pretend = asked !== undefined && sameToken(asked, linkToken(process.secret, session.id, 'console'))
      if (asked !== undefined && !pretend) return answerJson(response, 403, { ok: false, why: 'token' })
      const picks = body.success ? body.data.groups : undefined
      const groups = picksWithin(session.groups, picks ?? (pretend ? anyPicks(session.groups) : {}))
      const token = newToken()
      const participant = await join(store, session.id, tokenHash(token), pretend, groups)
      if (!participant) return answerJson(response, 410, { ok: false, why: pretend ? 'real' : 'ended' })
      live.changed(session.id)
      const cookie = setCookie(participantCookie(session.id), token, isSecure(request, env.publicUrl))
      answerJson(response, 200, { ok: true }, { 'set-cookie': cookie })
    },
  },
]
