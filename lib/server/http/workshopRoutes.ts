import * as z from 'zod'
import { checkWorkshop } from '../../activities/checkWorkshop.ts'
import { type ReadFile, readWorkshopFile, workshopFile } from '../../activities/workshopFile.ts'
import { WorkshopId } from '../../workshop/ids.ts'
import { frameworkNamedIn } from '../../workshop/workshop.ts'
import type { Person } from '../auth/accounts.ts'
import { mayOpenWorkshop, personWho } from '../auth/rights.ts'
import { packWorkshop, recordingsOf } from '../packages/packWorkshop.ts'
import { type Unpacked, unpackWorkshop } from '../packages/unpackWorkshop.ts'
import { noteDeed } from '../store/deeds.ts'
import { addWorkshop, archiveWorkshop, saveWorkshop, shareWorkshop } from '../store/editWorkshops.ts'
import { addFramework, frameworksFor } from '../store/frameworks.ts'
import { readLibrary } from '../store/library.ts'
import { type StoredWorkshop, workshop } from '../store/workshops.ts'
import { answerFile, fileHead } from './answerFile.ts'
import { answerSaved } from './answerSaved.ts'
import { answerOutcome, askedBy, headersOf } from './asked.ts'
import { answerJson } from './json.ts'
import type { Route, Visit } from './routes.ts'
import { SavedVersion } from './savedVersion.ts'
import { senderOf } from './senderOf.ts'

/** A whole half day is about 100 kB; this is room for one ten times as long. */
const mostBytes = 1_048_576

/** A workshop with its recordings may be as large as so many of them. */
const mostRecordings = 5

const statusOf: Record<Extract<Unpacked, { why: string }>['why'], number> = {
  tooLarge: 413,
  brokenOff: 400,
  empty: 400,
  storage: 503,
}

const Nothing = z.object({})
const Changed = z.object({ version: SavedVersion, document: z.unknown() })
const Document = z.object({ document: z.unknown() })
const File = z.object({ file: z.unknown() })

/** The workshop that an address names, if this person may open it. */
const opened = async ({ process, parts }: Visit, person: Person): Promise<StoredWorkshop | null> => {
  const id = WorkshopId.safeParse(parts[0])
  const found = id.success ? await workshop(process.store, person.organisationId, id.data) : null
  return found && mayOpenWorkshop(person, found) ? found : null
}

/** Somebody asks for something of a workshop: `undefined` and an answer when it is not theirs. */
const askedOf = async <T>(visit: Visit, schema: z.ZodType<T>) => {
  const by = await askedBy(visit, 'writeWorkshops', schema, mostBytes)
  if (!by) return undefined
  const found = await opened(visit, by.person)
  if (!found) answerOutcome(visit, 'none')
  return found ? { ...by, found } : undefined
}

/** Somebody fetches a workshop: `null` and an answer when it is not theirs. */
const fetched = async (visit: Visit): Promise<{ person: Person; found: StoredWorkshop } | null> => {
  const headers = headersOf(visit)
  const person = await personWho(visit.process, headers, 'writeWorkshops')
  const found = person && (await opened(visit, person))
  if (person && found) return { person, found }
  answerOutcome(visit, 'none')
  return null
}

const write = async (visit: Visit, person: Person, document: StoredWorkshop['document'], more: object = {}) => {
  const id = await addWorkshop(visit.process.store, person.organisationId, document, person.id)
  await noteDeed(visit.process.store, person, 'workshopMade', document.title.en)
  answerOutcome(visit, 'done', { id, ...more })
}

/** Reads a workshop against the library of whoever sends it, with the framework that it names. */
const checkedFor = async ({ process }: Visit, { organisationId }: Person, document: unknown) =>
  checkWorkshop(document, await readLibrary(process.store, organisationId, { framework: frameworkNamedIn(document) }))

/** The plan of a file that was read. A framework that came with it and is not here yet is added before. */
const withFramework = async (
  { process }: Visit,
  person: Person,
  { workshop: document, newFramework }: Extract<ReadFile, { workshop: unknown }>,
): Promise<StoredWorkshop['document']> => {
  if (!newFramework) return document
  const framework = await addFramework(process.store, person.organisationId, newFramework, person.id)
  await noteDeed(process.store, person, 'frameworkAdded', newFramework.title.en)
  return { ...document, framework }
}

/** A workshop with its recordings, sent as a file: kept as a whole or not at all. */
const bringPackage = async (visit: Visit): Promise<void> => {
  const person = await senderOf(visit)
  if (!person) return
  const { store, files, env } = visit.process
  const place = { store, files, mostBytes: mostRecordings * env.uploadBytes }
  const read = await unpackWorkshop(place, person.organisationId, visit.request)
  if ('why' in read) return answerJson(visit.response, statusOf[read.why], { ok: false, why: read.why })
  if ('problems' in read) return answerJson(visit.response, 422, { ok: false, why: 'invalid', ...read })
  for (const { why, title } of read.notices)
    if (why === 'recording') await noteDeed(store, person, 'excerptAdded', title.en)
  await write(visit, person, await withFramework(visit, person, read), { notices: read.notices })
}

