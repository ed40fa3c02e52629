import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryPlace } from '../live/testRoom.ts'
import { diskIsFull } from './diskIsFull.ts'
import { openStore, type Store } from './open.ts'
import { openApart } from './openApart.ts'

let store: Store
let remove: () => void
beforeEach(async () => {
  const { place, remove: removed } = temporaryPlace()
  remove = removed
  store = await openStore(place, openApart)
})
afterEach(async () => {
  await store.close()
  remove()
})

it('of several writes none is left where the disk fills between them, and the reason is told', async () => {
  const { db } = store
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
  await sql`pragma max_page_count = ${sql.raw(String((rows[0]?.page_count ?? 0) + 4))}`.execute(db)
  const put = (name: string, size: number) => ({ name, value: 'x'.repeat(size) })
  const writing = db.transaction().execute(async (trx) => {
    await trx.insertInto('settings').values(put('first', 10)).execute()
    await trx.insertInto('settings').values(put('ballast', 100_000)).execute()
  })
  expect(diskIsFull(await writing.catch((error: unknown) => error))).toBe(true)
  expect(await db.selectFrom('settings').select('name').where('name', '=', 'first').execute()).toEqual([])
  await sql`pragma max_page_count = 1000000`.execute(db)
  await db.transaction().execute((trx) => trx.insertInto('settings').values(put('first', 100_000)).execute())
  expect(await db.selectFrom('settings').select('name').where('name', '=', 'first').execute()).toHaveLength(1)
})
