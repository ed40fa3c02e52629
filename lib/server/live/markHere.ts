import { type Command, done, type Outcome, refused } from '../../session/command.ts'
import type { ParticipantId, SessionId } from '../../workshop/ids.ts'
import { databaseNow } from '../store/databaseNow.ts'
import { markMoment } from '../store/moments.ts'
import type { Store } from '../store/open.ts'
import { playOf } from '../store/playing.ts'
import { sessionById } from '../store/sessions.ts'

/** How far a phone's clock may be off, in seconds. */
const leeway = 3

/** Marks a moment of what is, or was last, played in the room: no moment that has not been heard can be marked. */
export const markHere = async (
  store: Store,
  { sessionId, participantId }: { readonly sessionId: SessionId; readonly participantId: ParticipantId | null },
  { play, at }: Extract<Command, { type: 'moment' }>,
): Promise<Outcome> => {
  if (participantId === null) return refused('not yours')
  const session = await sessionById(store, sessionId)
  const current = playOf(session?.play ?? null)
  const excerpt = session?.plan.activities.find(({ id }) => id === current?.activityId)?.excerpt
  if (!current || !excerpt || current.play !== play) return refused('not now')
  const heardTo = current.from + ((current.stoppedAt ?? (await databaseNow(store))) - current.startedAt) / 1000
  if (at < current.from - leeway || at > Math.min(heardTo + leeway, excerpt.seconds)) return refused('not now')
  const { activityId } = current
  const came = await markMoment(store, { sessionId, participantId, play, activityId, at })
  return came === 'taken' ? done : refused(came)
}
