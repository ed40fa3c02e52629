import type { MadeSound } from '../../workshop/heard.ts'
import type { ExcerptId, OrganisationId, SessionId } from '../../workshop/ids.ts'
import { soundIn } from './excerpts.ts'
import type { Store } from './open.ts'
import { planOf } from './plans.ts'

/**
 * Saves what rooms hear in place of an excerpt's recording, from the next session on; `null` is the recording as it
 * was brought. Its next version, or `conflict`: somebody else saved meanwhile.
 */
export const saveSound = async (
  { db }: Store,
  organisationId: OrganisationId,
  { id, version }: { id: ExcerptId; version: number },
  sound: MadeSound | null,
): Promise<number | 'conflict'> => {
  const { numUpdatedRows } = await db
    .updateTable('excerpts')
    .set({ sound: sound && JSON.stringify(sound), version: version + 1 })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? version + 1 : 'conflict'
}

/** Whether coders of an organisation have been asked what they make of an excerpt. */
export const isBeingCoded = async (
  { db }: Store,
  organisationId: OrganisationId,
  excerptId: ExcerptId,
): Promise<boolean> =>
  (await db
    .selectFrom('codings')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('excerpt_id', '=', excerptId)
    .executeTakeFirst()) !== undefined

/** Whether a made sound is still heard somewhere: by its excerpt's next session, or by one that is not over. */
export const isHeard = async ({ db }: Store, file: string): Promise<boolean> => {
  const named = `%"${file}"%`
  const excerpt = await db.selectFrom('excerpts').select('id').where('sound', 'like', named).executeTakeFirst()
  if (excerpt) return true
  const running = await db
    .selectFrom('session_plans')
    .innerJoin('sessions', 'sessions.id', 'session_plans.session_id')
    .select('sessions.id')
    .where('sessions.ended_at', 'is', null)
    .where('session_plans.plan', 'like', named)
    .executeTakeFirst()
  return running !== undefined
}

/** Which file of the data folder is heard of an excerpt outside sessions; `null`: it lies with the product. */
export const fileHeard = async ({ db }: Store, id: ExcerptId, as: 'heard' | 'brought'): Promise<string | null> => {
  const row = await db.selectFrom('excerpts').select(['file', 'sound']).where('id', '=', id).executeTakeFirst()
  const sound = as === 'heard' ? soundIn(row?.sound ?? null) : null
  return sound?.file ?? row?.file ?? null
}

/** Which file a session plays: what was heard of the excerpt when it was started. */
export const fileInSession = async (store: Store, sessionId: SessionId, id: ExcerptId): Promise<string | null> => {
  const plan = await planOf(store, sessionId)
  const frozen = plan.activities.find(({ excerpt }) => excerpt?.id === id)?.excerpt
  return frozen?.sound ?? fileHeard(store, id, 'brought')
}
