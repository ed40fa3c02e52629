import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** One level after the other: Node's own `recursive` never returns where a system refuses with ENOENT, as /proc does. */
const makeFolder = (folder: string, mode = 0o777): void => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode })
}

/**
 * Makes the data folder where it is not there yet, for this account alone: whoever can read it can read every answer. A
 * sentence where it can not be used.
 */
export const dataFolderProblem = (folder: string): string | null => {
  try {
    makeFolder(folder, 0o700)
    accessSync(folder, constants.R_OK | constants.W_OK)
  } catch {
    return `The data folder ${folder} can not be read and written by this account. Change its rights, or name another: ATTUNE_DATA=/some/folder`
  }
  return statSync(folder).isDirectory()
    ? null
    : `The data folder ${folder} is a file and no folder. Name a folder: ATTUNE_DATA=/some/folder`
}
