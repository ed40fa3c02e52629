import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { excerptOfFile, isKept, keptFiles } from '../store/keptFiles.ts'
import type { Store } from '../store/open.ts'
import { goneOnes } from '../store/realRecordings.ts'
import { dueRemovals, noteRemovals, removedExcerpts } from '../store/removals.ts'
import { filesFolder, oldSounds } from './files.ts'
import { typeOfFile } from './formats.ts'
import { isThere } from './isThere.ts'
import { type Files, onItsWayMs } from './openFiles.ts'

/**
 * Carries out what is still to be removed, and clears this machine's folder of what another server has removed. Runs every
 * minute; nobody hears such a file meanwhile, since each time it is asked for its row is.
 */
export const clearRemoved = async (store: Store, files: Files): Promise<void> => {
  await files.settle(await dueRemovals(store))
  const folder = filesFolder(files.dataFolder)
  // Listed first: what is removed between the two is known by then.
  const listed = await readdir(folder).catch(() => [])
  const removed = await removedExcerpts(store)
  for (const file of listed.filter((one) => removed.has(excerptOfFile(one) ?? ''))) {
    if (!(await isKept(store, file))) await rm(join(folder, file), { force: true })
  }
}

/** Removes sounds that were made of recordings and that nobody will hear any more; not one that was made just now. */
export const clearSounds = async (files: Files, at: number): Promise<void> => {
  await files.settle(await oldSounds(files.dataFolder, at))
}

/**
 * Brings a bucket to what is to be in it: recordings that were there before it was set up, or that a backup has brought
 * back, are put there; those of real conversations that are gone are taken out. What it can not tell whose it is it leaves
 * alone. Runs at the start and once an hour.
 */
export const fillBucket = async (store: Store, files: Files): Promise<void> => {
  const { bucket, dataFolder } = files
  if (bucket === null) return
  const there = await bucket.list('exc_')
  const gone = new Set<string>((await goneOnes(store)).map(({ id }) => id))
  await files.settle(there.filter((file) => gone.has(excerptOfFile(file) ?? '')))
  let missing = 0
  for (const file of (await keptFiles(store)).filter((one) => !there.includes(one))) {
    const local = join(filesFolder(dataFolder), file)
    if (!(await isThere(local))) missing += 1
    else {
      await noteRemovals(store, [file], onItsWayMs)
      await bucket.put(file, local, typeOfFile(file))
      await files.settle([file])
    }
  }
  // Another server may have it in its folder, and puts it there.
  if (missing > 0) throw new Error(`${missing} recordings are neither in the bucket nor in this server’s folder`)
}
