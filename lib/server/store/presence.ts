import { sql } from 'kysely'
import type { SessionId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

/** Who is on the line just now. It is presence, not truth: nothing is decided by it. */
export interface Presence {
  /** Phones connected, each participant once. */
  readonly connected: number
  /** The projector pages that are open, by their names; `null` for one that has not been unlocked. */
  readonly projectors: readonly (string | null)[]
}

/** A process that has not been heard of for so long is gone. It tells of itself every third of that. */
export const goneMs = 45_000

/** Writes down which pages of a session this process has on a line; of a session that has none here nothing is kept. */
export const putPresence = async (
  { db, traits }: Store,
  processId: string,
  sessionId: SessionId,
  { connected, projectors }: Presence,
): Promise<void> => {
  if (connected === 0 && projectors.length === 0) {
    await db.deleteFrom('presence').where('process_id', '=', processId).where('session_id', '=', sessionId).execute()
    return
  }
  const row = { connected, projectors: JSON.stringify(projectors), seen_at: traits.now }
  await db
    .insertInto('presence')
    .columns(['process_id', 'session_id', 'connected', 'projectors', 'seen_at'])
    .expression((eb) =>
      // Of a session that was removed while pages of it are open there is nothing to say.
      eb
        .selectFrom('sessions')
        .where('id', '=', sessionId)
        .select([
          eb.val(processId).as('process_id'),
          'id',
          eb.val(row.connected).as('connected'),
          eb.val(row.projectors).as('projectors'),
          row.seen_at.as('seen_at'),
        ]),
    )
    .onConflict((conflict) => conflict.columns(['process_id', 'session_id']).doUpdateSet(row))
    .execute()
}

/** What the other processes have of a session. */
export const othersPresence = async (
  { db, traits }: Store,
  processId: string,
  sessionId: SessionId,
): Promise<Presence> => {
  const rows = await db
    .selectFrom('presence')
    .select(['connected', 'projectors'])
    .where('session_id', '=', sessionId)
    .where('process_id', '!=', processId)
    .where('seen_at', '>', sql<number>`${traits.now} - ${sql.lit(goneMs)}`)
    .execute()
  return {
    connected: rows.reduce((sum, row) => sum + row.connected, 0),
    projectors: rows.flatMap((row) => JSON.parse(row.projectors) as (string | null)[]), // written by putPresence alone
  }
}

/** Says that this process is still there, and forgets those that have not said so for long. */
export const stillPresent = async ({ db, traits }: Store, processId: string): Promise<void> => {
  await db.updateTable('presence').set({ seen_at: traits.now }).where('process_id', '=', processId).execute()
  await db
    .deleteFrom('presence')
    .where('seen_at', '<', sql<number>`${traits.now} - ${sql.lit(20 * goneMs)}`)
    .execute()
}

/** Forgets a process that ends, and which sessions it had. */
export const endPresence = async ({ db }: Store, processId: string): Promise<SessionId[]> => {
  const rows = await db.deleteFrom('presence').where('process_id', '=', processId).returning('session_id').execute()
  return rows.map(({ session_id }) => session_id)
}
