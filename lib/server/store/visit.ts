import type { Transaction } from 'kysely'
import type { ActivityId, RoundId, SessionId } from '../../workshop/ids.ts'
import { freezeSession } from './freezeRounds.ts'
import { lockSession } from './lockSession.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'
import type { Schema } from './schema.ts'

type Traits = Store['traits']

/** [E2] Nobody writes reasons any more once the room has gone on: what was written can be read, and let through. */
const endReasons = async (trx: Transaction<Schema>, sessionId: SessionId): Promise<void> => {
  await trx
    .updateTable('rounds')
    .set({ reasons_asked: 'over' })
    .where('session_id', '=', sessionId)
    .where('reasons_asked', '=', 'open')
    .execute()
}

/** [P9] Closes what is open or about to open in a session; a round that was never opened waits again. */
const settleRounds = async (trx: Transaction<Schema>, { now }: Traits, sessionId: SessionId): Promise<void> => {
  const rounds = () => trx.updateTable('rounds').where('session_id', '=', sessionId)
  await rounds().set({ opens_at: null }).where('phase', '=', 'ready').execute()
  await rounds()
    .set({ phase: 'closed', closed_at: now, closes_at: null, done_at: null })
    .where('phase', '=', 'open')
    .execute()
  await endReasons(trx, sessionId)
}

const addRound = async (
  trx: Transaction<Schema>,
  { now }: Traits,
  place: { sessionId: SessionId; activityId: ActivityId; number: number },
  phase: 'ready' | 'open' | 'closed',
): Promise<void> => {
  await trx
    .insertInto('rounds')
    .values({
      id: newId<RoundId>('rnd'),
      session_id: place.sessionId,
      activity_id: place.activityId,
      number: place.number,
      phase,
      rungs: 0,
      played: 0,
      spoiled: 0,
      opens_at: null,
      opened_at: phase === 'open' ? now : null,
      closes_at: null,
      done_at: null,
      closed_at: null,
      revealed_at: null,
      talk_ends_at: null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['session_id', 'activity_id', 'number']).doNothing())
    .execute()
}

const stand = async (trx: Transaction<Schema>, sessionId: SessionId, activityId: ActivityId): Promise<void> => {
  const latest = await trx
    .selectFrom('rounds')
    .select('id')
    .where('session_id', '=', sessionId)
    .where('activity_id', '=', activityId)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('sessions')
    .set({ round_id: latest.id, play: null })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute()
}

/** The activity that a session is at, or `null` before the first. */
const standsAt = async (trx: Transaction<Schema>, sessionId: SessionId) =>
  trx
    .selectFrom('sessions')
    .innerJoin('rounds', 'rounds.id', 'sessions.round_id')
    .where('sessions.id', '=', sessionId)
    .select(['rounds.activity_id', 'rounds.number', 'rounds.phase'])
    .executeTakeFirst()

/**
 * Takes the room to an activity, to its latest round; the first visit makes the first round [P1].
 * Being there already changes nothing [P5].
 */
export const goTo = async (
  { db, traits }: Store,
  sessionId: SessionId,
  activityId: ActivityId,
  asks: boolean,
): Promise<void> => {
  await db.transaction().execute(async (trx) => {
    if (!(await lockSession(trx, traits, sessionId))) return
    if ((await standsAt(trx, sessionId))?.activity_id === activityId) return
    await settleRounds(trx, traits, sessionId)
    await addRound(trx, traits, { sessionId, activityId, number: 1 }, asks ? 'ready' : 'closed')
    await stand(trx, sessionId, activityId)
  })
}

/**
 * Opens the `number`th round of the activity that the room is at. Only the next one can be opened, and only once the
 * one before it is closed or shown; one that is there already changes nothing [P5].
 */
export const again = async (
  { db, traits }: Store,
  sessionId: SessionId,
  activityId: ActivityId,
  number: number,
): Promise<'opened' | 'already' | 'not now'> =>
  db.transaction().execute(async (trx) => {
    if (!(await lockSession(trx, traits, sessionId))) return 'not now'
    const at = await standsAt(trx, sessionId)
    if (at?.activity_id !== activityId) return 'not now'
    if (at.number >= number) return 'already'
    if (at.number !== number - 1 || at.phase === 'ready' || at.phase === 'open') return 'not now'
    await endReasons(trx, sessionId)
    await addRound(trx, traits, { sessionId, activityId, number }, 'open')
    await stand(trx, sessionId, activityId)
    return 'opened'
  })

/**
 * Ends a session: what is open is closed, nobody can join or answer any more, its code is free. What reports are made
 * of has been written down by then.
 */
export const endSession = async (store: Store, sessionId: SessionId): Promise<void> => {
  const { db, traits } = store
  await db.transaction().execute(async (trx) => {
    if (!(await lockSession(trx, traits, sessionId))) return
    await settleRounds(trx, traits, sessionId)
    await freezeSession({ ...store, db: trx }, sessionId)
    await trx
      .updateTable('sessions')
      .set({ ended_at: traits.now, play: null })
      .where('id', '=', sessionId)
      .where('ended_at', 'is', null)
      .execute()
  })
}
