import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionId, WorkshopId } from '../../workshop/ids.ts'
import { seed } from '../demo/seed.ts'
import { firstOrganisation } from './organisations.ts'
import { removeSession } from './removeSession.ts'
import { startSession } from './sessions.ts'
import { dialects, type TestStore } from './testDialects.ts'
import { sheetsIn } from './unusedSheets.ts'

describe.each(dialects.filter(({ here }) => here))('on $name', ({ open }) => {
  let opened: TestStore
  beforeAll(async () => {
    opened = await open()
    await seed(opened.store, process.cwd())
  })
  afterAll(() => opened.end())

  it('a session that starts while the only other one with its texts is removed has all of them', async () => {
    const { store } = opened
    const start = async () =>
      (await startSession(store, {
        organisationId: firstOrganisation,
        workshopId: 'wsh_doweagree' as WorkshopId, // the form its schema asks for
        title: null,
        track: null,
        facilitatorId: 'somebody',
        floor: 5,
        rehearsal: false,
      })) as SessionId
    const over = async (id: SessionId) => {
      await store.db.updateTable('sessions').set({ ended_at: store.traits.now }).where('id', '=', id).execute()
    }
    let last = await start()
    for (let times = 0; times < 40; times += 1) {
      await over(last)
      const late = new Promise((resolve) => setTimeout(resolve, times / 2))
      const [next] = await Promise.all([start(), late.then(() => removeSession(store, last))])
      const { plan } = await store.db
        .selectFrom('session_plans')
        .select('plan')
        .where('session_id', '=', next)
        .executeTakeFirstOrThrow()
      const there = await store.db.selectFrom('sheets').select('hash').where('hash', 'in', sheetsIn(plan)).execute()
      expect(there.length).toBe(new Set(sheetsIn(plan)).size)
      last = next
    }
  })
})
