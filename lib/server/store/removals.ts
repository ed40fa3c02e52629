import { sql } from 'kysely'
import type { ExcerptId } from '../../workshop/ids.ts'
import { countOf } from './countOf.ts'
import type { Store } from './open.ts'

/** A file, by its name, or all files of an excerpt, by its id, which has no dot. */
export type ToRemove = string | ExcerptId

const isFile = (name: ToRemove): boolean => name.includes('.')

/**
 * Writes down that these are to be removed unless a row still names them, from now on or some time later. What is made
 * is written down before it is there, so that nothing is left of it should it never get a row.
 */
export const noteRemovals = async (
  { db, traits }: Pick<Store, 'db' | 'traits'>,
  names: readonly ToRemove[],
  afterMs = 0,
): Promise<void> => {
  if (names.length === 0) return
  const due_at = sql<number>`${traits.now} + ${sql.lit(afterMs)}`
  await db
    .insertInto('removals')
    .values(names.map((name) => ({ name, due_at, done_at: null })))
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ due_at, done_at: null }))
    .execute()
}

/** What is to be removed by now. */
export const dueRemovals = async ({ db, traits }: Store): Promise<ToRemove[]> => {
  const due = db.selectFrom('removals').select('name').where('due_at', '<=', traits.now)
  return (await due.where('done_at', 'is', null).execute()).map(({ name }) => name)
}

/** Notes that this is nowhere any more, or has been given a row. Of a removed excerpt it stays known. */
export const crossOut = async ({ db, traits }: Store, name: ToRemove): Promise<void> => {
  if (isFile(name)) await db.deleteFrom('removals').where('name', '=', name).execute()
  else await db.updateTable('removals').set({ done_at: traits.now }).where('name', '=', name).execute()
}

/** Every excerpt that was removed. */
export const removedExcerpts = async ({ db }: Store): Promise<Set<string>> => {
  const rows = await db.selectFrom('removals').select('name').execute()
  return new Set(rows.flatMap(({ name }) => (isFile(name) ? [] : [name])))
}

/** Whether files of an excerpt are still to be removed: until then none of the same id is made. */
export const isBeingRemoved = async ({ db }: Store, id: ExcerptId): Promise<boolean> => {
  const found = db.selectFrom('removals').select('name').where('name', '=', id).where('done_at', 'is', null)
  return (await found.executeTakeFirst()) !== undefined
}

/** How many have been due for longer than a removal takes: something does not hear them. */
export const waitingRemovals = ({ db, traits }: Store): Promise<number> =>
  countOf(
    db
      .selectFrom('removals')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('done_at', 'is', null)
      .where('due_at', '<', sql<number>`${traits.now} - 60000`),
  )
