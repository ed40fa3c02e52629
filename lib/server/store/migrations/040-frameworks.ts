import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/**
 * Frameworks of an organisation's own, kept like its workshops. `organisation_id` is empty for the one that comes with
 * the product. A coding keeps the framework that its coders were given.
 */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  const add = () => db.schema.alterTable('frameworks')
  await add()
    .addColumn('organisation_id', 'text', (column) => column.references('organisations.id').onDelete('cascade'))
    .execute()
  await add()
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute()
  await add()
    .addColumn('updated_at', instant, (column) => column.notNull().defaultTo(0))
    .execute()
  await add().addColumn('saved_by', 'text').execute()
  await add().addColumn('archived_at', instant).execute()
  await db.schema.createIndex('frameworks_organisation').on('frameworks').column('organisation_id').execute()
  await db.schema.alterTable('codings').addColumn('framework', 'text').execute()
}
