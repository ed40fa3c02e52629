import { sql } from 'kysely'
import { type Moments, momentGap, momentsOf, mostMoments } from '../../session/moments.ts'
import type { RevealedRound } from '../../session/round.ts'
import type { ActivityId, ParticipantId, SessionId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

/** A moment that one phone marks. */
export interface MarkedMoment {
  readonly sessionId: SessionId
  readonly participantId: ParticipantId
  readonly play: string
  /** The activity that is played. */
  readonly activityId: ActivityId
  /** Seconds from the start of the recording. */
  readonly at: number
}

/**
 * Writes a moment while the room is at its activity and has not been shown to itself: check and write are one
 * statement [W2]. Returns once it is committed [W4]. The same moment again is taken and changes nothing.
 */
export const markMoment = async (store: Store, moment: MarkedMoment): Promise<'taken' | 'not now'> => {
  const { db, traits } = store
  const { sessionId, participantId, play, activityId } = moment
  const ms = Math.round(moment.at * 1000)
  const own = () => db.selectFrom('moments').where('participant_id', '=', participantId).where('play', '=', play)
  const near = momentGap * 1000 - 1
  const taken = await db
    .insertInto('moments')
    .columns(['round_id', 'participant_id', 'play', 'at_ms'])
    .expression((eb) => {
      const rows = eb
        .selectFrom('sessions')
        .innerJoin('rounds', 'rounds.id', 'sessions.round_id')
        .innerJoin('participants', 'participants.session_id', 'sessions.id')
        .where('sessions.id', '=', sessionId)
        .where('sessions.ended_at', 'is', null)
        .where('participants.id', '=', participantId)
        .where('rounds.activity_id', '=', activityId)
        .where('rounds.phase', '!=', 'revealed')
        .where(({ not, exists }) =>
          not(
            exists(
              own()
                .select('at_ms')
                .where('at_ms', '>=', ms - near)
                .where('at_ms', '<=', ms + near),
            ),
          ),
        )
        .where(
          own().select(({ fn }) => fn.countAll<number>().as('marked')),
          '<',
          mostMoments,
        )
        .select([
          'rounds.id as round_id',
          'participants.id as participant_id',
          sql<string>`cast(${play} as text)`.as('play'),
          sql<number>`cast(${ms} as integer)`.as('at_ms'),
        ])
      return traits.locksRounds ? rows.forShare('rounds') : rows
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('at_ms')
    .executeTakeFirst()
  if (taken) return 'taken'
  // The same press again, since its acknowledgement was lost on the way: it is there.
  return (await own().select('at_ms').where('at_ms', '=', ms).executeTakeFirst()) ? 'taken' : 'not now'
}

/**
 * What the room may see of the moments it marked in an activity, up to this round. A round that is secret does not
 * compile here; who marked what does not leave this file.
 */
export const roomMoments = async ({ db }: Store, round: RevealedRound, floor: number): Promise<Moments | null> => {
  const rows = await db
    .selectFrom('moments')
    .innerJoin('rounds', 'rounds.id', 'moments.round_id')
    .where('rounds.session_id', '=', round.sessionId)
    .where('rounds.activity_id', '=', round.activityId)
    .where('rounds.number', '<=', round.number)
    .select(['moments.participant_id', 'moments.at_ms'])
    .execute()
  return momentsOf(
    rows.map(({ participant_id, at_ms }) => ({ person: participant_id, at: at_ms / 1000 })),
    floor,
  )
}
