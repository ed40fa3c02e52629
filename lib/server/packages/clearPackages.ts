import { readdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { workPrefix } from './packageNames.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Removes what packages left behind that were being made or read when the server stopped. None takes a day. */
export const clearPackages = async (dataFolder: string, at: number): Promise<void> => {
  const folder = resolve(dataFolder)
  const listed = await readdir(folder).catch(() => [])
  for (const name of listed.filter((one) => one.startsWith(workPrefix))) {
    const { mtimeMs } = await stat(join(folder, name))
    if (mtimeMs < at - dayMs) await rm(join(folder, name), { recursive: true, force: true })
  }
}
