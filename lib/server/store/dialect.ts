import { type AliasedRawBuilder, type CompiledQuery, type RawBuilder, sql } from 'kysely'

/** The columns of rows that are handed over as JSON: `instant` is a time, or as large a number. */
export type RowColumns = Readonly<Record<string, 'text' | 'integer' | 'instant'>>

/** No rows: what a statement about `rowsOf` is made with, once. */
export const noRows = '[]'

/** The same statement about these rows. To make it anew for each group would take longer than to carry it out. */
export const withRows = <Row>(query: CompiledQuery<Row>, json: string): CompiledQuery<Row> => ({
  ...query,
  parameters: query.parameters.map((parameter) => (parameter === noRows ? json : parameter)),
})

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
  /** Many rows handed over as one text, to select from: a list of JSON objects with these columns. */
  rowsOf<Row, Alias extends string>(alias: Alias, json: string, columns: RowColumns): AliasedRawBuilder<Row, Alias>
}

export const sqlite: DialectTraits = {
  name: 'sqlite',
  instant: 'integer',
  now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
  locksRounds: false,
  rowsOf: (alias, json, columns) => {
    const read = Object.keys(columns).map((name) => sql`rows.value ->> ${sql.lit(name)} as ${sql.ref(name)}`)
    return sql`(select ${sql.join(read)} from json_each(${json}) as rows)`.as(alias) as never // the columns say what Row is
  },
}

export const postgres: DialectTraits = {
  name: 'postgres',
  instant: 'bigint',
  now: sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`,
  locksRounds: true,
  rowsOf: (alias, json, columns) => {
    const types = Object.entries(columns).map(
      ([name, type]) => sql`${sql.ref(name)} ${sql.raw(type === 'instant' ? 'bigint' : type)}`,
    )
    const named = sql`${sql.ref(alias)}(${sql.join(types)})`
    return sql`json_to_recordset(cast(${json} as json))`.as(named) as never // the columns say what Row is
  },
}
