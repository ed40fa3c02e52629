import type { Excerpt, ExcerptFace, ExpertCoding } from '../../workshop/excerpt.ts'
import { excerptFace } from '../../workshop/excerpt.ts'
import { type Framework, openFramework } from '../../workshop/framework.ts'
import { heardExcerpt } from '../../workshop/heard.ts'
import type { ExcerptId, FrameworkId, OrganisationId } from '../../workshop/ids.ts'
import type { Library, OpenLibrary } from '../../workshop/library.ts'
import type { LocalText } from '../../workshop/text.ts'
import { agreedCodings } from './codings.ts'
import { soundIn } from './excerpts.ts'
import { chosenFramework, frameworksFor, type StoredFramework } from './frameworks.ts'
import type { FreezeFrom } from './freezePlan.ts'
import type { Store } from './open.ts'
import { goneIn } from './realRecordings.ts'

/** Writes an excerpt that comes with the product, and its coding; one that is there already is replaced. */
export const putExcerpt = async ({ db, traits }: Store, excerpt: Excerpt, coding: ExpertCoding): Promise<void> => {
  const row = { document: JSON.stringify(excerpt), coding: JSON.stringify(coding) }
  await db
    .insertInto('excerpts')
    .values({ id: excerpt.id, ...row, created_at: traits.now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** What is open of an excerpt, and whether its recording is there at all. */
const faceOf = (row: { document: string; sound: string | null; gone: string | null }): ExcerptFace => {
  const gone = goneIn(row.gone)
  return { ...excerptFace(asHeard(row)), ...(gone ? { gone: gone.why } : {}) }
}

/** An excerpt as rooms and coders hear it. Rows were parsed by their schema before they were written. */
const asHeard = (row: { document: string; sound: string | null }): Excerpt =>
  heardExcerpt(JSON.parse(row.document) as Excerpt, soundIn(row.sound))

/** Writes what stands for the coding of an organisation's own excerpt until its own coders have agreed on another. */
export const putCoding = async (
  { db }: Store,
  organisationId: OrganisationId,
  id: ExcerptId,
  coding: ExpertCoding,
): Promise<void> => {
  await db
    .updateTable('excerpts')
    .set({ coding: JSON.stringify(coding) })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .execute()
}

/** The excerpts that an organisation may use: those that come with the product, and its own. */
const excerptsFor = ({ db }: Store, organisationId: OrganisationId) =>
  db
    .selectFrom('excerpts')
    .where((eb) => eb.or([eb('organisation_id', 'is', null), eb('organisation_id', '=', organisationId)]))

/** What a session chooses from the library. */
interface Chosen {
  /** Whose elements and scale it speaks of; absent, or not theirs: the framework that comes with the product. */
  readonly framework?: FrameworkId | null
  /** The framework itself, where one has been taken for good. */
  readonly taken?: Framework
  /** Whom to turn to when an excerpt was upsetting. */
  readonly support?: LocalText | null
}

/**
 * Everything that a new session of an organisation may draw on, and the part of it that is open. An excerpt's coding is
 * the newest that the organisation's coders agreed on for these elements, else the bundled one.
 */
export const readLibrary = async (
  store: Store,
  organisationId: OrganisationId,
  { framework: named = null, taken, support = null }: Chosen = {},
): Promise<FreezeFrom> => {
  const rows = await excerptsFor(store, organisationId).select(['id', 'document', 'coding', 'sound', 'gone']).execute()
  const framework = taken ?? chosenFramework(await frameworksFor(store, organisationId), named).document
  const excerpts = new Map(rows.map((row) => [row.id, asHeard(row)]))
  const faces = new Map(rows.map((row) => [row.id, faceOf(row)]))
  const own = await agreedCodings(
    store,
    organisationId,
    framework.elements.map(({ id }) => id),
  )
  const codings = new Map(rows.map((row) => [row.id, own.get(row.id) ?? (JSON.parse(row.coding) as ExpertCoding)]))
  const found = <T>(things: Map<string, T>, id: ExcerptId): T => {
    const thing = things.get(id)
    if (thing === undefined) throw new Error(`the library holds no excerpt ${id}`)
    return thing
  }
  const library: Library = { excerpt: (id) => found(excerpts, id), coding: (id) => found(codings, id), framework }
  const open: OpenLibrary = {
    support,
    excerpt: (id) => found(faces, id),
    framework: openFramework(framework),
  }
  const sounds = rows.flatMap(({ id, sound }) => {
    const file = soundIn(sound)?.file
    return file === undefined ? [] : [[id as ExcerptId, file] as const] // the ids that excerpts are written with
  })
  return { library, open, sounds: new Map(sounds) }
}

/** What those who write workshops choose from: frameworks, and of each excerpt its open half. No coding is read. */
export const openShelf = async (
  store: Store,
  organisationId: OrganisationId,
): Promise<{ frameworks: StoredFramework[]; excerpts: ExcerptFace[] }> => {
  const rows = await excerptsFor(store, organisationId)
    .select(['document', 'sound', 'gone'])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return {
    frameworks: await frameworksFor(store, organisationId),
    excerpts: rows.map(faceOf),
  }
}

/** What coders are given of an excerpt: its open half, and the transcript. `null`: it is none of this organisation's. */
export const codedExcerpt = async (
  store: Store,
  organisationId: OrganisationId,
  id: ExcerptId,
): Promise<(ExcerptFace & Pick<Excerpt, 'lines'>) | null> => {
  const row = await excerptsFor(store, organisationId)
    .select(['document', 'sound', 'gone'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return { ...faceOf(row), lines: asHeard(row).lines }
}
