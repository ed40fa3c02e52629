import type { Framework } from '../../workshop/framework.ts'
import type { FrameworkId, OrganisationId } from '../../workshop/ids.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'
import { type Conflict, putAway, type Save, saveVersion } from './savedVersions.ts'

export interface StoredFramework {
  readonly id: FrameworkId
  readonly version: number
  readonly document: Framework
  /** Whether it is the organisation's own, so that it may be changed. */
  readonly own: boolean
  /** Put away: not offered any more. Workshops that name it go on. */
  readonly archived: boolean
}

/** Writes the framework that comes with the product; one with the same id is replaced. Sessions keep theirs. */
export const putFramework = async ({ db, traits }: Store, framework: Framework): Promise<void> => {
  const row = { document: JSON.stringify(framework) }
  await db
    .insertInto('frameworks')
    .values({ id: framework.id, ...row, created_at: traits.now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** What an organisation may use: first the product's own, then its own, the oldest first; none of another's. */
export const frameworksFor = async ({ db }: Store, organisationId: OrganisationId): Promise<StoredFramework[]> => {
  const rows = await db
    .selectFrom('frameworks')
    .select(['id', 'version', 'document', 'organisation_id', 'archived_at'])
    .where((eb) => eb.or([eb('organisation_id', 'is', null), eb('organisation_id', '=', organisationId)]))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const all = rows.map(({ id, version, document, organisation_id, archived_at }) => ({
    id,
    version,
    document: JSON.parse(document) as Framework, // parsed by its schema before it was written
    own: organisation_id !== null,
    archived: archived_at !== null,
  }))
  return [...all.filter(({ own }) => !own), ...all.filter(({ own }) => own)]
}

/** The framework that is named, or the product's own where none is named or the one that is, is not theirs. */
export const chosenFramework = (all: readonly StoredFramework[], named: string | null): Framework => {
  const chosen = all.find(({ id }) => id === named) ?? all[0]
  if (!chosen) throw new Error('the library holds no framework')
  return chosen.document
}

/** Writes a new framework of an organisation. */
export const addFramework = async (
  { db, traits }: Store,
  organisationId: OrganisationId,
  document: Framework,
  by: string,
): Promise<FrameworkId> => {
  const id = newId<FrameworkId>('frw')
  await db
    .insertInto('frameworks')
    .values({
      id,
      organisation_id: organisationId,
      document: JSON.stringify({ ...document, id }),
      created_at: traits.now,
      updated_at: traits.now,
      saved_by: by,
    })
    .execute()
  return id
}

/** Saves a changed framework of an organisation as its next version: see `saveVersion`. */
export const saveFramework = (store: Store, save: Save<Framework>): Promise<number | Conflict | null> =>
  saveVersion(store, 'frameworks', { ...save, document: { ...save.document, id: save.id } })

/** Puts a framework away, or takes it out again. */
export const archiveFramework = (
  store: Store,
  organisationId: OrganisationId,
  id: FrameworkId,
  away: boolean,
): Promise<void> => putAway(store, { of: 'frameworks', id, organisationId }, away)
