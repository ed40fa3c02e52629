import { type Command, done, type Outcome, refused } from '../../session/command.ts'
import type { ParticipantId, RoundId, SessionId } from '../../workshop/ids.ts'
import type { Store } from '../store/open.ts'
import { giveReason, letThrough, setAsking } from '../store/reasons.ts'
import { asRound, roundOf } from '../store/rounds.ts'
import type { Session } from '../store/sessions.ts'
import { stagedReasons } from './stagedReasons.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** Takes a reason from a phone. */
export const reasonHere = async (
  store: Store,
  { sessionId, participantId }: { readonly sessionId: SessionId; readonly participantId: ParticipantId | null },
  { roundId, seq, text }: Of<'reason'>,
): Promise<Outcome> => {
  if (participantId === null) return refused('not yours')
  const written = text === '' ? null : text
  const came = await giveReason(store, { sessionId, roundId, participantId, seq, text: written })
  return came === 'taken' ? done : refused(came)
}

const stagedAt = async (store: Store, session: Session, roundId: RoundId) => {
  const row = session.round_id === roundId ? await roundOf(store, session.id, roundId) : null
  const activity = session.plan.activities.find(({ id }) => id === row?.activity_id)
  return row && activity ? stagedReasons(store, session, activity, asRound(row)) : null
}

/** Asks the room for reasons, where it has two ends; or ends the asking. It is asked once a round [E2]. */
export const askReasons = async (
  store: Store,
  session: Session,
  { roundId, asked }: Of<'askReasons'>,
): Promise<Outcome> => {
  const staged = await stagedAt(store, session, roundId)
  if (staged === null || staged.ends === null) return refused('not now')
  if (staged.asked === asked) return done
  await setAsking(store, session.id, roundId, asked)
  return (await stagedAt(store, session, roundId))?.asked === asked ? done : refused('not now')
}

/** Lets a reason through to the room, or takes it off again. */
export const letReasonThrough = async (
  store: Store,
  session: Session,
  { roundId, key, shown }: Of<'letThrough'>,
): Promise<Outcome> =>
  (await letThrough(store, session.id, roundId, { key, shown })) === 'done' ? done : refused('not now')
