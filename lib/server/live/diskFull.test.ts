import { type Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Schema } from '../store/schema.ts'
import { testPages } from './testPages.ts'

/** Fills the pages that a database has, and lets it take no further one: SQLite then says what it says of a full disk. */
const fill = async (db: Kysely<Schema>): Promise<void> => {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
  await sql`pragma max_page_count = ${sql.raw(String(rows[0]!.page_count))}`.execute(db)
  const untilFull = async (write: (at: number) => Promise<unknown>) => {
    for (let at = 0; at < 1000; at += 1) {
      const full = await write(at).then(
        () => false,
        (error: Error) => /full/.test(error.message),
      )
      if (full) return
    }
    throw new Error('it does not become full')
  }
  await untilFull((at) =>
    db
      .insertInto('settings')
      .values({ name: `ballast ${at}`, value: 'x'.repeat(2000) })
      .execute(),
  )
  // The mark that is there grows until its page has no room for another.
  await untilFull(() =>
    db
      .updateTable('responses')
      .set({ value: sql<string>`value || ${' '.repeat(30)}` })
      .execute(),
  )
}

it('while the disk is full a mark is refused with the reason, and it is taken once there is space', async () => {
  const pages = await testPages()
  const { db } = pages.room.store
  const desk = pages.console()
  const [one, other] = [await pages.phone(), await pages.phone()]
  const roundId = await pages.standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  const mark = { type: 'respond', roundId, seq: 1, response: { mark: 5 } }
  expect(await other.say(mark)).toEqual({ ok: true })
  await fill(db)
  expect(await one.say(mark)).toEqual({ ok: false, why: 'disk full' })
  expect(await db.selectFrom('responses').select('participant_id').execute()).toEqual([{ participant_id: other.id }])
  await sql`pragma max_page_count = 1000000`.execute(db)
  expect(await one.say(mark)).toEqual({ ok: true })
  // What was told to the log is the disk's, and no bug.
  await expect(pages.close()).rejects.toThrow()
})
