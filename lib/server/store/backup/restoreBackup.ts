import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { extract, list } from 'tar'
import type { Excerpt } from '../../../workshop/excerpt.ts'
import { dataFolderProblem } from '../../dataFolder.ts'
import { diskIsFull } from '../diskIsFull.ts'
import { holdFolder } from '../holdFolder.ts'
import { migrationNames } from '../migrate.ts'
import { Manifest, mayLieInBackup, names, workPrefixes } from './manifest.ts'

/** What a restore leaves behind that was killed. */
const wasReading = (name: string): boolean => name.startsWith(workPrefixes.reading)

/** Empty but for the lock that an earlier start may have left. */
const isEmpty = async (folder: string): Promise<boolean> =>
  (await readdir(folder)).every((name) => name.startsWith('running.lock') || wasReading(name))

/** Why what was unpacked is no backup of ours; `null` where it is one. */
const problemOf = async (folder: string): Promise<string | null> => {
  const text = await readFile(join(folder, names.manifest), 'utf8').catch(() => '')
  const manifest = Manifest.safeParse(text === '' ? null : JSON.parse(text))
  if (!manifest.success || !existsSync(join(folder, names.database))) return 'it is not a backup that Attune has made'
  const newer = manifest.data.migrations.filter((name) => !migrationNames.includes(name))
  if (newer.length > 0) return 'it was made by a newer version of Attune. Bring this one up to date first'
  const database = new Database(join(folder, names.database), { fileMustExist: true })
  try {
    const found = database.pragma('integrity_check', { simple: true })
    return found === 'ok' ? null : 'its database is damaged'
  } finally {
    database.close()
  }
}

/**
 * The recordings of real conversations that a database holds, by title: consent for one may have been withdrawn since it
 * was backed up, and then it is there again.
 */
const realOnes = (file: string, { migrations }: Manifest): string[] => {
  if (!migrations.includes('042-real-recordings')) return []
  const database = new Database(file, { readonly: true })
  try {
    const rows = database.prepare('select document from excerpts where consent is not null and gone is null').all()
    // A column of documents that were parsed by their schema before they were written.
    return (rows as { document: string }[]).map(({ document }) => (JSON.parse(document) as Excerpt).title.en)
  } finally {
    database.close()
  }
}

const unpack = async (file: string, into: string): Promise<string | null> => {
  const strange: string[] = []
  await list({
    file,
    strict: true,
    onReadEntry: ({ path, type }) => {
      if (type !== 'File' || !mayLieInBackup(path)) strange.push(path)
    },
  })
  if (strange.length > 0) return 'it holds what no backup of Attune holds'
  await extract({ file, cwd: into, strict: true })
  return problemOf(into)
}

/** What was restored: when it was made, and which recordings of real conversations are there again. */
interface Restored {
  readonly madeAt: string
  readonly real: readonly string[]
}

/** Fills a data folder, which is held for it. */
const fill = async (data: string, file: string): Promise<Restored | string> => {
  const work = await mkdtemp(join(data, workPrefixes.reading))
  try {
    const wrong = await unpack(file, work)
    if (wrong !== null) return `${file} can not be restored: ${wrong}.`
    const manifest = Manifest.parse(JSON.parse(await readFile(join(work, names.manifest), 'utf8')))
    if (existsSync(join(work, names.files))) await rename(join(work, names.files), join(data, names.files))
    await rename(join(work, names.database), join(data, names.database))
    return { madeAt: manifest.madeAt, real: realOnes(join(data, names.database), manifest) }
  } catch (error) {
    if (diskIsFull(error)) throw error
    return `${file} can not be restored: it is cut short, or no backup of Attune.`
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * Unpacks a backup into a data folder that is empty or not there yet; or a sentence that says why not. A folder that could not
 * be filled is left as empty as it was.
 */
export const restoreBackup = async (file: string, folder: string): Promise<Restored | string> => {
  const data = resolve(folder)
  if (!existsSync(file)) return `There is no file ${file}.`
  const problem = dataFolderProblem(data)
  if (problem !== null) return problem
  if (!(await isEmpty(data))) {
    return `The data folder ${data} is not empty, and a restore never writes over anything. Name an empty one: ATTUNE_DATA=/some/folder npm run restore -- FILE`
  }
  const held = holdFolder(data)
  if (held === null) return `A server runs on ${data}. Stop it first.`
  try {
    for (const name of (await readdir(data)).filter(wasReading))
      await rm(join(data, name), { recursive: true, force: true })
    return await fill(data, file)
  } catch (error) {
    if (!diskIsFull(error)) throw error
    return `There is not enough space in ${data} for what ${file} holds. Make some and try again; the folder is as empty as it was.`
  } finally {
    held.release()
  }
}
