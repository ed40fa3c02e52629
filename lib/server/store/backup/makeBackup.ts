import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { create } from 'tar'
import { backupSetting } from '../installation.ts'
import { type Manifest, mayLieInBackup, names, workPrefixes } from './manifest.ts'

/**
 * A copy of the database as it stands at one moment, made while a server goes on writing: one read transaction, which
 * neither waits for it nor makes it wait. Returns the names of the steps that made its tables.
 */
const snapshot = (from: string, to: string): string[] => {
  const database = new Database(from, { fileMustExist: true, timeout: 5000 })
  try {
    database.prepare('VACUUM INTO ?').run(to)
    const rows = database.prepare('select name from kysely_migration order by name').all() as { name: string }[] // two columns of text
    return rows.map(({ name }) => name)
  } finally {
    database.close()
  }
}

const note = 'insert into settings (name, value) values (?, ?) on conflict (name) do update set value = excluded.value'

/**
 * Leaves in the database when it was last backed up, for the host's page. The backup says so itself, and is whole without it:
 * a database that can not be written now takes nothing from it.
 */
const noteBackup = (file: string, at: Date): void => {
  try {
    const database = new Database(file, { fileMustExist: true, timeout: 5000 })
    try {
      database.prepare(note).run(backupSetting, String(at.getTime()))
    } finally {
      database.close()
    }
  } catch {
    // The page tells of the one before.
  }
}

/** What a data folder keeps beside its database. */
const filesOf = async (folder: string): Promise<string[]> => {
  const listed = existsSync(join(folder, names.files)) ? await readdir(join(folder, names.files)) : []
  return listed.map((name) => `${names.files}/${name}`).filter(mayLieInBackup)
}

const problem = (data: string, out: string): string | null => {
  if (!existsSync(join(data, names.database)))
    return `There is no database in ${data}. Name the data folder: ATTUNE_DATA=/some/folder npm run backup -- FILE`
  if (existsSync(out))
    return `${out} is there already, and a backup is never written over another. Give it another name.`
  if (!existsSync(dirname(out))) return `The folder ${dirname(out)} does not exist. Make it, or name another file.`
  return null
}

/** Packs a data folder, with a copy of its database that lies in `work`: a folder on any disk, made for this. */
const pack = async (data: string, work: string, file: string, at: Date): Promise<void> => {
  // The database first: a file that is added meanwhile is in neither, and one that is removed was to be gone.
  const migrations = snapshot(join(data, names.database), join(work, names.database))
  const manifest: Manifest = { format: 'attune-backup-1', madeAt: at.toISOString(), migrations }
  await writeFile(join(work, names.manifest), `${JSON.stringify(manifest, null, 2)}\n`)
  const files = await filesOf(data)
  if (files.length > 0) await symlink(join(data, names.files), join(work, names.files), 'junction')
  await create(
    {
      gzip: true,
      file,
      mode: 0o600, // as the data folder: for whoever made it
      cwd: work,
      portable: true,
    },
    [names.manifest, names.database, ...files],
  )
}

/**
 * A folder for the work within the data folder, where the server clears what a killed one leaves; beside the backup where
 * the disk of the data folder takes nothing more: then it is wanted most.
 */
const packSomewhere = async (data: string, file: string, at: Date): Promise<void> => {
  const inFolder = async (folder: string): Promise<void> => {
    const work = await mkdtemp(join(folder, workPrefixes.making))
    try {
      await pack(data, work, file, at)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  }
  await inFolder(data).catch(() => inFolder(dirname(file)))
}

/**
 * Writes everything that a data folder holds into one file, while sessions run: the size of that file in bytes, or a
 * sentence where it can not be done. Nothing is left at `file` unless it is whole, and nothing there is written over.
 */
export const makeBackup = async (folder: string, file: string, at: Date): Promise<{ bytes: number } | string> => {
  const [data, out] = [resolve(folder), resolve(file)]
  const wrong = problem(data, out)
  if (wrong !== null) return wrong
  const part = `${out}.part`
  try {
    await packSomewhere(data, part, at)
    await rename(part, out)
    noteBackup(join(data, names.database), at)
    return { bytes: (await stat(out)).size }
  } catch (error) {
    return `The backup could not be made: ${error instanceof Error ? error.message : error}. Nothing was left behind; try again.`
  } finally {
    await rm(part, { force: true }).catch(() => undefined) // a disk that takes nothing has none
  }
}
