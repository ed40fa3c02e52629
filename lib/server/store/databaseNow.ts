import type { Store } from './open.ts'

/** The database's clock, in milliseconds since 1970. Every time in a view is by this clock. */
export const databaseNow = async ({ db, traits }: Store): Promise<number> => {
  const row = await db.selectNoFrom(traits.now.as('now')).executeTakeFirstOrThrow()
  return row.now
}
