import { sql } from 'kysely'
import { advisoryLocks } from './advisoryLocks.ts'
import type { Store } from './open.ts'

/**
 * Several servers may start on one PostgreSQL at the same moment, as after an update. The steps of our own tables wait for each
 * other by themselves; what follows them does not. A data folder has one server.
 */
export const oneStartAtATime = async <T>({ db, traits }: Store, start: () => Promise<T>): Promise<T> => {
  if (!traits.locksRounds) return start()
  // Held by a transaction, also where a pooler hands each transaction another connection.
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLocks.start)})`.execute(trx)
    return start()
  })
}
