import { type RawBuilder, sql } from 'kysely'

/** All that differs between the two databases, in one object. */
export interface DialectTraits {
  readonly name: 'sqlite' | 'postgres'
  /** The column type of a time in milliseconds. */
  readonly instant: 'integer' | 'bigint'
  /** The database's own clock, in milliseconds since 1970. */
  readonly now: RawBuilder<number>
  /**
   * Whether a conditional insert must lock the row it depends on. PostgreSQL let 25 of 300 late votes land after the
   * tally without it; SQLite has one writer and needs nothing.
   */
  readonly locksRounds: boolean
}

export const sqlite: DialectTraits = {
  name: 'sqlite',
  instant: 'integer',
  now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
  locksRounds: false,
}

export const postgres: DialectTraits = {
  name: 'postgres',
  instant: 'bigint',
  now: sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`,
  locksRounds: true,
}
