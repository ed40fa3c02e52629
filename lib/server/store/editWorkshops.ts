import type { OrganisationId, WorkshopId } from '../../workshop/ids.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { nameOfMember } from './members.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'

/** A save that came too late: somebody else has saved since the version it began from. */
export interface Conflict {
  readonly version: number
  /** Who saved, by name; `null` where the account is gone. */
  readonly by: string | null
  readonly at: number
}

interface Save {
  readonly id: WorkshopId
  readonly organisationId: OrganisationId
  /** The version that was changed. */
  readonly version: number
  readonly document: Workshop
  readonly by: string
}

const standing = async ({ db }: Store, { id, organisationId }: Pick<Save, 'id' | 'organisationId'>) =>
  db
    .selectFrom('workshops')
    .select(['version', 'saved_by', 'updated_at'])
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()

/**
 * Saves a changed workshop as its next version, if nobody has saved since the version that was changed: the new version,
 * the conflict, or `null` where no such workshop is theirs. Running sessions keep what they were started with.
 */
export const saveWorkshop = async (store: Store, save: Save): Promise<number | Conflict | null> => {
  const { db, traits } = store
  const { numUpdatedRows } = await db
    .updateTable('workshops')
    .set({
      document: JSON.stringify(save.document),
      version: save.version + 1,
      updated_at: traits.now,
      saved_by: save.by,
    })
    .where('id', '=', save.id)
    .where('organisation_id', '=', save.organisationId)
    .where('version', '=', save.version)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return save.version + 1
  const row = await standing(store, save)
  return row
    ? {
        version: row.version,
        by: row.saved_by === null ? null : await nameOfMember(store, row.saved_by),
        at: row.updated_at,
      }
    : null
}

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
export const archiveWorkshop = async (
  { db, traits }: Store,
  organisationId: OrganisationId,
  id: WorkshopId,
  away: boolean,
): Promise<void> => {
  await db
    .updateTable('workshops')
    .set({ archived_at: away ? traits.now : null })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .execute()
}

/** Gives a draft to the whole organisation. It is not taken back: others may have sessions of it by then. */
export const shareWorkshop = async ({ db }: Store, organisationId: OrganisationId, id: WorkshopId): Promise<void> => {
  await db
    .updateTable('workshops')
    .set({ draft_of: null })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .execute()
}
