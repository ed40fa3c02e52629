import { sql } from 'kysely'
import type { SessionId } from '../../workshop/ids.ts'
import { freezeSession } from './freezeRounds.ts'
import type { Store } from './open.ts'

/** Days that answers may be kept for; the middle one unless another is chosen (domain.md proposes 90). */
export const retentions = [30, 90, 365] as const

const dayMs = 86_400_000

const dueSessions = async ({ db, traits }: Store): Promise<SessionId[]> => {
  const rows = await db
    .selectFrom('sessions')
    .select('id')
    .where('forgotten_at', 'is', null)
    .where('retention_days', 'is not', null)
    // One that was never ended is not kept for ever: it counts from its start.
    .where(
      (eb) =>
        sql<number>`coalesce(${eb.ref('ended_at')}, ${eb.ref('created_at')}) + cast(${eb.ref('retention_days')} as ${sql.raw(traits.instant)}) * ${sql.lit(dayMs)}`,
      '<=',
      traits.now,
    )
    .execute()
  return rows.map(({ id }) => id)
}

const forget = async (store: Store, id: SessionId): Promise<void> => {
  const { db, traits } = store
  await db.transaction().execute(async (trx) => {
    // What reports are made of is written down when a session ends: one that nobody has ended has to be read first.
    const session = await trx.selectFrom('sessions').select('ended_at').where('id', '=', id).executeTakeFirst()
    if (session?.ended_at === null) await freezeSession({ ...store, db: trx }, id)
    // With the people go their answers, passes, moments, reasons, and what would tell one of them again.
    await trx.deleteFrom('participants').where('session_id', '=', id).execute()
    await trx
      .updateTable('rounds')
      .set({ wall: '{"hidden":[],"groups":[]}', reasons_through: '[]' })
      .where('session_id', '=', id)
      .execute()
    await trx
      .updateTable('sessions')
      .set((eb) => ({ forgotten_at: traits.now, ended_at: eb.fn.coalesce('ended_at', traits.now) }))
      .where('id', '=', id)
      .execute()
  })
}

/**
 * Removes the people and answers of each session whose time is over, and returns those sessions. What reports hold stays: marks
 * without names, each row under a name of chance that leads to nobody any more.
 */
export const forgetDue = async (store: Store): Promise<readonly SessionId[]> => {
  const due = await dueSessions(store)
  for (const id of due) await forget(store, id)
  return due
}
