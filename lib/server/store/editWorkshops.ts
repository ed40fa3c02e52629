import type { OrganisationId, WorkshopId } from '../../workshop/ids.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'
import { type Conflict, putAway, type Save, saveVersion } from './savedVersions.ts'

/** Saves a changed workshop as its next version: see `saveVersion`. */
export const saveWorkshop = (store: Store, save: Save<Workshop>): Promise<number | Conflict | null> =>
  saveVersion(store, 'workshops', save)

/** Writes a new workshop. It is its maker's draft until it is shared. */
export const addWorkshop = async (
  { db, traits }: Store,
  organisationId: OrganisationId,
  document: Workshop,
  by: string,
): Promise<WorkshopId> => {
  const id = newId<WorkshopId>('wsh')
  await db
    .insertInto('workshops')
    .values({
      id,
      organisation_id: organisationId,
      document: JSON.stringify(document),
      version: 1,
      created_at: traits.now,
      updated_at: traits.now,
      saved_by: by,
      draft_of: by,
    })
    .execute()
  return id
}

/** Puts a workshop away, or takes it out again. */
export const archiveWorkshop = (
  store: Store,
  organisationId: OrganisationId,
  id: WorkshopId,
  away: boolean,
): Promise<void> => putAway(store, { of: 'workshops', id, organisationId }, away)

/** Gives a draft to the whole organisation. It is not taken back: others may have sessions of it by then. */
export const shareWorkshop = async ({ db }: Store, organisationId: OrganisationId, id: WorkshopId): Promise<void> => {
  await db
    .updateTable('workshops')
    .set({ draft_of: null })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .execute()
}
