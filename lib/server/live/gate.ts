import { asks } from '../../activities/asks.ts'
import { kindNamed } from '../../activities/kinds.ts'
import { Command, done, may, type Outcome, type Role, refused } from '../../session/command.ts'
import type { ParticipantId, SessionId } from '../../workshop/ids.ts'
import type { Store } from '../store/open.ts'
import { activityOfRound } from '../store/plans.ts'
import { respond } from '../store/responses.ts'
import { conductSession } from './conductSession.ts'
import { markHere } from './markHere.ts'
import { reasonHere } from './reasonHere.ts'

/** Who speaks. It comes from the connection, never from the message [R2]. */
export interface Speaker {
  readonly role: Role
  readonly sessionId: SessionId
  readonly participantId: ParticipantId | null
}

type Answering = Extract<Command, { type: 'respond' | 'pass' }>

const answer = async (store: Store, speaker: Speaker, command: Answering): Promise<Outcome> => {
  const { sessionId, participantId } = speaker
  if (participantId === null) return refused('not yours')
  const activity = await activityOfRound(store, sessionId, command.roundId)
  if (!activity) return refused('not yours')
  const kind = kindNamed(activity.kind)
  if (!asks(kind, activity.config)) return refused('not open')
  const { roundId, seq } = command
  if (command.type === 'pass') {
    const came = await respond(store, { roundId, participantId, seq, response: null, complete: true })
    return came === 'taken' ? done : refused(came)
  }
  const response = kind.response.safeParse(command.response)
  if (!response.success || !kind.fits(activity.config, response.data)) return refused('not an answer')
  const complete = kind.complete(activity.config, response.data)
  const came = await respond(store, { roundId, participantId, seq, response: response.data, complete })
  return came === 'taken' ? done : refused(came)
}

/** Every command passes here: parsed, allowed, carried out. A refusal is a value; what throws is a bug. */
export const gate = async (store: Store, speaker: Speaker, said: unknown): Promise<Outcome> => {
  const parsed = Command.safeParse(said)
  if (!parsed.success) return refused('malformed')
  const command = parsed.data
  if (!may[command.type].includes(speaker.role)) return refused('not yours')
  if (command.type === 'respond' || command.type === 'pass') return answer(store, speaker, command)
  if (command.type === 'moment') return markHere(store, speaker, command)
  if (command.type === 'reason') return reasonHere(store, speaker, command)
  return conductSession(store, speaker.sessionId, command)
}
