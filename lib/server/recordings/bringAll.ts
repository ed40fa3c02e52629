import { join, resolve } from 'node:path'
import type { Env } from '../env.ts'
import { openBucket } from '../storage/openBucket.ts'
import { names } from '../store/backup/manifest.ts'
import { keptFiles } from '../store/keptFiles.ts'
import { openStore, type Store } from '../store/open.ts'
import { type Files, openFiles } from './openFiles.ts'

/** Has every file in the folder: how many are nowhere; `silent`: the bucket does not answer. */
export const bringAll = async (store: Store, files: Files): Promise<{ missing: number } | 'silent'> => {
  let missing = 0
  for (const file of await keptFiles(store)) {
    const there = await files.have(file)
    if (there === 'silent') return 'silent'
    if (there === 'none') missing += 1
  }
  return { missing }
}

/** The same for a data folder that a server may be running on, before a backup of it is made. */
export const bringAllInto = async ({ dataFolder, storage }: Env): Promise<{ missing: number } | 'silent'> => {
  if (storage === null) return { missing: 0 }
  const store = await openStore({ file: join(resolve(dataFolder), names.database) })
  try {
    return await bringAll(
      store,
      openFiles({ store, dataFolder, bucket: openBucket(storage), failed: () => undefined }), // the caller is told
    )
  } finally {
    await store.close()
  }
}
