import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

interface Tables {
  frameworks: {
    id: string
    version: number
    document: string
    updated_at: number
    created_at: number
    saved_by: string
  }
  framework_versions: {
    framework_id: string
    number: number
    save: number
    document: string
    saved_at: number
    saved_by: string | null
  }
}

/**
 * The versions of frameworks, and with which of them a session was started or a coding asked for. What is there already is
 * the first of each that is kept; of older sessions and codings it is not known.
 */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  await db.schema
    .createTable('framework_versions')
    .addColumn('framework_id', 'text', (column) => column.notNull().references('frameworks.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('save', 'integer', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('saved_at', instant, (column) => column.notNull())
    .addColumn('saved_by', 'text')
    .addColumn('brought_back', 'integer')
    .addColumn('kept', 'integer', (column) => column.notNull().defaultTo(1))
    .addPrimaryKeyConstraint('framework_versions_key', ['framework_id', 'number'])
    .execute()
  const tables = db as unknown as Kysely<Tables>
  for (const { id, version, document, updated_at, created_at, saved_by } of await tables
    .selectFrom('frameworks')
    .select(['id', 'version', 'document', 'updated_at', 'created_at', 'saved_by'])
    .execute()) {
    await tables
      .insertInto('framework_versions')
      .values({ framework_id: id, number: 1, save: version, document, saved_at: updated_at || created_at, saved_by })
      .execute()
  }
  for (const table of ['sessions', 'codings']) {
    await db.schema.alterTable(table).addColumn('framework_id', 'text').execute()
    await db.schema.alterTable(table).addColumn('framework_number', 'integer').execute()
    await db.schema.createIndex(`${table}_framework`).on(table).columns(['framework_id', 'framework_number']).execute()
  }
}
