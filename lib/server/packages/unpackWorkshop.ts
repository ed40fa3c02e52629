import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join, resolve } from 'node:path'
import { extract, list } from 'tar'
import * as z from 'zod'
import { mostHeard } from '../../activities/heardIn.ts'
import type { Problem } from '../../activities/problem.ts'
import { CarriedRecording, type ReadFile, readWorkshopFile } from '../../activities/workshopFile.ts'
import { type Excerpt, ExpertCoding } from '../../workshop/excerpt.ts'
import type { ExcerptId, OrganisationId } from '../../workshop/ids.ts'
import { hashOf } from '../hashOf.ts'
import { excerptIdOf, partFile } from '../recordings/files.ts'
import { examineInThread } from '../recordings/inThread.ts'
import { type Files, newFileName } from '../recordings/openFiles.ts'
import { receive } from '../recordings/receive.ts'
import { whileThere } from '../recordings/whileThere.ts'
import { addExcerpt, excerptOf, type StoredExcerpt } from '../store/excerpts.ts'
import { frameworksFor } from '../store/frameworks.ts'
import { putCoding, readLibrary } from '../store/library.ts'
import type { Store } from '../store/open.ts'
import { isBeingRemoved } from '../store/removals.ts'
import { mayLieInPackage, planName, workPrefix } from './packageNames.ts'
import { plainArchive } from './plainArchive.ts'

/** Where a package is unpacked to, and how large it may be. */
export interface PackagePlace {
  readonly store: Store
  readonly files: Files
  readonly mostBytes: number
}

export type Unpacked =
  | Extract<ReadFile, { workshop: unknown }>
  | { readonly problems: readonly Problem[] }
  | { readonly why: 'tooLarge' | 'brokenOff' | 'empty' | 'storage' }

/** A recording of a package that this library has not had yet, ready to be kept. */
interface Brought {
  readonly excerpt: Excerpt
  readonly coding: ExpertCoding
  /** Where it lies now, and how it will be called. */
  readonly from: string
  readonly file: string
  readonly waveform: StoredExcerpt['waveform']
  readonly loudness: StoredExcerpt['loudness']
}

const mostEntries = mostHeard + 1
const mostPlanBytes = 1_048_576

const Carried = z.looseObject({
  excerpts: z.array(z.looseObject({ id: z.string(), coding: ExpertCoding, recording: z.optional(CarriedRecording) })),
})

const wrong = (...path: (string | number)[]): { problems: Problem[] } => ({ problems: [{ path, why: 'shape' }] })

/**
 * Unpacks what may lie in a package; `false`: it holds something else, or is no archive, or is larger than its file could
 * be: an archive may come compressed, a thousand times smaller than it is.
 */
const unpacked = async (file: string, into: string, mostBytes: number): Promise<boolean> => {
  const seen = { entries: 0, strange: 0, bytes: 0 }
  try {
    // Between its entries an archive has heads and fillings of a kilobyte or two.
    if (!(await plainArchive(file, mostBytes + mostEntries * 4096))) return false
    await list({
      file,
      strict: true,
      onReadEntry: ({ path, type, size }) => {
        seen.entries += 1
        seen.bytes += size
        const tooLong = path === planName && size > mostPlanBytes
        if (type !== 'File' || !mayLieInPackage(path) || tooLong) seen.strange += 1
      },
    })
    if (seen.strange > 0 || seen.entries === 0 || seen.entries > mostEntries || seen.bytes > mostBytes) return false
    await extract({ file, cwd: into, strict: true })
    return true
  } catch {
    return false
  }
}

/** The same document with other ids wherever one of these stands. */
const renamed = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => renamed(one, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, names)]))
}

/** Where a package lies unpacked, and whether whoever sent it has gone. */
interface Work {
  readonly folder: string
  readonly off: AbortSignal
}

type Carrying = z.infer<typeof Carried>['excerpts'][number]

