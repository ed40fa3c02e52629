import type { Kysely } from 'kysely'

/** The languages that a session is held in. One that is there already is held in both; its big screen says which one leads. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .alterTable('sessions')
    .addColumn('languages', 'text', (column) => column.notNull().defaultTo('en+cy'))
    .execute()
  await (db as unknown as Kysely<{ sessions: { languages: string; projector_language: string } }>)
    .updateTable('sessions')
    .set({ languages: 'cy+en' })
    .where('projector_language', '=', 'cy')
    .execute()
}
