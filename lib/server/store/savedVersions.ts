import type { OrganisationId } from '../../workshop/ids.ts'
import { nameOfMember } from './members.ts'
import type { Store } from './open.ts'

/** What an organisation writes and saves again and again: each save is the next version. */
type Written = 'workshops' | 'frameworks'

/** A save that came too late: somebody else has saved since the version it began from. */
export interface Conflict {
  readonly version: number
  /** Who saved, by name; `null` where the account is gone. */
  readonly by: string | null
  readonly at: number
}

interface Which {
  readonly of: Written
  readonly id: string
  readonly organisationId: OrganisationId
}

export interface Save<Document> {
  readonly id: string
  readonly organisationId: OrganisationId
  /** The version that was changed. */
  readonly version: number
  readonly document: Document
  readonly by: string
}

// Both tables have the columns that are read and written here: one name stands for either.
const tableOf = (of: Written) => of as 'workshops'

const standing = async ({ db }: Store, { of, id, organisationId }: Which) =>
  db
    .selectFrom(tableOf(of))
    .select(['version', 'saved_by', 'updated_at'])
    .where('id', '=', id as never)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()

/**
 * Saves a changed document as its next version, if nobody has saved since the version that was changed: the new version,
 * the conflict, or `null` where no such document is theirs. Running sessions keep what they were started with.
 */
export const saveVersion = async (
  store: Store,
  of: Written,
  { id, organisationId, version, document, by }: Save<unknown>,
): Promise<number | Conflict | null> => {
  const { db, traits } = store
  const { numUpdatedRows } = await db
    .updateTable(tableOf(of))
    .set({ document: JSON.stringify(document), version: version + 1, updated_at: traits.now, saved_by: by })
    .where('id', '=', id as never)
    .where('organisation_id', '=', organisationId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return version + 1
  const row = await standing(store, { of, id, organisationId })
  if (!row) return null
  const savedBy = row.saved_by === null ? null : await nameOfMember(store, row.saved_by)
  return { version: row.version, by: savedBy, at: row.updated_at }
}

/** Puts a document away, or takes it out again. */
export const putAway = async (
  { db, traits }: Store,
  { of, id, organisationId }: Which,
  away: boolean,
): Promise<void> => {
  await db
    .updateTable(tableOf(of))
    .set({ archived_at: away ? traits.now : null })
    .where('id', '=', id as never)
    .where('organisation_id', '=', organisationId)
    .execute()
}
