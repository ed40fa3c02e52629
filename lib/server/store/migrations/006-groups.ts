import type { Kysely } from 'kysely'

/** The lists a session offers, and what each participant has picked of them: places in a list, never a text. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .alterTable('sessions')
    .addColumn('groups', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
  await db.schema
    .alterTable('participants')
    .addColumn('groups', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute()
}
