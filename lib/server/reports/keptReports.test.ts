import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportScope } from '../../reports/scope.ts'
import { temporaryPlace } from '../live/testRoom.ts'
import { openStore, type Store } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { prepareReport, readExport, readReport, readScopes } from './readReport.ts'
import { ratedRoom } from './testRated.ts'
import { warmReports } from './warmReports.ts'

// What was read once is kept. A second store of the same database has kept nothing: both have to say the same, always.
describe('reports that are kept', () => {
  const { place, remove } = temporaryPlace()
  let store: Store
  beforeAll(async () => {
    store = await openStore(place)
  })
  afterAll(async () => {
    await store.close()
    remove()
  })

  const organisation: ReportScope = { level: 'organisation' }
  const freshly = async () => {
    const other = await openStore(place)
    try {
      const scopes = await readScopes(other, firstOrganisation)
      const reports = []
      for (const scope of scopes) reports.push(await readReport(other, firstOrganisation, scope))
      return reports
    } finally {
      await other.close()
    }
  }
  const kept = async () => {
    const reports = []
    for (const scope of await readScopes(store, firstOrganisation))
      reports.push(await readReport(store, firstOrganisation, scope))
    return reports
  }
  const held = async (marks: readonly number[]) => {
    const made = await ratedRoom(store, { people: marks.length, coding: 3 })
    await made.vote(marks)
    const round = await made.round()
    await made.conduct({ type: 'end' })
    return { ...made, roundId: round }
  }

  it('are those that are read anew: after another workshop, after a vote was spoiled and was not, after a new name', async () => {
    const first = await held([1, 2, 3, 4, 5, 3])
    expect(await kept()).toEqual(await freshly())
    await held([2, 2, 3, 4, 5])
    expect(await kept()).toEqual(await freshly())
    expect((await readReport(store, firstOrganisation, organisation)).overall.people).toBe(11)

    const spoil = async (spoiled: 0 | 1) => {
      await store.db.updateTable('rounds').set({ spoiled }).where('id', '=', first.roundId).execute()
      expect(await kept()).toEqual(await freshly())
      return (await readReport(store, firstOrganisation, organisation)).overall.people
    }
    expect(await spoil(1)).toBe(5)
    expect(await spoil(0)).toBe(11)

    const title = { en: 'Another name', cy: 'Enw arall' }
    await store.db
      .updateTable('sessions')
      .set({ title: JSON.stringify(title) })
      .where('id', '=', first.sessionId)
      .execute()
    expect(JSON.stringify(await kept())).toContain('Another name')
    expect(await kept()).toEqual(await freshly())
  })

  it('are made once as long as nothing changes', async () => {
    const one = await readReport(store, firstOrganisation, organisation)
    expect(await readReport(store, firstOrganisation, organisation)).toBe(one)
    await held([1, 1, 3, 4, 5])
    expect(await readReport(store, firstOrganisation, organisation)).not.toBe(one)
  })

  it('are the same where they were read before anybody asked, and in exports', async () => {
    const other = await openStore(place)
    await warmReports(other)
    const scopes = await readScopes(other, firstOrganisation)
    const reports = []
    for (const scope of scopes) reports.push(await readReport(other, firstOrganisation, scope))
    expect(reports).toEqual(await freshly())
    expect((await readExport(other, firstOrganisation)).reports).toEqual(reports)
    await other.close()
  })

  it('of an organisation are there before anybody asks, made in steps between which others have their turn', async () => {
    const other = await openStore(place)
    let turns = 0
    const made = await prepareReport(other, firstOrganisation, async () => {
      turns += 1
    })
    expect(turns).toBeGreaterThan(5)
    // It is the report that a reader gets, and not one that is made anew.
    expect(await readReport(other, firstOrganisation, organisation)).toBe(made)
    expect(made).toEqual(await readReport(store, firstOrganisation, organisation))
    await other.close()
  })

  it('have nothing of a session that became a rehearsal', async () => {
    const made = await held([1, 2, 3, 4, 5])
    const before = (await readReport(store, firstOrganisation, organisation)).sessions
    await store.db.updateTable('sessions').set({ rehearsal: 1 }).where('id', '=', made.sessionId).execute()
    expect((await readReport(store, firstOrganisation, organisation)).sessions).toBe(before - 1)
    expect(await kept()).toEqual(await freshly())
  })
})
