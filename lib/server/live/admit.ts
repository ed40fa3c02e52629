import type { Entry } from '../../session/events.ts'
import type { Audience } from '../../session/view.ts'
import { JoinCode, SessionId } from '../../workshop/ids.ts'
import { participantCookie, readCookies } from '../auth/cookies.ts'
import { tokenHash } from '../auth/tokens.ts'
import type { Store } from '../store/open.ts'
import { participantByToken } from '../store/participants.ts'
import { sessionIdByCode } from '../store/sessions.ts'
import type { Standing } from './wire.ts'

/** Says whether a request may act for a session as its facilitator or its projector. */
export type MayConduct = (headers: Headers, sessionId: SessionId, audience: 'projector' | 'console') => Promise<boolean>

/** Lets a connection in, or says why not. What it may do is decided here, once, by its cookies [R2][R3]. */
export const admit = async (
  store: Store,
  mayConduct: MayConduct,
  audience: Audience,
  handshake: { auth: Record<string, unknown>; headers: Record<string, string | string[] | undefined> },
): Promise<Standing | Entry> => {
  const cookie = handshake.headers.cookie
  const cookieText = Array.isArray(cookie) ? cookie.join('; ') : cookie
  if (audience === 'phone') {
    const code = JoinCode.safeParse(handshake.auth.session)
    const sessionId = code.success ? await sessionIdByCode(store, code.data) : null
    // Nobody is told here whether a code leads anywhere: that is asked at the page, which counts guesses.
    if (sessionId === null) return 'not joined'
    const token = readCookies(cookieText).get(participantCookie(sessionId))
    const participant = token ? await participantByToken(store, sessionId, tokenHash(token)) : null
    return participant ? { sessionId, participantId: participant.id, page: null } : 'not joined'
  }
  const id = SessionId.safeParse(handshake.auth.session)
  if (!id.success) return 'no session'
  const allowed = await mayConduct(new Headers(cookieText ? { cookie: cookieText } : {}), id.data, audience)
  return allowed ? { sessionId: id.data, participantId: null, page: null } : 'not yours'
}
