import { Wall } from '../../activities/wall.ts'
import type { RevealedRound, Round } from '../../session/round.ts'
import { entersFrom } from '../../session/round.ts'
import type { ActivityId, RoundId, SessionId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'
import type { RoundTable } from './roomTables.ts'

/** Reads a row as a round: `rungs` and `phase` belong together. */
export const asRound = (row: RoundTable): Round => {
  const base = {
    id: row.id,
    sessionId: row.session_id,
    activityId: row.activity_id,
    number: row.number,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    talkEndsAt: row.talk_ends_at,
    spoiled: row.spoiled === 1,
    wall: Wall.parse(JSON.parse(row.wall)),
    byHand: row.totals !== null,
  }
  return row.phase === 'revealed'
    ? {
        ...base,
        phase: row.phase,
        rungs: row.rungs,
        revealedAt: row.revealed_at ?? 0,
        reasonsAsked: row.reasons_asked,
        reasonsThrough: JSON.parse(row.reasons_through) as string[], // written by letThrough alone
      }
    : { ...base, phase: row.phase, rungs: 0 }
}

/** One round of a session, or `null`. */
export const roundOf = async ({ db }: Store, sessionId: SessionId, roundId: RoundId): Promise<RoundTable | null> =>
  (await db
    .selectFrom('rounds')
    .selectAll()
    .where('id', '=', roundId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()) ?? null

/** The rounds of a session that have been shown, in the order of their numbers. `of`: of these activities only. */
export const revealedRounds = async (
  { db }: Store,
  sessionId: SessionId,
  of: readonly ActivityId[] | 'all',
): Promise<RevealedRound[]> => {
  if (of !== 'all' && of.length === 0) return []
  const rows = await db
    .selectFrom('rounds')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('phase', '=', 'revealed')
    .$if(of !== 'all', (query) => query.where('activity_id', 'in', of as ActivityId[]))
    .orderBy('number')
    .execute()
  return rows.map(asRound).filter((round) => round.phase === 'revealed')
}

/** The newest round of an activity of a session, or `null` where the room never came to it. */
export const newestRound = async (
  { db }: Store,
  sessionId: SessionId,
  activityId: ActivityId,
): Promise<Round | null> => {
  const row = await db
    .selectFrom('rounds')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('activity_id', '=', activityId)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  return row ? asRound(row) : null
}

/** How many rounds each activity of a session has had, and when the room first came to it. */
export const roundCounts = async (
  { db }: Store,
  sessionId: SessionId,
): Promise<{ counts: Map<ActivityId, number>; begun: Map<ActivityId, number> }> => {
  const rows = await db
    .selectFrom('rounds')
    .where('session_id', '=', sessionId)
    .groupBy('activity_id')
    .select((eb) => ['activity_id', eb.fn.countAll<number>().as('rounds'), eb.fn.min('created_at').as('begun_at')])
    .execute()
  return {
    counts: new Map(rows.map((row) => [row.activity_id, Number(row.rounds)])),
    begun: new Map(rows.map((row) => [row.activity_id, Number(row.begun_at)])),
  }
}

/** Opens a round by a press [P2][P3]. What was counted of it by hand is taken back: it is answered on phones again. */
export const openRound = async ({ db, traits }: Store, sessionId: SessionId, id: RoundId): Promise<void> => {
  await db
    .updateTable('rounds')
    .set({
      phase: 'open',
      opened_at: traits.now,
      opens_at: null,
      closes_at: null,
      done_at: null,
      closed_at: null,
      totals: null,
    })
    .where('id', '=', id)
    .where('session_id', '=', sessionId)
    .where('phase', 'in', entersFrom.open)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('sessions').select('sessions.id').where('id', '=', sessionId).where('round_id', '=', id)),
    )
    .execute()
}

/** Closes a round by a press. One that is due to open by itself is closed as well. */
export const closeRound = async ({ db, traits }: Store, sessionId: SessionId, id: RoundId): Promise<void> => {
  await db
    .updateTable('rounds')
    .set({ phase: 'closed', closed_at: traits.now, closes_at: null, done_at: null })
    .where('id', '=', id)
    .where('session_id', '=', sessionId)
    .where('phase', 'in', entersFrom.closed)
    .execute()
}

/** Shows the rungs up to `rungs`, one more than before [P4]. */
export const revealRung = async (
  { db, traits }: Store,
  sessionId: SessionId,
  id: RoundId,
  rungs: number,
): Promise<void> => {
  await db
    .updateTable('rounds')
    .set((eb) => ({
      phase: 'revealed',
      rungs,
      revealed_at: eb.fn.coalesce('revealed_at', traits.now),
      talk_ends_at: null,
      // What a further press shows is not what decided anyone's mark: writing ends with it.
      reasons_asked: eb
        .case()
        .when('reasons_asked', '=', 'open')
        .then('over' as const)
        .else(eb.ref('reasons_asked'))
        .end(),
    }))
    .where('id', '=', id)
    .where('session_id', '=', sessionId)
    .where('phase', 'in', entersFrom.revealed)
    .where('rungs', '=', rungs - 1)
    .execute()
}

/** Sets or takes away the timer: the vote's while the round is open, the talk's once it is closed or shown. */
export const setRoundTimer = async (
  { db }: Store,
  sessionId: SessionId,
  id: RoundId,
  endsAt: number | null,
): Promise<void> => {
  const rounds = () => db.updateTable('rounds').where('id', '=', id).where('session_id', '=', sessionId)
  await rounds().set({ closes_at: endsAt, done_at: null }).where('phase', '=', 'open').execute()
  await rounds().set({ talk_ends_at: endsAt }).where('phase', 'in', ['closed', 'revealed']).execute()
}

/** Marks a round as one that does not count, or takes the mark away. Its dots stay; reports leave it out. */
export const spoilRound = async ({ db }: Store, sessionId: SessionId, id: RoundId, spoiled: boolean): Promise<void> => {
  await db
    .updateTable('rounds')
    .set({ spoiled: spoiled ? 1 : 0 })
    .where('id', '=', id)
    .where('session_id', '=', sessionId)
    .execute()
}
