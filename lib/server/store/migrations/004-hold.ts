import type { Kysely } from 'kysely'

/** Whether the big screen follows the room, stays as it was, or is blank. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .alterTable('sessions')
    .addColumn('hold', 'text', (column) => column.notNull().defaultTo('live'))
    .execute()
}
