import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/** What coders make of excerpts: who was asked, each one's sheet, and what they agreed on. */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  await db.schema
    .createTable('codings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation_id', 'text', (column) =>
      column.notNull().references('organisations.id').onDelete('cascade'),
    )
    .addColumn('excerpt_id', 'text', (column) => column.notNull().references('excerpts.id').onDelete('cascade'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('items', 'text', (column) => column.notNull())
    .addColumn('asked_at', instant, (column) => column.notNull())
    .addColumn('agreed_at', instant)
    .addColumn('agreed', 'text')
    .execute()
  const unique = (name: string) => db.schema.createIndex(name).unique().on('codings')
  await unique('codings_version').columns(['organisation_id', 'excerpt_id', 'version']).execute()
  // One at a time: a second asking waits for the agreement on the first.
  await unique('codings_open')
    .columns(['organisation_id', 'excerpt_id'])
    .where('agreed_at' as never, 'is', null) // the schema is not known to a migration
    .execute()
  await db.schema
    .createTable('coding_coders')
    .addColumn('coding_id', 'text', (column) => column.notNull().references('codings.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('sheet', 'text', (column) => column.notNull().defaultTo('{}'))
    .addColumn('submitted_at', instant)
    .addPrimaryKeyConstraint('coding_coders_primary', ['coding_id', 'person_id'] as never)
    .execute()
}
