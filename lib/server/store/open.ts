import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import pg from 'pg'
import { type DialectTraits, postgres, sqlite } from './dialect.ts'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'

/** The open database: the one writer of this process. */
export interface Store {
  readonly db: Kysely<Schema>
  readonly traits: DialectTraits
  close(): Promise<void>
}

/** Where the data lies: a file, or the address of a PostgreSQL. */
export type Place = { readonly file: string } | { readonly url: string }

/**
 * A connection that loses nothing: better-sqlite3 13 falls back to `synchronous=NORMAL` once it has read the header
 * of a WAL file, so FULL is set after a first read.
 */
const openSqlite = (file: string): Database.Database => {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.prepare('select count(*) from sqlite_master').get()
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('busy_timeout = 5000')
  return database
}

/** Whole numbers of 64 bits arrive as text from PostgreSQL; ours are times and counts, far below 2^53. */
const postgresTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format ?? 'text'),
} as pg.CustomTypesConfig // the declared overloads name each format apart

/** A pool that outlives a restart of its database: an idle line that breaks is left out, the next query takes another. */
const openPool = (url: string): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: postgresTypes })
  pool.on('error', () => undefined) // without a listener the process would end; whoever asks next is told
  return pool
}

/** The same database as better-auth wants to be given it: one connection, whose tables it knows apart from ours. */
export const accountsDatabase = ({ db, traits }: Store) => ({
  db: db as unknown as Kysely<unknown>, // it asks for a database of no schema
  type: traits.name,
})

/** Opens and, where needed, makes or brings up to date the database. */
export const openStore = async (place: Place): Promise<Store> => {
  const traits = 'file' in place ? sqlite : postgres
  const dialect =
    'file' in place
      ? new SqliteDialect({ database: openSqlite(place.file) })
      : new PostgresDialect({ pool: openPool(place.url) })
  const db = new Kysely<Schema>({ dialect })
  try {
    await migrate(db as unknown as Kysely<never>, traits) // migrations know no schema: they make it
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, traits, close: () => db.destroy() }
}
