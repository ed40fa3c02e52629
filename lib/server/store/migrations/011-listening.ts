import type { Kysely } from 'kysely'

/** Whether people may hear what is played in the room on their own devices too. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .alterTable('sessions')
    .addColumn('listening', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}
