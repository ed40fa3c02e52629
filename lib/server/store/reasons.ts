import { sql } from 'kysely'
import type { RevealedRound } from '../../session/round.ts'
import type { ParticipantId, RoundId, SessionId } from '../../workshop/ids.ts'
import { lockSession } from './lockSession.ts'
import type { Store } from './open.ts'
import { asRound, roundOf } from './rounds.ts'

/** What one phone sends; `text` is `null` for sitting it out. */
export interface GivenReason {
  readonly sessionId: SessionId
  readonly roundId: RoundId
  readonly participantId: ParticipantId
  readonly seq: number
  readonly text: string | null
}

const held = async ({ db }: Store, { roundId, participantId }: GivenReason) =>
  db
    .selectFrom('reasons')
    .select('seq')
    .where('round_id', '=', roundId)
    .where('participant_id', '=', participantId)
    .executeTakeFirst()

/**
 * Writes a reason while the room is at its round and is asked for it: check and write are one statement [W2]. It is
 * taken wherever the mark lies, so that the answer tells nobody where that is. Returns once it is committed [W4].
 */
export const giveReason = async (store: Store, given: GivenReason): Promise<'taken' | 'replaced' | 'not open'> => {
  const { db, traits } = store
  const taken = await db
    .insertInto('reasons')
    .columns(['round_id', 'participant_id', 'text', 'seq'])
    .expression((eb) => {
      const rows = eb
        .selectFrom('sessions')
        .innerJoin('rounds', 'rounds.id', 'sessions.round_id')
        .innerJoin('participants', 'participants.session_id', 'sessions.id')
        .where('sessions.id', '=', given.sessionId)
        .where('sessions.ended_at', 'is', null)
        .where('rounds.id', '=', given.roundId)
        .where('rounds.reasons_asked', '=', 'open')
        .where('participants.id', '=', given.participantId)
        .select([
          'rounds.id as round_id',
          'participants.id as participant_id',
          sql<string | null>`cast(${given.text} as text)`.as('text'),
          sql<number>`cast(${given.seq} as ${sql.raw(traits.instant)})`.as('seq'),
        ])
      return traits.locksRounds ? rows.forShare('rounds') : rows
    })
    .onConflict((conflict) =>
      conflict
        .columns(['round_id', 'participant_id'])
        .doUpdateSet((eb) => ({ text: eb.ref('excluded.text'), seq: eb.ref('excluded.seq') }))
        .whereRef('excluded.seq', '>', 'reasons.seq'),
    )
    .returning('seq')
    .executeTakeFirst()
  if (taken) return 'taken'
  const there = (await held(store, given))?.seq
  // The same press again, since its acknowledgement was lost on the way: it is there.
  if (there === given.seq) return 'taken'
  return there !== undefined && there > given.seq ? 'replaced' : 'not open'
}

/** Asks a room for reasons, once; or ends the asking, for good. */
export const setAsking = async (
  { db }: Store,
  sessionId: SessionId,
  roundId: RoundId,
  asked: 'open' | 'over',
): Promise<void> => {
  await db
    .updateTable('rounds')
    .set({ reasons_asked: asked })
    .where('id', '=', roundId)
    .where('session_id', '=', sessionId)
    .where('phase', '=', 'revealed')
    .where('reasons_asked', '=', asked === 'open' ? 'no' : 'open')
    .execute()
}

/** Lets a reason through to the room, or takes it off. Two consoles at once: the session's row is held. */
export const letThrough = async (
  store: Store,
  sessionId: SessionId,
  roundId: RoundId,
  { key, shown }: { readonly key: string; readonly shown: boolean },
): Promise<'done' | 'not now'> =>
  store.db.transaction().execute(async (trx) => {
    if (!(await lockSession(trx, store.traits, sessionId))) return 'not now'
    const row = await roundOf({ ...store, db: trx }, sessionId, roundId)
    const round = row && asRound(row)
    if (round?.phase !== 'revealed' || round.reasonsAsked !== 'over') return 'not now'
    const others = round.reasonsThrough.filter((other) => other !== key)
    await trx
      .updateTable('rounds')
      .set({ reasons_through: JSON.stringify(shown ? [...others, key] : others) })
      .where('id', '=', roundId)
      .execute()
    return 'done'
  })

/** How many have written a reason or sat it out. Who they are, and where they stand, is not asked. */
export const reasonsAnswered = async ({ db }: Store, { id }: RevealedRound): Promise<number> => {
  const row = await db
    .selectFrom('reasons')
    .where('round_id', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('answered'))
    .executeTakeFirstOrThrow()
  return Number(row.answered)
}
