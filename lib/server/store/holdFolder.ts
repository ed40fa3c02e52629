import { join } from 'node:path'
import Database from 'better-sqlite3'

/** The folder, held until `release` or until the process ends, however it ends. */
export interface HeldFolder {
  release(): void
}

/**
 * Holds a data folder for one server. Two on one SQLite file would split a room: phones of the one never hear what
 * happens at the other. Null where another server holds it.
 *
 * The lock is a write transaction that is never committed, in a file of its own: the system takes it back from a
 * process that was killed, so that none is ever left behind.
 */
export const holdFolder = (folder: string): HeldFolder | null => {
  const database = new Database(join(folder, 'running.lock'), { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
    return { release: () => void database.close() }
  } catch (error) {
    database.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    // A file system that knows no locks is no reason not to start.
    return { release: () => undefined }
  }
}
