import { sql } from 'kysely'
import type { DeedName } from '../../workshop/deedName.ts'
import type { OrganisationId } from '../../workshop/ids.ts'
import { newId } from './newId.ts'
import type { Store } from './open.ts'

/** One thing that somebody did. */
export interface Deed {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Who, by the name they had then: an account may be gone since. */
  readonly person: string
  readonly deed: DeedName
  /** To what, in words that outlive it; empty where there is nothing to name. */
  readonly about: string
}

/** Words that outlive what they name: a beginning, without the one character that PostgreSQL takes in no text. */
const kept = (about: string): string => about.slice(0, 200).replaceAll('\0', '')

/** Writes down that somebody did something. */
export const noteDeed = async (
  { db, traits }: Store,
  by: { readonly organisationId: OrganisationId; readonly name: string },
  deed: DeedName,
  about: string,
): Promise<void> => {
  await db
    .insertInto('deeds')
    .values({
      id: newId<string>('deed'),
      organisation_id: by.organisationId,
      at: traits.now,
      person: by.name,
      deed,
      about: kept(about),
    })
    .execute()
}

/** Changes are saved as they are typed: of those to one thing by one person within so long, one is written down. */
const onceMs = 3_600_000

/** Writes down that somebody changed something, once an hour. */
export const noteChange = async (
  store: Store,
  by: { readonly organisationId: OrganisationId; readonly name: string },
  deed: DeedName,
  about: string,
): Promise<void> => {
  const { db, traits } = store
  const noted = await db
    .selectFrom('deeds')
    .select('id')
    .where('organisation_id', '=', by.organisationId)
    .where('person', '=', by.name)
    .where('deed', '=', deed)
    .where('about', '=', kept(about))
    .where('at', '>', sql<number>`${traits.now} - ${sql.lit(onceMs)}`)
    .executeTakeFirst()
  if (!noted) await noteDeed(store, by, deed, about)
}

/** How many a page lists. */
const mostDeeds = 100

/** What was done in an organisation, the latest first, a hundred at a time; `before`: earlier than this instant. */
export const deedsOf = async (
  { db }: Store,
  organisationId: OrganisationId,
  before: number | null = null,
): Promise<{ deeds: readonly Deed[]; more: boolean }> => {
  const all = db
    .selectFrom('deeds')
    .select(['id', 'at', 'person', 'deed', 'about'])
    .where('organisation_id', '=', organisationId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(mostDeeds + 1)
  const rows = await (before === null ? all : all.where('at', '<', before)).execute()
  return { deeds: rows.slice(0, mostDeeds), more: rows.length > mostDeeds }
}
