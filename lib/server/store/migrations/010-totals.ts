import type { Kysely } from 'kysely'

/** What the console has counted by hand of a show of cards, as JSON; `null`: the round is answered on phones. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema.alterTable('rounds').addColumn('totals', 'text').execute()
}
