import { type Kysely, sql } from 'kysely'

/**
 * Excerpts that organisations bring along. `organisation_id` is empty for those that come with the product; `file` is
 * the recording's name in the data folder, and empty where it lies with the product.
 */
export const up = async (db: Kysely<never>): Promise<void> => {
  const add = () => db.schema.alterTable('excerpts')
  await add()
    .addColumn('organisation_id', 'text', (column) => column.references('organisations.id').onDelete('cascade'))
    .execute()
  await add().addColumn('file', 'text').execute()
  await add()
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute()
  await add()
    .addColumn('waveform', 'text', (column) => column.notNull().defaultTo(sql`'measured'`))
    .execute()
  await db.schema.createIndex('excerpts_organisation').on('excerpts').column('organisation_id').execute()
}
