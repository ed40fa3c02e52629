import type { Kysely } from 'kysely'

/**
 * The plan of a session in a table of its own. It is long, and SQLite walks through all of it to reach what stands behind it
 * in the same row: whoever came to the door of a room waited for that. And a code is looked up among all sessions there
 * ever were.
 */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .createTable('session_plans')
    .addColumn('session_id', 'text', (column) => column.primaryKey().references('sessions.id').onDelete('cascade'))
    .addColumn('plan', 'text', (column) => column.notNull())
    .execute()
  const any = db as unknown as Kysely<Record<string, Record<string, string>>> // the schema is not known to a migration
  await any
    .insertInto('session_plans')
    .columns(['session_id', 'plan'])
    .expression(any.selectFrom('sessions').select(['id', 'plan']))
    .execute()
  await db.schema.alterTable('sessions').dropColumn('plan').execute()
  await db.schema.createIndex('sessions_code').on('sessions').columns(['code', 'created_at']).execute()
}
