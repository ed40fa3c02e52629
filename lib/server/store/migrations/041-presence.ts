import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/** How many pages each of several processes has on a line, by session: none of them sees the others' lines. */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  await db.schema
    .createTable('presence')
    .addColumn('process_id', 'text', (column) => column.notNull())
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('connected', 'integer', (column) => column.notNull())
    .addColumn('projectors', 'text', (column) => column.notNull())
    .addColumn('seen_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('presence_key', ['process_id', 'session_id'] as never[]) // a migration knows no schema
    .execute()
}
