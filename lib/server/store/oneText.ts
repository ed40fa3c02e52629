import type { CompiledQuery, Kysely } from 'kysely'
import type { Schema } from './schema.ts'

type Values = Readonly<Record<string, string | number>>

/** Stands for a value in a statement whose text is made before there is one. */
interface Mark {
  readonly stands: string
}

const isMark = (value: unknown): value is Mark => typeof value === 'object' && value !== null && 'stands' in value

interface Compilable<Row> {
  compile(): CompiledQuery<Row>
}

/**
 * A read whose text is made once for each database, and not at each call: at the door of a room, making it takes longer than
 * carrying it out. `build` is handed marks in place of the values, and may not decide by them.
 * Example: `oneText((db, of: { id: SessionId }) => db.selectFrom('sessions').select('title').where('id', '=', of.id))`.
 */
export const oneText = <Of extends Values, Row>(build: (db: Kysely<Schema>, of: Of) => Compilable<Row>) => {
  const made = new WeakMap<Kysely<Schema>, CompiledQuery<Row>>()
  // A mark takes the place of a value in a statement that is only made, and never carried out with it.
  const marks = new Proxy({}, { get: (_none, name): Mark => ({ stands: String(name) }) }) as Of
  return async (db: Kysely<Schema>, of: Of): Promise<Row[]> => {
    const query = made.get(db) ?? build(db, marks).compile()
    made.set(db, query)
    const parameters = query.parameters.map((one) => (isMark(one) ? of[one.stands] : one))
    const { rows } = await db.executeQuery<Row>({ ...query, parameters })
    return rows
  }
}
