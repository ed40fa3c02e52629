import { sql } from 'kysely'
import type { Framework } from '../../workshop/framework.ts'
import type { FrameworkId, OrganisationId } from '../../workshop/ids.ts'
import type { LocalText } from '../../workshop/text.ts'
import type { Store } from './open.ts'

/** What is kept of a save. */
interface Kept {
  readonly id: FrameworkId
  /** The count of saves that it is. */
  readonly save: number
  readonly document: Framework
  /** `null`: it comes with the product. */
  readonly by: string | null
  /** The version that it brings back, if it does. */
  readonly broughtBack?: number | null
  /** When it was saved elsewhere, for one that was brought in. */
  readonly savedAt?: number
  /** Whether it stays, whatever is saved next: what a framework began as, and what was brought back or in. */
  readonly stays?: boolean
}

/** Saves of one person that follow each other within this time are one version: an editor saves at every pause. */
const spellMs = 60 * 60 * 1000

/**
 * Keeps what a save has just written; within its transaction. It takes the place of the version before it where the same
 * person saved that a while ago and it is not to stay; else it is the next one.
 */
export const keepVersion = async (
  { db, traits }: Store,
  { id, save, document, by, broughtBack = null, savedAt, stays = broughtBack !== null }: Kept,
): Promise<void> => {
  const newest = await db
    .selectFrom('framework_versions')
    .select((eb) => [
      'number',
      'saved_by',
      eb('saved_at', '>', sql<number>`${traits.now} - ${sql.lit(spellMs)}`).as('lately'),
    ])
    .where('framework_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const row = {
    save,
    document: JSON.stringify(document),
    saved_at: savedAt ?? traits.now,
    saved_by: by,
    brought_back: broughtBack,
    kept: stays ? 1 : 0,
  }
  if (newest && newest.saved_by === by && newest.lately && !stays) {
    const { numUpdatedRows } = await db
      .updateTable('framework_versions')
      .set(row)
      .where('framework_id', '=', id)
      .where('number', '=', newest.number)
      .where('kept', '=', 0) // a session may have taken it just now
      .executeTakeFirst()
    if (numUpdatedRows === 1n) return
  }
  await db
    .insertInto('framework_versions')
    .values({ framework_id: id, number: (newest?.number ?? 0) + 1, ...row })
    .execute()
}

/** Marks the version of a save as one that something is made with: it is kept for good. Its number; `null`: it has gone on since. */
export const takeVersion = async ({ db }: Store, id: FrameworkId, save: number): Promise<number | null> => {
  const row = await db
    .updateTable('framework_versions')
    .set({ kept: 1 })
    .where('framework_id', '=', id)
    .where('save', '=', save)
    .returning('number')
    .executeTakeFirst()
  return row?.number ?? null
}

/** One version of a framework. */
export interface FrameworkVersion {
  readonly number: number
  readonly document: Framework
  readonly savedAt: number
  /** Who saved it last, by name; `null`: it comes with the product, or the account is gone. */
  readonly by: string | null
  /** Whether somebody saved it: false of what comes with the product. */
  readonly written: boolean
  readonly broughtBack: number | null
  /** What this organisation made with it. */
  readonly sessions: number
  readonly codings: number
}

const madeWith = async (
  { db }: Store,
  table: 'sessions' | 'codings',
  organisationId: OrganisationId,
  id: FrameworkId,
): Promise<ReadonlyMap<number | null, number>> => {
  const rows = await db
    .selectFrom(table)
    .select((eb) => ['framework_number', eb.fn.countAll<number>().as('count')])
    .where('organisation_id', '=', organisationId)
    .where('framework_id', '=', id)
    .groupBy('framework_number')
    .execute()
  return new Map(rows.map(({ framework_number, count }) => [framework_number, Number(count)]))
}

/** How many versions a page lists. */
export const versionsListed = 30

/** The versions of a framework, the newest first; `upTo`: from this number down. Whether it is theirs is for the caller to ask. */
export const versionsOf = async (
  store: Store,
  organisationId: OrganisationId,
  id: FrameworkId,
  { upTo = 2 ** 31 - 1, most = versionsListed }: { upTo?: number; most?: number } = {},
): Promise<FrameworkVersion[]> => {
  const rows = await store.db
    .selectFrom('framework_versions')
    .leftJoin('people', 'people.id', 'framework_versions.saved_by')
    .select(['number', 'document', 'saved_at', 'saved_by', 'brought_back', 'people.name'])
    .where('framework_id', '=', id)
    .where('number', '<=', upTo)
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
  const sessions = await madeWith(store, 'sessions', organisationId, id)
  const codings = await madeWith(store, 'codings', organisationId, id)
  return rows.map(({ number, document, saved_at, saved_by, brought_back, name }) => ({
    number,
    document: JSON.parse(document) as Framework, // parsed by its schema before it was written
    savedAt: saved_at,
    by: name,
    written: saved_by !== null,
    broughtBack: brought_back,
    sessions: sessions.get(number) ?? 0,
    codings: codings.get(number) ?? 0,
  }))
}

/** One version by its number, or `null`. */
export const versionNumbered = async (
  store: Store,
  organisationId: OrganisationId,
  id: FrameworkId,
  number: number,
): Promise<FrameworkVersion | null> => {
  const [found] = await versionsOf(store, organisationId, id, { upTo: number, most: 1 })
  return found?.number === number ? found : null
}

/** What a framework was called in one of its versions; `null`: it is not there any more. */
export const versionTitle = async ({ db }: Store, id: FrameworkId, number: number): Promise<LocalText | null> => {
  const row = await db
    .selectFrom('framework_versions')
    .select('document')
    .where('framework_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? (JSON.parse(row.document) as Framework).title : null // parsed by its schema before it was written
}
