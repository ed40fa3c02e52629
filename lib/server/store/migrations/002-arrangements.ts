import type { Kysely } from 'kysely'

/** The order of talk and marks that a facilitator chooses for an activity, beside the plan's. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .alterTable('sessions')
    .addColumn('arrangements', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute()
}
