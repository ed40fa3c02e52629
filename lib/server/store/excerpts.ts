import { type Consent, consentEnds, type Gone } from '../../workshop/consent.ts'
import { type Excerpt, notCoded } from '../../workshop/excerpt.ts'
import type { Loudness, MadeSound } from '../../workshop/heard.ts'
import type { ExcerptId, OrganisationId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'
import { noteRemovals } from './removals.ts'

/** An excerpt of an organisation's own, or one that comes with the product. */
export interface StoredExcerpt {
  readonly id: ExcerptId
  /** It speaks of the recording as it was brought; `heardExcerpt` of what rooms hear. */
  readonly document: Excerpt
  readonly version: number
  /** The organisation's own: it may be changed and removed. */
  readonly own: boolean
  /** The recording's name in the data folder; `null`: it lies with the product. */
  readonly file: string | null
  readonly waveform: 'measured' | 'even'
  /** What rooms hear in the recording's place. */
  readonly sound: MadeSound | null
  /** How loud the recording is; `null`: not known. */
  readonly loudness: Loudness | null
  /** Of a recording of a real conversation: what it is kept on. */
  readonly consent: Consent | null
  /** Its recording is not there any more. */
  readonly gone: Gone | null
}

const columns = [
  'id',
  'document',
  'version',
  'organisation_id',
  'file',
  'waveform',
  'sound',
  'loudness',
  'consent',
  'gone',
] as const

interface Row extends Pick<StoredExcerpt, 'version' | 'file' | 'waveform'> {
  readonly id: string
  readonly document: string
  readonly organisation_id: OrganisationId | null
  readonly sound: string | null
  readonly loudness: string | null
  readonly consent: string | null
  readonly gone: string | null
}

/** Reads what rooms hear of a recording from its row. */
export const soundIn = (text: string | null): MadeSound | null =>
  text === null ? null : (JSON.parse(text) as MadeSound) // written by saveSound alone

// Rows were parsed by their schema before they were written.
const stored = ({ id, document, organisation_id, sound, loudness, consent, gone, ...rest }: Row): StoredExcerpt => ({
  ...rest,
  sound: soundIn(sound),
  loudness: loudness === null ? null : (JSON.parse(loudness) as Loudness), // written by addExcerpt alone
  consent: consent === null ? null : (JSON.parse(consent) as Consent), // written by addExcerpt alone
  gone: gone === null ? null : (JSON.parse(gone) as Gone), // written by takeWordsAway alone
  id: id as ExcerptId,
  document: JSON.parse(document) as Excerpt,
  own: organisation_id !== null,
})

const usable = ({ db }: Store, organisationId: OrganisationId) =>
  db
    .selectFrom('excerpts')
    .select([...columns])
    .where((eb) => eb.or([eb('organisation_id', 'is', null), eb('organisation_id', '=', organisationId)]))

/** What an organisation may use: its own first, the latest at the top, then what comes with the product. */
export const excerptsOf = async (store: Store, organisationId: OrganisationId): Promise<StoredExcerpt[]> => {
  const rows = await usable(store, organisationId).orderBy('created_at', 'desc').orderBy('id').execute()
  const all = rows.map(stored)
  return [...all.filter(({ own }) => own), ...all.filter(({ own }) => !own).reverse()]
}

/** One of them; `null`: there is none of this id that is theirs to use. */
export const excerptOf = async (
  store: Store,
  organisationId: OrganisationId,
  id: ExcerptId,
): Promise<StoredExcerpt | null> => {
  const row = await usable(store, organisationId).where('id', '=', id).executeTakeFirst()
  return row ? stored(row) : null
}

/** Writes an excerpt that an organisation brought; one that is there already stays as it is: an upload was repeated. */
export const addExcerpt = async (
  { db, traits }: Store,
  organisationId: OrganisationId,
  document: Excerpt,
  { file, waveform, loudness, consent }: Pick<StoredExcerpt, 'waveform' | 'loudness' | 'consent'> & { file: string },
): Promise<void> => {
  await db
    .insertInto('excerpts')
    .values({
      id: document.id,
      organisation_id: organisationId,
      document: JSON.stringify(document),
      coding: JSON.stringify(notCoded),
      file,
      waveform,
      loudness: loudness && JSON.stringify(loudness),
      consent: consent && JSON.stringify(consent),
      consent_ends: consent && consentEnds(consent.until),
      created_at: traits.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Saves a changed excerpt of their own as its next version; `null`: there is none, `conflict`: somebody else saved. */
export const saveExcerpt = async (
  { db }: Store,
  organisationId: OrganisationId,
  version: number,
  document: Excerpt,
): Promise<number | 'conflict' | null> => {
  const own = db
    .updateTable('excerpts')
    .set({ document: JSON.stringify(document), version: version + 1 })
    .where('id', '=', document.id)
    .where('organisation_id', '=', organisationId)
  const { numUpdatedRows } = await own.where('version', '=', version).executeTakeFirst()
  if (numUpdatedRows === 1n) return version + 1
  const there = await db
    .selectFrom('excerpts')
    .select('id')
    .where('id', '=', document.id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return there ? 'conflict' : null
}

/** How many workshops play an excerpt. Their titles are not told: some are others' drafts. */
export const workshopsWith = async ({ db }: Store, organisationId: OrganisationId, id: ExcerptId): Promise<number> => {
  const rows = await db
    .selectFrom('workshops')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('document', 'like', `%"${id}"%`)
    .execute()
  return rows.length
}

/** Whether a session that is not over plays an excerpt. */
const isRunning = async ({ db }: Store, id: ExcerptId): Promise<boolean> =>
  (await db
    .selectFrom('session_plans')
    .innerJoin('sessions', 'sessions.id', 'session_plans.session_id')
    .select('sessions.id')
    .where('sessions.ended_at', 'is', null)
    .where('session_plans.plan', 'like', `%"${id}"%`)
    .executeTakeFirst()) !== undefined

/**
 * Removes an excerpt of an organisation's own; its files are noted to be removed, which is for the caller. `none`: there is none of
 * theirs; `used`: a workshop or a running session plays it.
 */
export const removeExcerpt = async (
  store: Store,
  organisationId: OrganisationId,
  id: ExcerptId,
): Promise<'done' | 'none' | 'used'> => {
  const found = await excerptOf(store, organisationId, id)
  if (!found?.own) return 'none'
  if ((await workshopsWith(store, organisationId, id)) > 0 || (await isRunning(store, id))) return 'used'
  await store.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('excerpts').where('id', '=', id).where('organisation_id', '=', organisationId).execute()
    await noteRemovals({ ...store, db: trx }, [id])
  })
  return 'done'
}
