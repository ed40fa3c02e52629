import type { Transaction } from 'kysely'
import type { SessionId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'
import type { Schema } from './schema.ts'

/**
 * Takes hold of a session's row for the rest of a transaction, and reads where it stands. Every transaction that
 * changes a session begins so: two of them can not work from what both have read before, nor wait for each other's
 * rows crosswise. `null`: there is no such session, or it has ended.
 */
export const lockSession = async (
  trx: Transaction<Schema>,
  traits: Store['traits'],
  sessionId: SessionId,
): Promise<{ play: string | null } | null> => {
  const row = trx.selectFrom('sessions').select('play').where('id', '=', sessionId).where('ended_at', 'is', null)
  return (await (traits.locksRounds ? row.forUpdate() : row).executeTakeFirst()) ?? null
}
