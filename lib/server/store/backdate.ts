import { sql } from 'kysely'
import type { ActivityId, SessionId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

/** When an invented session was held: when it began, and how long after that the room came to each of its activities. */
interface HeldAt {
  readonly startedAt: number
  /** In milliseconds, in the order of the plan. */
  readonly cameTo: readonly (readonly [ActivityId, number])[]
  /** How long it was in all. */
  readonly lasted: number
}

/**
 * Moves a whole session to another day, as if it had been held then, with the time that a room needs. For the demo's
 * history alone: nothing that people have really held is ever moved.
 */
export const backdate = async (
  { db }: Store,
  sessionId: SessionId,
  { startedAt, cameTo, lasted }: HeldAt,
): Promise<void> => {
  const session = await db
    .selectFrom('sessions')
    .select('created_at')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  const by = startedAt - session.created_at
  const moved = (column: string, later = by) => sql<number>`${sql.ref(column)} + ${sql.lit(later)}`
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('sessions')
      .set({ created_at: moved('created_at'), ended_at: moved('ended_at', by + lasted) })
      .where('id', '=', sessionId)
      .execute()
    const times = (later: number) => ({
      created_at: moved('created_at', later),
      opened_at: moved('opened_at', later),
      closed_at: moved('closed_at', later),
      revealed_at: moved('revealed_at', later),
    })
    await trx.updateTable('rounds').set(times(by)).where('session_id', '=', sessionId).execute()
    for (const [activityId, later] of cameTo) {
      await trx
        .updateTable('rounds')
        .set(times(later))
        .where('session_id', '=', sessionId)
        .where('activity_id', '=', activityId)
        .execute()
    }
    await trx
      .updateTable('frozen_rounds')
      .set({ frozen_at: moved('frozen_at') })
      .where('session_id', '=', sessionId)
      .execute()
  })
}
