import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { type Dialect, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'

/**
 * A connection that loses nothing: better-sqlite3 13 falls back to `synchronous=NORMAL` once it has read the header
 * of a WAL file, so FULL is set after a first read. What is deleted is written over: it was promised to be gone.
 */
const connect = (file: string): Database.Database => {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.prepare('select count(*) from sqlite_master').get()
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('secure_delete = ON')
  database.pragma('busy_timeout = 5000')
  return database
}

/** More statements than the product has, but for lists of several lengths. */
const mostPrepared = 1000

/** SQLite has ended a transaction by itself: there is nothing to take back. */
const nothingToDo: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}

/**
 * Keeps what SQLite has made of a statement's text: to read it anew takes longer than to carry most of them out. Where the disk is
 * full SQLite takes back the whole transaction at once; to take it back again would fail, and hide why.
 */
const keepPrepared = (database: Database.Database): SqliteDatabase => {
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => void database.close(),
    prepare: (sql) => {
      if (sql === 'rollback' && !database.inTransaction) return nothingToDo
      const known = prepared.get(sql)
      if (known) return known
      if (prepared.size >= mostPrepared) prepared.clear()
      const made = database.prepare(sql)
      prepared.set(sql, made)
      return made
    },
  }
}

/** SQLite can make and change tables within a transaction: a step that is cut short leaves nothing half-made. */
class WholeSteps extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

/** A SQLite file, which is made where it is not there. */
export const openSqlite = (file: string): Dialect => {
  const dialect = new SqliteDialect({ database: keepPrepared(connect(file)) })
  return {
    createAdapter: () => new WholeSteps(),
    createDriver: () => dialect.createDriver(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}
