import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/** What people with accounts did, for the owners of their organisation. */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  await db.schema
    .createTable('deeds')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation_id', 'text', (column) =>
      column.notNull().references('organisations.id').onDelete('cascade'),
    )
    .addColumn('at', instant, (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('deed', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('deeds_organisation').on('deeds').columns(['organisation_id', 'at']).execute()
}
