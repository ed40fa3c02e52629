import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/**
 * What reports are made of, written down when a round is shown and never changed: counts by item, and the marks of
 * each person beside each other under a name that leads back to nobody.
 */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  const ofRound = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('round_id', 'text', (column) => column.primaryKey().references('rounds.id').onDelete('cascade'))
      .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id').onDelete('cascade'))
      .addColumn('document', 'text', (column) => column.notNull())

  await ofRound('frozen_rounds')
    .addColumn('of', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('excerpt_id', 'text')
    .addColumn('people', 'integer', (column) => column.notNull())
    .addColumn('passed', 'integer', (column) => column.notNull())
    .addColumn('frozen_at', instant, (column) => column.notNull())
    .execute()
  await ofRound('frozen_marks').execute()
  await ofRound('frozen_texts').execute()
  for (const name of ['frozen_rounds', 'frozen_marks', 'frozen_texts']) {
    await db.schema.createIndex(`${name}_session`).on(name).column('session_id').execute()
  }
}
