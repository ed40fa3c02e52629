import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/**
 * Recordings of real conversations: the consent they are kept on, when it ends, and since when and why one is gone. What
 * sessions played that is gone, and who was given such a recording to hear.
 */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  const add = () => db.schema.alterTable('excerpts')
  await add().addColumn('consent', 'text').execute()
  await add().addColumn('consent_ends', instant).execute()
  await add().addColumn('gone', 'text').execute()
  await db.schema.alterTable('sessions').addColumn('gone', 'text').execute()
  await db.schema
    .createTable('hearings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation_id', 'text', (column) =>
      column.notNull().references('organisations.id').onDelete('cascade'),
    )
    .addColumn('excerpt_id', 'text', (column) => column.notNull())
    .addColumn('session_id', 'text', (column) => column.references('sessions.id').onDelete('set null'))
    .addColumn('heard_by', 'text', (column) => column.notNull())
    .addColumn('person', 'text')
    .addColumn('at', instant, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('hearings_excerpt').on('hearings').columns(['excerpt_id', 'at']).execute()
}
