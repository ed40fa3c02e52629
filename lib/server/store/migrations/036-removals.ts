import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/**
 * Files that are to be nowhere: written down together with what makes them so. A removed excerpt stays in it, so that every
 * server, and one that was away, knows what its folder may not hold.
 */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  await db.schema
    .createTable('removals')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('due_at', instant, (column) => column.notNull())
    .addColumn('done_at', instant)
    .execute()
}
