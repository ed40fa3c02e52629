import type { Framework } from '../../workshop/framework.ts'
import type { FrameworkId, OrganisationId } from '../../workshop/ids.ts'
import { keepVersion, takeVersion } from './frameworkVersions.ts'
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

/** Writes the framework that comes with the product. One with the same id that says something else is the one before it. */
export const putFramework = async (store: Store, framework: Framework): Promise<void> => {
  const { traits } = store
  const document = JSON.stringify(framework)
  await store.db.transaction().execute(async (db) => {
    const before = await db
      .selectFrom('frameworks')
      .select(['version', 'document'])
      .where('id', '=', framework.id)
      .executeTakeFirst()
    if (before?.document === document) return
    const version = (before?.version ?? 0) + 1
    await db
      .insertInto('frameworks')
      .values({ id: framework.id, document, version, created_at: traits.now })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ document, version }))
      .execute()
    await keepVersion({ ...store, db }, { id: framework.id, save: version, document: framework, by: null, stays: true })
  })
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
export const chosenFramework = (all: readonly StoredFramework[], named: string | null): StoredFramework => {
  const chosen = all.find(({ id }) => id === named) ?? all[0]
  if (!chosen) throw new Error('the library holds no framework')
  return chosen
}

/** A framework in the version that something is made with. */
export interface TakenFramework {
  readonly id: FrameworkId
  readonly number: number
  readonly document: Framework
}

/** The chosen framework for a session or a coding, in a version that is kept for good. */
export const takeFramework = async (
  store: Store,
  organisationId: OrganisationId,
  named: string | null,
): Promise<TakenFramework> => {
  for (let tries = 0; tries < 10; tries += 1) {
    const { id, version, document } = chosenFramework(await frameworksFor(store, organisationId), named)
    const number = await takeVersion(store, id, version)
    if (number !== null) return { id, number, document }
    // It was saved between the two looks: what is there now is as good.
  }
  throw new Error('the framework is saved faster than it can be taken')
}

/** A version of a framework as it was saved elsewhere. */
export interface EarlierVersion {
  readonly document: Framework
  readonly savedAt: number
}

/** Writes a new framework of an organisation. `earlier`: what it was before, the oldest first. */
export const addFramework = async (
  store: Store,
  organisationId: OrganisationId,
  given: Framework,
  by: string,
  earlier: readonly EarlierVersion[] = [],
): Promise<FrameworkId> => {
  const { traits } = store
  const id = newId<FrameworkId>('frw')
  const document = { ...given, id }
  const version = earlier.length + 1
  await store.db.transaction().execute(async (db) => {
    await db
      .insertInto('frameworks')
      .values({
        id,
        organisation_id: organisationId,
        document: JSON.stringify(document),
        version,
        created_at: traits.now,
        updated_at: traits.now,
        saved_by: by,
      })
      .execute()
    const inner = { ...store, db }
    for (const [at, one] of earlier.entries())
      await keepVersion(inner, { id, save: at + 1, ...one, document: { ...one.document, id }, by, stays: true })
    await keepVersion(inner, { id, save: version, document, by, stays: true })
  })
  return id
}

/** A save of a framework; `broughtBack`: the number of the version that it brings back. */
interface FrameworkSave extends Save<Framework> {
  readonly id: FrameworkId
  readonly broughtBack?: number
}

/** Saves a changed framework of an organisation as its next version: see `saveVersion`. */
export const saveFramework = async (
  store: Store,
  { broughtBack, ...save }: FrameworkSave,
): Promise<number | Conflict | null> =>
  store.db.transaction().execute(async (db) => {
    const inner = { ...store, db }
    const document = { ...save.document, id: save.id }
    const saved = await saveVersion(inner, 'frameworks', { ...save, document })
    const kept = { id: save.id, document, by: save.by, broughtBack: broughtBack ?? null }
    if (typeof saved === 'number') await keepVersion(inner, { ...kept, save: saved })
    return saved
  })

/** Puts a framework away, or takes it out again. */
export const archiveFramework = (
  store: Store,
  organisationId: OrganisationId,
  id: FrameworkId,
  away: boolean,
): Promise<void> => putAway(store, { of: 'frameworks', id, organisationId }, away)
