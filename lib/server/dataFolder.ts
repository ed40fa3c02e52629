import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One level after the other: Node's own `recursive` never returns where a system refuses with ENOENT, as /proc does. */
const makeFolder = (folder: string, mode = 0o777): void => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode })
}

const isOurs = (path: string): boolean => {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** What is in it, where something is: a command that was given as another account may have made it that account's. */
const inside = ['attune.db', 'attune.db-wal', 'attune.db-shm', 'running.lock', 'files']

/**
 * Makes the data folder where it is not there yet, for this account alone: whoever can read it can read every answer. A
 * sentence where it can not be used.
 */
export const dataFolderProblem = (folder: string): string | null => {
  const refused = `The data folder ${folder} can not be read and written by this account. Change its rights, or name another: ATTUNE_DATA=/some/folder`
  try {
    makeFolder(folder, 0o700)
  } catch {
    return refused
  }
  if (!isOurs(folder)) return refused
  if (!statSync(folder).isDirectory())
    return `The data folder ${folder} is a file and no folder. Name a folder: ATTUNE_DATA=/some/folder`
  const foreign = inside.map((name) => join(folder, name)).find((path) => existsSync(path) && !isOurs(path))
  if (foreign === undefined) return null
  return `${foreign} can not be read and written by this account. What lies in the data folder has to belong to the account that runs Attune and its commands: give it the folder with chown -R.`
}
