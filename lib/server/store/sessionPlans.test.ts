import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { temporaryPlace, testRoom } from '../live/testRoom.ts'
import { openStore } from './open.ts'
import { sessionByCode, sessionById } from './sessions.ts'

it('sessions of a database from before plans had a table of their own keep them', async () => {
  const { place, remove } = temporaryPlace()
  const before = await openStore(place)
  const { sessionId } = await testRoom({ store: before })
  const { code, plan } = (await sessionById(before, sessionId))!
  for (const statement of [
    `alter table sessions add column plan text not null default ''`,
    `update sessions set plan = (select plan from session_plans where session_id = sessions.id)`,
    `drop table session_plans`,
    `drop index sessions_code`,
    `delete from kysely_migration where name = '045-session-plans'`,
  ]) {
    await sql.raw(statement).execute(before.db)
  }
  await before.close()

  const store = await openStore(place)
  const row = await store.db.selectFrom('session_plans').selectAll().executeTakeFirstOrThrow()
  expect(row.session_id).toBe(sessionId)
  expect(JSON.parse(row.plan)).toEqual(plan)
  expect((await sessionByCode(store, code))?.plan).toEqual(plan)
  await store.close()
  remove()
})
