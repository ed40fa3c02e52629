import type { Kysely } from 'kysely'

/** The moments of a recording that people mark while they listen: in a table of their own, which no secret view reads. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .createTable('moments')
    .addColumn('round_id', 'text', (column) => column.notNull().references('rounds.id').onDelete('cascade'))
    .addColumn('participant_id', 'text', (column) => column.notNull().references('participants.id').onDelete('cascade'))
    .addColumn('play', 'text', (column) => column.notNull())
    .addColumn('at_ms', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('moments_primary', ['round_id', 'participant_id', 'play', 'at_ms'] as never)
    .execute()
}
