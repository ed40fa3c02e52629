import { isSounding } from '../../session/inStep.ts'
import type { ExcerptId, SessionId } from '../../workshop/ids.ts'
import { participantCookie, readCookies } from '../auth/cookies.ts'
import { tokenHash } from '../auth/tokens.ts'
import { databaseNow } from '../store/databaseNow.ts'
import type { Store } from '../store/open.ts'
import { participantByToken } from '../store/participants.ts'
import { playOf } from '../store/playing.ts'
import { sessionById } from '../store/sessions.ts'

/**
 * Whether a participant may hear an excerpt on the own device: while the facilitator allows it, and only what is being
 * played in the room just now [D1].
 */
export const mayListen = async (
  store: Store,
  cookie: string | undefined,
  sessionId: SessionId,
  excerptId: ExcerptId,
): Promise<boolean> => {
  const token = readCookies(cookie).get(participantCookie(sessionId))
  if (token === undefined || !(await participantByToken(store, sessionId, tokenHash(token)))) return false
  const session = await sessionById(store, sessionId)
  if (session?.listening !== 1 || session.ended_at !== null) return false
  const play = playOf(session.play)
  const excerpt = session.plan.activities.find(({ id }) => id === play?.activityId)?.excerpt
  if (!play || excerpt?.id !== excerptId) return false
  return isSounding(play, excerpt.seconds, await databaseNow(store))
}