/** One recording of a package: as it is here already, or read for what it is and ready to be kept; `null`: it is broken. */
const broughtOne = async (
  { store }: PackagePlace,
  organisationId: OrganisationId,
  { folder, off }: Work,
  { coding, recording }: Carrying & { recording: CarriedRecording },
): Promise<{ id: ExcerptId; brought: Brought | null } | null> => {
  const from = join(folder, recording.file)
  // A real conversation is kept on a consent that somebody here has confirmed: it comes by no file.
  if (!recording.excerpt.fictional) return null
  const bytes = mayLieInPackage(recording.file)
    ? await stat(from).then(
        ({ size }) => size,
        () => 0,
      )
    : 0
  if (bytes === 0) return null
  const id = excerptIdOf(organisationId, `package ${await hashOf(from)}`)
  if (await excerptOf(store, organisationId, id)) return { id, brought: null }
  const examined = await examineInThread(from, bytes, off)
  if ('why' in examined) return null
  const { format, seconds, peaks, waveform, loudness } = examined
  const excerpt = { ...recording.excerpt, id, seconds, peaks: [...peaks] }
  return { id, brought: { excerpt, coding, from, file: newFileName(id, format), waveform, loudness } }
}

/** Keeps recordings for good, each with the coding that came along; `false`: none, since there is no place for them now. */
const keep = async ({ store, files }: PackagePlace, organisationId: OrganisationId, all: readonly Brought[]) => {
  for (const { excerpt } of all) if (await isBeingRemoved(store, excerpt.id)) return false
  if (!(await files.lay(all))) return false
  try {
    for (const { excerpt, coding, file, waveform, loudness } of all) {
      await addExcerpt(store, organisationId, excerpt, { file, waveform, loudness, consent: null })
      await putCoding(store, organisationId, excerpt.id, coding)
    }
  } finally {
    await files.settle(all.map(({ file }) => file))
  }
  return true
}

const readPlan = async (folder: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(join(folder, planName), 'utf8'))
  } catch {
    return undefined
  }
}

/** Reads an unpacked package; its recordings are kept once everything in it has been found whole. */
const take = async (place: PackagePlace, organisationId: OrganisationId, work: Work): Promise<Unpacked> => {
  const plan = await readPlan(work.folder)
  const carried = Carried.safeParse(plan)
  if (!carried.success) return wrong()
  if (carried.data.excerpts.length > mostHeard)
    return { problems: [{ path: ['excerpts'], why: 'many', bound: mostHeard }] }
  const names = new Map<string, string>()
  const brought: Brought[] = []
  for (const [at, one] of carried.data.excerpts.entries()) {
    const { id, recording } = one
    // A recording that went out from here has come home.
    if (!recording || (await excerptOf(place.store, organisationId, id as ExcerptId))) continue
    const found = await broughtOne(place, organisationId, work, { ...one, recording })
    if (!found) return wrong('excerpts', at, 'recording')
    names.set(id, found.id)
    // Two excerpts of one file there are one excerpt here.
    if (found.brought && !brought.some(({ excerpt }) => excerpt.id === found.id)) brought.push(found.brought)
  }
  const { library, open } = await readLibrary(place.store, organisationId)
  const unheard = new Map<string, Brought>(brought.map((one) => [one.excerpt.id, one]))
  const read = readWorkshopFile(renamed(plan, names), {
    library: {
      ...library,
      excerpt: (id) => unheard.get(id)?.excerpt ?? library.excerpt(id),
      coding: (id) => unheard.get(id)?.coding ?? library.coding(id),
    },
    open: { ...open, excerpt: (id) => unheard.get(id)?.excerpt ?? open.excerpt(id) },
    frameworks: (await frameworksFor(place.store, organisationId)).map(({ document }) => document),
  })
  if ('problems' in read) return read
  if (!(await keep(place, organisationId, brought))) return { why: 'storage' }
  const notices = brought.map(({ excerpt: { title } }) => ({ why: 'recording' as const, title }))
  return { ...read, notices: [...notices, ...read.notices] }
}

/**
 * Takes a package in: a workshop's file with its recordings. Nothing is kept of one in which anything is amiss; brought
 * twice, it makes no recording twice.
 */
export const unpackWorkshop = async (
  place: PackagePlace,
  organisationId: OrganisationId,
  request: IncomingMessage,
): Promise<Unpacked> => {
  const { dataFolder } = place.files
  const part = await partFile(dataFolder, randomUUID())
  const work = await mkdtemp(join(resolve(dataFolder), workPrefix))
  try {
    const received = await receive(request, part, place.mostBytes)
    if ('why' in received) return received
    if (!(await unpacked(part, work, place.mostBytes))) return wrong()
    return await whileThere(request, (off) => take(place, organisationId, { folder: work, off }))
  } finally {
    for (const file of [part, `${part}.plain`]) await rm(file, { force: true })
    await rm(work, { recursive: true, force: true })
  }
}
