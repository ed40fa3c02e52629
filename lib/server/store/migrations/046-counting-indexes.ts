import type { Kysely } from 'kysely'

/** A room is counted at each look at it, many times in a storm of phones that come in: from an index, and not from the rows. */
export const up = async (db: Kysely<never>): Promise<void> => {
  await db.schema.dropIndex('participants_session').execute()
  await db.schema.createIndex('participants_counted').on('participants').columns(['session_id', 'pretend']).execute()
  await db.schema
    .createIndex('rounds_counted')
    .on('rounds')
    .columns(['session_id', 'activity_id', 'created_at'])
    .execute()
}
