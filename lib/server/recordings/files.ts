import { createHash } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ExcerptId, OrganisationId } from '../../workshop/ids.ts'
import { names } from '../store/backup/manifest.ts'
import { oldEntries } from './oldEntries.ts'

/** Where recordings lie that people brought, by id and never by the name they came with. */
export const filesFolder = (dataFolder: string): string => join(resolve(dataFolder), names.files)

/** How the file of an upload is called until it is known to be whole: no backup takes it along. */
const partPrefix = '.part-'

/** Where a file is written to at first. */
export const partFile = async (dataFolder: string, name: string): Promise<string> => {
  const folder = filesFolder(dataFolder)
  await mkdir(folder, { recursive: true })
  return join(folder, `${partPrefix}${name}`)
}

/** Removes what uploads left behind that were cut short when the server stopped. */
export const clearParts = async (dataFolder: string, at: number): Promise<void> => {
  const folder = filesFolder(dataFolder)
  const old = await oldEntries(folder, at, (name) => name.startsWith(partPrefix))
  for (const name of old) await rm(join(folder, name), { force: true })
}

/**
 * Whether a file is the recording of an excerpt or a sound that was made of it. Names begin with the excerpt's id, and
 * ids are of one length.
 */
export const isFileOf = (id: ExcerptId, name: string): boolean => name.startsWith(`${id}.`) || name.startsWith(`${id}-`)

/** Removes the recording of an excerpt and every sound that was made of it from this machine. */
export const removeLocalFilesOf = async (dataFolder: string, id: ExcerptId): Promise<void> => {
  const folder = filesFolder(dataFolder)
  const listed = await readdir(folder).catch(() => [])
  for (const name of listed.filter((one) => isFileOf(id, one))) await rm(join(folder, name), { force: true })
}

const madeSound = /^exc_[A-Za-z0-9]+-[0-9a-f]{8}\.[a-z0-9]+$/

/** Sounds that were made of recordings a day ago or earlier, which somebody may hear or not. */
export const oldSounds = (dataFolder: string, at: number): Promise<string[]> =>
  oldEntries(filesFolder(dataFolder), at, (name) => madeSound.test(name))

/**
 * The id of the excerpt that an upload makes: the same when a page sends the same upload again, so that a repeated one
 * makes nothing twice.
 */
export const excerptIdOf = (organisationId: OrganisationId, upload: string): ExcerptId =>
  `exc_${createHash('sha256').update(`${organisationId} ${upload}`).digest('hex').slice(0, 24)}` as ExcerptId // as its schema asks
