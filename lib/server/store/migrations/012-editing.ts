import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/** What the editor of workshops keeps beside them: who saved last, whose draft it is, since when it is put away. */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  // People are in a table of better-auth's, which may not be there yet: nothing here can refer to it.
  await db.schema.alterTable('workshops').addColumn('saved_by', 'text').execute()
  await db.schema.alterTable('workshops').addColumn('draft_of', 'text').execute()
  await db.schema.alterTable('workshops').addColumn('archived_at', instant).execute()
}
