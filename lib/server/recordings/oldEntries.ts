import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const dayMs = 24 * 60 * 60 * 1000

/**
 * What lies in a folder under names of this sort and has not changed for a day: none of our work takes so long. `at`: now,
 * in milliseconds since 1970. Another server on the same folder may take some of it away meanwhile.
 */
export const oldEntries = async (folder: string, at: number, isOne: (name: string) => boolean): Promise<string[]> => {
  const listed = await readdir(folder).catch(() => [])
  const old: string[] = []
  for (const name of listed.filter(isOne)) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (found && found.mtimeMs < at - dayMs) old.push(name)
  }
  return old
}
