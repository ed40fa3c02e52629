import type { Kysely } from 'kysely'

/**
 * What rooms hear of a recording where that is not the recording as it was brought (a part of it, or turned up or down),
 * and how loud the recording is. Both as JSON, both empty where there is nothing to say.
 */
export const up = async (db: Kysely<never>): Promise<void> => {
  for (const name of ['sound', 'loudness']) {
    await db.schema.alterTable('excerpts').addColumn(name, 'text').execute()
  }
}
