import type { Kysely } from 'kysely'

/** How the console has arranged the texts of a round. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .alterTable('rounds')
    .addColumn('wall', 'text', (column) => column.notNull().defaultTo('{"hidden":[],"groups":[]}'))
    .execute()
}
