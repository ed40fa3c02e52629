import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { commitPeople, type Joining } from './commitPeople.ts'
import { type Came, commitResponses, type Run, type Sent } from './commitResponses.ts'
import { type DialectTraits, postgres, sqlite } from './dialect.ts'
import { type Groups, inGroups } from './inGroups.ts'
import { migrate } from './migrate.ts'
import { openSqlite } from './openSqlite.ts'
import type { Schema } from './schema.ts'
import { openTurns } from './turns.ts'
import { writeInTurn } from './writeInTurn.ts'

/** The open database: the one writer of this process. */
export interface Store {
  readonly db: Kysely<Schema>
  readonly traits: DialectTraits
  /** What phones send, committed in groups. */
  readonly sent: Groups<Sent, Came>
  /** Phones that come in, in groups as well: whether each is in. */
  readonly coming: Groups<Joining, boolean>
  /** Waits for the last commit. */
  close(): Promise<void>
}

/** A second connection to the same SQLite, in a thread of its own. */
export interface Apart {
  readonly run: Run
  close(): Promise<void>
}

/** Where the data lies: a file, or the address of a PostgreSQL. */
export type Place = { readonly file: string } | { readonly url: string }

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

const runOn =
  (db: Kysely<Schema>): Run =>
  async (query) =>
    (await db.executeQuery(query)).rows

/** Where one connection writes all, or each row is locked by itself. */
const noTurn = async () => () => undefined

const openPostgres = (url: string) => {
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: openPool(url) }) })
  return { db, traits: postgres, run: runOn(db), turn: noTurn, close: () => db.destroy() }
}

const openFile = (file: string, openApart: ((file: string) => Apart) | null) => {
  const dialect = openSqlite(file)
  if (openApart === null) {
    const db = new Kysely<Schema>({ dialect })
    return { db, traits: sqlite, run: runOn(db), turn: noTurn, close: () => db.destroy() }
  }
  const turns = openTurns()
  const db = new Kysely<Schema>({ dialect: writeInTurn(dialect, turns) })
  const apart = openApart(file)
  const close = async () => {
    await apart.close()
    await db.destroy()
  }
  return { db, traits: sqlite, run: apart.run, turn: turns.take, close }
}

/**
 * Opens and, where needed, makes or brings up to date the database. `openApart`: what phones send is written to a SQLite
 * by a thread of its own, so that a commit on its way to the disk keeps nobody waiting; without it, by this one.
 * `committed`: told how many responses were committed together.
 */
export const openStore = async (
  place: Place,
  openApart: ((file: string) => Apart) | null = null,
  committed: (together: number) => void = () => undefined,
): Promise<Store> => {
  const { db, traits, run, turn, close } = 'file' in place ? openFile(place.file, openApart) : openPostgres(place.url)
  try {
    await migrate(db as unknown as Kysely<never>, traits) // migrations know no schema: they make it
  } catch (error) {
    await close()
    throw error
  }
  const sent = inGroups(commitResponses(db, traits, run), turn, committed)
  const coming = inGroups(commitPeople(db, traits, run), turn)
  return {
    db,
    traits,
    sent,
    coming,
    close: async () => {
      await Promise.all([sent.settled(), coming.settled()])
      await close()
    },
  }
}
