import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { oldEntries } from '../recordings/oldEntries.ts'
import { workPrefix } from './packageNames.ts'

/** Removes what packages left behind that were being made or read when the server stopped. */
export const clearPackages = async (dataFolder: string, at: number): Promise<void> => {
  const folder = resolve(dataFolder)
  const old = await oldEntries(folder, at, (name) => name.startsWith(workPrefix))
  for (const name of old) await rm(join(folder, name), { recursive: true, force: true })
}
