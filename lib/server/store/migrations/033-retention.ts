import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/** How long answers are kept after a session; those that were started before were promised nothing. */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  await db.schema.alterTable('sessions').addColumn('retention_days', 'integer').execute()
  await db.schema.alterTable('sessions').addColumn('forgotten_at', instant).execute()
}
