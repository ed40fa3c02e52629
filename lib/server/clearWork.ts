import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { workPrefix } from './packages/packageNames.ts'
import { oldEntries } from './recordings/oldEntries.ts'
import { workPrefixes } from './store/backup/manifest.ts'

const prefixes = [workPrefix, ...Object.values(workPrefixes)]

/**
 * Removes the folders in which packages and backups were being made or read when their process was killed: one of a backup
 * holds a copy of the whole database, with all that was to be gone since. `at`: now, in milliseconds since 1970.
 */
export const clearWork = async (dataFolder: string, at: number): Promise<void> => {
  const folder = resolve(dataFolder)
  const old = await oldEntries(folder, at, (name) => prefixes.some((prefix) => name.startsWith(prefix)))
  for (const name of old) await rm(join(folder, name), { recursive: true, force: true })
}
