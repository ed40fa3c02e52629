import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionId, WorkshopId } from '../../workshop/ids.ts'
import { openAccounts } from '../auth/accounts.ts'
import { seed } from '../demo/seed.ts'
import { addOrganisation, firstOrganisation } from './organisations.ts'
import { sessionsOf, sessionsOfOthers } from './sessionList.ts'
import { startSession } from './sessions.ts'
import { dialects, type TestStore } from './testDialects.ts'

// The contract's half about lists of sessions: one's own, and those that one may step in for.
describe.each(dialects.filter(({ here }) => here))('lists of sessions on $name', ({ open }) => {
  let on: TestStore
  let mair: string
  beforeAll(async () => {
    on = await open()
    const accounts = await openAccounts(on.store, 'a secret for tests', { origins: () => [], secure: false })
    await seed(on.store, '.')
    const account = { name: 'Mair', email: 'mair@example.org', password: 'a long enough password' }
    await accounts.create(account, { organisationId: firstOrganisation, role: 'trainer', teams: [] })
    mair = (await on.store.db.selectFrom('people').select('id').executeTakeFirstOrThrow()).id
  })
  afterAll(() => on.end())

  const started = async (facilitatorId: string, en: string): Promise<SessionId> => {
    const choices = { title: { en, cy: en }, track: null, floor: 5, rehearsal: false }
    const whose = { organisationId: firstOrganisation, workshopId: 'wsh_doweagree' as WorkshopId, facilitatorId } // seeded under this id
    return (await startSession(on.store, { ...whose, ...choices })) as SessionId // it is there
  }
  const titles = (listed: readonly { readonly title: { readonly en: string } }[]) => listed.map(({ title }) => title.en)

  it('others’ come with who leads them, those that run first; one’s own and another organisation’s do not', async () => {
    const running = await started(mair, 'running')
    const over = await started('somebody who has gone', 'over')
    await started('olwen', 'own')
    const { db, traits } = on.store
    await db.updateTable('sessions').set({ created_at: 1 }).where('id', '=', running).execute()
    await db.updateTable('sessions').set({ ended_at: traits.now }).where('id', '=', over).execute()

    const others = await sessionsOfOthers(on.store, firstOrganisation, 'olwen')
    expect(titles(others)).toEqual(['running', 'over'])
    expect(others.map(({ ledBy }) => ledBy)).toEqual(['Mair', null])
    expect(titles(await sessionsOf(on.store, 'olwen'))).toEqual(['own'])
    expect(await sessionsOfOthers(on.store, await addOrganisation(on.store, 'Elsewhere'), 'olwen')).toEqual([])
  })
})
