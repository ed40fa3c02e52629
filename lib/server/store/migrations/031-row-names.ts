import { createHash, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { rowName } from '../rowName.ts'

interface Tables {
  settings: { name: string; value: string }
  participants: { id: string; session_id: string }
  frozen_marks: { round_id: string; session_id: string; document: string }
}

interface Marks {
  readonly rows: readonly string[]
  readonly marks: Readonly<Record<string, string>>
}

/** How names were made before they had a secret. */
const namedBefore = (sessionId: string, participantId: string): string =>
  createHash('sha256').update(`row ${sessionId} ${participantId}`).digest('hex').slice(0, 10)

/** The same marks under other names, in the order of those: the old order would tell the old names. */
const renamed = ({ rows, marks }: Marks, names: ReadonlyMap<string, string>): Marks => {
  const order = rows.map((row, at) => ({ row: names.get(row) ?? row, at })).sort((a, b) => (a.row < b.row ? -1 : 1))
  return {
    rows: order.map(({ row }) => row),
    marks: Object.fromEntries(
      Object.entries(marks).map(([id, signs]) => [id, order.map(({ at }) => signs[at] ?? '.').join('')]),
    ),
  }
}

const secretOf = async (db: Kysely<Tables>): Promise<string> => {
  const row = await db.selectFrom('settings').select('value').where('name', '=', 'secret').executeTakeFirst()
  if (row) return row.value
  const fresh = randomBytes(32).toString('base64url')
  await db.insertInto('settings').values({ name: 'secret', value: fresh }).execute()
  return fresh
}

/** Names of chance are made with the installation's secret from here on; those that were written down are made anew. */
export const up = async (untyped: Kysely<never>): Promise<void> => {
  const db = untyped as unknown as Kysely<Tables> // the tables as they are at this step
  const sessions = await db.selectFrom('frozen_marks').select('session_id').distinct().execute()
  if (sessions.length === 0) return
  const secret = await secretOf(db)
  for (const { session_id } of sessions) {
    const people = await db.selectFrom('participants').select('id').where('session_id', '=', session_id).execute()
    const names = new Map(people.map(({ id }) => [namedBefore(session_id, id), rowName(secret, session_id, id)]))
    const rounds = await db.selectFrom('frozen_marks').selectAll().where('session_id', '=', session_id).execute()
    for (const { round_id, document } of rounds) {
      const marks = renamed(JSON.parse(document) as Marks, names) // written by freezeRound alone
      await db
        .updateTable('frozen_marks')
        .set({ document: JSON.stringify(marks) })
        .where('round_id', '=', round_id)
        .execute()
    }
  }
}
