import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Env } from './env.ts'
import { names } from './store/backup/manifest.ts'

/**
 * What a command says that is for an installation that is there: one that opened a folder by a mistyped name would make a new
 * installation in it, and answer for that. `null` where there is a database.
 */
export const noDatabase = ({ databaseUrl, dataFolder }: Pick<Env, 'databaseUrl' | 'dataFolder'>): string | null => {
  const folder = resolve(dataFolder)
  if (databaseUrl !== null || existsSync(join(folder, names.database))) return null
  return `There is no database in ${folder}. Start Attune first, or name its data folder before the command as at the start: ATTUNE_DATA=/some/folder`
}