/** Answers with all that a workshop needs elsewhere: its file, and in an archive its recordings where it has any. */
const sendPackage = async (visit: Visit): Promise<void> => {
  const by = await fetched(visit)
  if (!by) return
  const { person, found } = by
  const { store, files } = visit.process
  const { document } = found
  const { library } = await readLibrary(store, person.organisationId, { framework: document.framework })
  const taken = await recordingsOf(store, person.organisationId, document)
  const plan = workshopFile(document, library)
  if (taken.length === 0) return answerFile(visit, document.title, plan)
  // All of it before the first byte goes out: an archive that breaks off is worse than a sentence.
  for (const { file } of taken)
    if ((await files.have(file)) !== 'here') return answerJson(visit.response, 503, { ok: false, why: 'storage' })
  await packWorkshop(files.dataFolder, plan, taken, () => {
    fileHead(visit, document.title, { ending: 'tar', type: 'application/x-tar' })
    return visit.response
  })
}

/** New workshops: from the editor, from another one, from a file. */
const newRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/api\/workshops$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'writeWorkshops', Document, mostBytes)
      if (!by) return
      const checked = await checkedFor(visit, by.person, by.given.document)
      if ('problems' in checked) return answerJson(visit.response, 422, { ok: false, why: 'invalid', ...checked })
      await write(visit, by.person, checked.workshop)
    },
  },
  {
    method: 'POST',
    path: /^\/api\/workshops\/import$/,
    handle: async (visit) => {
      const by = await askedBy(visit, 'writeWorkshops', File, mostBytes)
      if (!by) return
      const { store } = visit.process
      const { organisationId } = by.person
      const frameworks = (await frameworksFor(store, organisationId)).map(({ document }) => document)
      const read = readWorkshopFile(by.given.file, { ...(await readLibrary(store, organisationId)), frameworks })
      if ('problems' in read) return answerJson(visit.response, 422, { ok: false, why: 'invalid', ...read })
      await write(visit, by.person, await withFramework(visit, by.person, read), { notices: read.notices })
    },
  },
  { method: 'POST', path: /^\/api\/workshops\/package$/, handle: bringPackage },
  {
    method: 'POST',
    path: /^\/api\/workshops\/([^/]{1,60})\/duplicate$/,
    handle: async (visit) => {
      const by = await askedOf(visit, Nothing)
      if (!by) return
      const { document } = by.found
      const title = { en: `${document.title.en} (copy)`, cy: `${document.title.cy} (copi)` }
      await write(visit, by.person, { ...document, title })
    },
  },
]

/** One workshop, fetched, saved, taken along as a file. */
const oneRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/api\/workshops\/([^/]{1,60})$/,
    handle: async (visit) => {
      const by = await fetched(visit)
      if (by) answerJson(visit.response, 200, { ok: true, version: by.found.version, document: by.found.document })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/workshops\/([^/]{1,60})$/,
    handle: async (visit) => {
      const by = await askedOf(visit, Changed)
      if (!by) return
      const { store } = visit.process
      const checked = await checkedFor(visit, by.person, by.given.document)
      if ('problems' in checked) return answerJson(visit.response, 422, { ok: false, why: 'invalid', ...checked })
      const saved = await saveWorkshop(store, {
        id: by.found.id,
        organisationId: by.person.organisationId,
        version: by.given.version,
        document: checked.workshop,
        by: by.person.id,
      })
      await answerSaved(visit, by.person, saved, ['workshopChanged', checked.workshop.title.en])
    },
  },
  { method: 'GET', path: /^\/api\/workshops\/([^/]{1,60})\/file$/, handle: sendPackage },
]

/** How a workshop stands in the organisation. */
const standingRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/api\/workshops\/([^/]{1,60})\/archive$/,
    handle: async (visit) => {
      const by = await askedOf(visit, z.object({ away: z.boolean() }))
      if (!by) return
      await archiveWorkshop(visit.process.store, by.person.organisationId, by.found.id, by.given.away)
      const deed = by.given.away ? 'workshopArchived' : 'workshopBroughtBack'
      await noteDeed(visit.process.store, by.person, deed, by.found.document.title.en)
      answerOutcome(visit, 'done')
    },
  },
  {
    method: 'POST',
    path: /^\/api\/workshops\/([^/]{1,60})\/share$/,
    handle: async (visit) => {
      const by = await askedOf(visit, Nothing)
      if (!by) return
      await shareWorkshop(visit.process.store, by.person.organisationId, by.found.id)
      await noteDeed(visit.process.store, by.person, 'workshopShared', by.found.document.title.en)
      answerOutcome(visit, 'done')
    },
  },
]

/** Workshops written over HTTP. Every query names the organisation of whoever asks. */
export const workshopRoutes: readonly Route[] = [...newRoutes, ...oneRoutes, ...standingRoutes]
