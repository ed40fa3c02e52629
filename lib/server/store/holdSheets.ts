import { sql, type Transaction } from 'kysely'
import { advisoryLocks } from './advisoryLocks.ts'
import type { DialectTraits } from './dialect.ts'
import type { Schema } from './schema.ts'

/**
 * A session that starts speaks of texts that lie there already; a removal takes those that no session speaks of. Neither sees the
 * other before it is committed, so that a text could go that has just come to be needed. Starts hold the texts together, a removal
 * holds them alone, to the end of the transaction that this is the first statement of. SQLite has one writer and needs nothing.
 */
export const holdSheets = async (
  trx: Transaction<Schema>,
  { locksRounds }: DialectTraits,
  holds: 'together' | 'alone',
): Promise<void> => {
  if (!locksRounds) return
  const take = sql.raw(holds === 'together' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock')
  await sql`select ${take}(${sql.lit(advisoryLocks.sheets)})`.execute(trx)
}
