import type { Kysely } from 'kysely'
import type { DialectTraits } from '../dialect.ts'

/** Reasons from both ends: by who wrote them in a table of their own, and how far the console is with them. */
export const up = async (db: Kysely<never>, { instant }: DialectTraits): Promise<void> => {
  await db.schema
    .createTable('reasons')
    .addColumn('round_id', 'text', (column) => column.notNull().references('rounds.id').onDelete('cascade'))
    .addColumn('participant_id', 'text', (column) => column.notNull().references('participants.id').onDelete('cascade'))
    .addColumn('text', 'text')
    .addColumn('seq', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('reasons_primary', ['round_id', 'participant_id'] as never)
    .execute()
  await db.schema
    .alterTable('rounds')
    .addColumn('reasons_asked', 'text', (column) => column.notNull().defaultTo('no'))
    .execute()
  await db.schema
    .alterTable('rounds')
    .addColumn('reasons_through', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
}
