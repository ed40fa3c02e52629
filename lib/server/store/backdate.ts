import { sql } from 'kysely'
import type { SessionId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

/**
 * Moves a whole session to another day, as if it had been held then. For the demo's history alone: nothing that
 * people have really held is ever moved.
 */
export const backdate = async ({ db }: Store, sessionId: SessionId, startedAt: number): Promise<void> => {
  const session = await db
    .selectFrom('sessions')
    .select('created_at')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  const by = startedAt - session.created_at
  const moved = (column: string) => sql<number>`${sql.ref(column)} + ${sql.lit(by)}`
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('sessions')
      .set({ created_at: moved('created_at'), ended_at: moved('ended_at') })
      .where('id', '=', sessionId)
      .execute()
    await trx
      .updateTable('rounds')
      .set({
        created_at: moved('created_at'),
        opened_at: moved('opened_at'),
        closed_at: moved('closed_at'),
        revealed_at: moved('revealed_at'),
      })
      .where('session_id', '=', sessionId)
      .execute()
    await trx
      .updateTable('frozen_rounds')
      .set({ frozen_at: moved('frozen_at') })
      .where('session_id', '=', sessionId)
      .execute()
  })
}
