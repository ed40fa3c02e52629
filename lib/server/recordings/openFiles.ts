import { randomBytes, randomUUID } from 'node:crypto'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExcerptId } from '../../workshop/ids.ts'
import type { Bucket } from '../storage/openBucket.ts'
import { isKept } from '../store/keptFiles.ts'
import type { Store } from '../store/open.ts'
import { crossOut, noteRemovals, type ToRemove } from '../store/removals.ts'
import { filesFolder, isFileOf, partFile } from './files.ts'
import { typeOfFile } from './formats.ts'
import { isThere } from './isThere.ts'

/** A file that is whole, where it lies, and how it is to be called from now on. */
export interface Made {
  readonly from: string
  readonly file: string
}

/**
 * The files of recordings. They are made, cut and heard in a folder of this machine; where a bucket is set up they are kept
 * there, and the folder holds copies of what was asked for.
 */
export interface Files {
  readonly dataFolder: string
  /** `null`: the folder is all there is. */
  readonly bucket: Bucket | null
  /**
   * Lays whole files in their places, all or none; `false`: the bucket does not take them, and nothing is left. They are there
   * for good once a row names them and they were settled: until then they count as left behind.
   */
  lay(made: readonly Made[]): Promise<boolean>
  /** Removes each of these that no row names, everywhere. What the bucket does not hear is remembered and tried again. */
  settle(names: readonly ToRemove[]): Promise<void>
  /** Has a file in the folder, from the bucket if need be. `none`: it is nowhere; `silent`: the bucket does not answer. */
  have(file: string): Promise<'here' | 'none' | 'silent'>
  /** What is amiss with the bucket, in a word; `null`: nothing, or there is none. Asked once in a while. */
  trouble(): Promise<string | null>
}

/** A file without a row is on its way for so long at most; what puts it into a bucket gives up before. */
export const onItsWayMs = 60 * 60_000
/** Something that broke off may have arrived all the same, and be carried out a little later. */
const lateMs = 10 * 60_000
const askedAgainMs = 10_000

/**
 * How a new file of an excerpt is called. No two are called alike, so that a removal that is carried out late never meets
 * what was brought after it.
 */
export const newFileName = (id: ExcerptId, ending: string): string =>
  `${id}-${randomBytes(6).toString('hex')}.${ending}`

/** Opens the files of a data folder, with the bucket behind them. `failed` is told what went amiss without anybody waiting. */
export const openFiles = ({
  store,
  dataFolder,
  bucket,
  failed,
}: {
  store: Store
  dataFolder: string
  bucket: Bucket | null
  failed: (error: unknown) => void
}): Files => {
  const folder = filesFolder(dataFolder)

  /** Whether the bucket has heard it, where it is to be asked. */
  const settleOne = async (name: ToRemove, asksBucket: boolean): Promise<boolean> => {
    const isId = !name.includes('.')
    const of = (listed: string[]) => listed.filter((one) => (isId ? isFileOf(name as ExcerptId, one) : one === name)) // as they are told apart
    for (const file of of(await readdir(folder).catch(() => []))) {
      if (!(await isKept(store, file))) await rm(join(folder, file), { force: true })
    }
    try {
      if (!asksBucket) throw new Error('the bucket is not asked again just now')
      const there = bucket === null ? [] : isId ? of(await bucket.list(name)) : [name]
      for (const file of there) if (!(await isKept(store, file))) await bucket?.remove(file)
    } catch (error) {
      if (asksBucket) failed(error)
      await noteRemovals(store, [name])
      return false
    }
    await crossOut(store, name)
    return true
  }
  const settle: Files['settle'] = async (names) => {
    let answers = true // one that is silent is not waited for with each name
    for (const name of names) answers = await settleOne(name, answers)
  }

  const lay: Files['lay'] = async (made) => {
    const names = made.map(({ file }) => file)
    await noteRemovals(store, names, onItsWayMs)
    try {
      for (const { file, from } of made) await bucket?.put(file, from, typeOfFile(file))
    } catch (error) {
      failed(error)
      await settle(names)
      await noteRemovals(store, names, lateMs)
      return false
    }
    for (const { file, from } of made) await rename(from, join(folder, file))
    return true
  }

  const bring = async (file: string): Promise<'here' | 'none' | 'silent'> => {
    if (bucket === null || !(await isKept(store, file))) return 'none'
    const part = await partFile(dataFolder, randomUUID())
    try {
      if (!(await bucket.get(file, part))) return 'none'
      await rename(part, join(folder, file))
      // It may have been removed while it came: who removed it did not see it here.
      if (await isKept(store, file)) return 'here'
      await rm(join(folder, file), { force: true })
      return 'none'
    } catch (error) {
      failed(error)
      return 'silent'
    } finally {
      await rm(part, { force: true })
    }
  }
  /** A room of phones asks for the same file at once: it is brought once. */
  const coming = new Map<string, ReturnType<typeof bring>>()

  let asked: { readonly at: number; readonly answer: Promise<string | null> } | null = null
  return {
    dataFolder,
    bucket,
    lay,
    settle,
    have: async (file) => {
      if (await isThere(join(folder, file))) return 'here'
      const known = coming.get(file) ?? bring(file).finally(() => coming.delete(file))
      coming.set(file, known)
      return known
    },
    trouble: () => {
      if (bucket === null) return Promise.resolve(null)
      if (asked === null || asked.at < Date.now() - askedAgainMs) asked = { at: Date.now(), answer: bucket.trouble() }
      return asked.answer
    },
  }
}
