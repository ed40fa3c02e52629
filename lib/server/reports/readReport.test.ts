import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import roomCase from '../../stats/reference/w30-room-vs-expert.json' with { type: 'json' }
import votesCase from '../../stats/reference/w36-two-votes.json' with { type: 'json' }
import type { ActivityId } from '../../workshop/ids.ts'
import { type TestRoom, temporaryPlace, testRoom } from '../live/testRoom.ts'
import { openStore, type Store } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { readReport, readSessionReport } from './readReport.ts'

// Reference cases through the whole road: people answer, the room is shown, the session ends, and the figures of the page
// are those that R gives for the case, rounded as reports round.
describe('a report read from the store', () => {
  const { place, remove } = temporaryPlace()
  let store: Store
  beforeAll(async () => {
    store = await openStore(place)
  })
  afterAll(async () => {
    await store.close()
    remove()
  })

  const codedAs = async (made: TestRoom, activityId: ActivityId, overall: number) => {
    const row = await store.db
      .selectFrom('session_keys')
      .select('key')
      .where('session_id', '=', made.sessionId)
      .where('activity_id', '=', activityId)
      .executeTakeFirstOrThrow()
    const key = JSON.parse(row.key)
    key.coding.consensus.overall = overall
    await store.db
      .updateTable('session_keys')
      .set({ key: JSON.stringify(key) })
      .where('session_id', '=', made.sessionId)
      .where('activity_id', '=', activityId)
      .execute()
  }

  const vote = async (made: TestRoom, marks: readonly (number | null)[]) => {
    for (const [person, mark] of marks.entries()) {
      if (mark === null) await made.pass(person)
      else await made.answer(person, { mark })
    }
    await made.conduct({ type: 'close', roundId: await made.round() })
    expect(await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 1 })).toEqual({ ok: true })
  }

  const room = async (people: number, coding: number, rounds = 1) => {
    const made = await testRoom({ store, people, rounds })
    const activityId = made.activity('rate')
    // An excerpt of its own for each room, as a plan with a recording has it.
    const row = await store.db
      .selectFrom('sessions')
      .select('plan')
      .where('id', '=', made.sessionId)
      .executeTakeFirstOrThrow()
    const plan = JSON.parse(row.plan)
    for (const activity of plan.activities) if (activity.id === activityId) activity.excerpt = { id: 'exc_example' }
    await store.db
      .updateTable('sessions')
      .set({ plan: JSON.stringify(plan) })
      .where('id', '=', made.sessionId)
      .execute()
    await codedAs(made, activityId, coding)
    await made.conduct({ type: 'goTo', activityId })
    await made.conduct({ type: 'open', roundId: await made.round() })
    return made
  }

  it('has the match of the reference case with its ranges', async () => {
    const { input, expected } = roomCase
    const made = await room(input.ratings.length, input.expert)
    await vote(made, input.ratings)
    await made.conduct({ type: 'end' })
    const { overall, satOut } = await readReport(store, firstOrganisation, {
      level: 'session',
      sessionId: made.sessionId,
    })
    expect(overall).toMatchObject({ people: expected.n, marks: expected.n })
    expect(overall.exact.value?.value).toBeCloseTo(Math.round((expected.exact_n / expected.n) * 20) / 20)
    expect(overall.exact.value?.interval).toEqual({ lo: 0.2, hi: 0.65 }) // 0.233 to 0.613, widened to steps of 5%
    expect(overall.withinOne.value?.value).toBeCloseTo(Math.round((expected.within1_n / expected.n) * 20) / 20)
    expect(overall.lean.value).toEqual({ value: 0.5, interval: { lo: 0.14, hi: 0.86 }, word: 'littleGenerous' })
    expect(overall.distance.value).toEqual({ value: 0.68, interval: { lo: 0.39, hi: 0.97 } })
    expect(satOut.value).toBeCloseTo(0.1) // 2 of 24, to the nearest 5%
  })

  it('has both votes of the reference case, and who moved', async () => {
    const { input, expected } = votesCase
    const made = await room(20, input.expert, 2)
    await vote(made, input.vote1)
    await made.conduct({ type: 'again', activityId: made.activity('rate'), number: 2 })
    await vote(made, input.vote2)
    const [votes] = (await readSessionReport(store, made.sessionId)).excerpts[0]?.votes ?? []
    expect(votes?.first.mean.value).toBe(expected.mean1)
    expect(votes?.second.mean.value).toBe(expected.mean2)
    expect(votes?.moved.value).toEqual({ people: 20, closer: 0.65, same: 0.35, further: 0 })
    expect(votes?.distanceChange.value).toEqual({ value: -0.65, interval: { lo: -0.88, hi: -0.42 } })
    expect(votes?.first.agreement.value?.index).toBe(Math.round(100 * expected.rwg1))
  })

  it('has nothing of a show of cards, nor of a vote on phones after it', async () => {
    const made = await room(6, 3, 2)
    expect(await made.conduct({ type: 'count', roundId: await made.round(), totals: [0, 1, 5, 15, 3] })).toEqual({
      ok: true,
    })
    await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 1 })
    await made.conduct({ type: 'again', activityId: made.activity('rate'), number: 2 })
    await vote(made, [1, 3, 3, 4, 5, 2])
    const { overall, excerpts } = await readSessionReport(store, made.sessionId)
    expect(overall.mean.hidden).toBe('noMarks')
    expect(excerpts).toEqual([])
  })

  it('counts no session that still runs, no rehearsal, no spoiled vote', async () => {
    const organisation = async () => (await readReport(store, firstOrganisation, { level: 'organisation' })).sessions
    const before = await organisation()
    const made = await room(6, 3)
    await vote(made, [1, 2, 3, 4, 5, 3])
    expect(await organisation()).toBe(before)
    await made.conduct({ type: 'spoil', roundId: await made.round(), spoiled: true })
    await made.conduct({ type: 'end' })
    expect(await organisation()).toBe(before + 1)
    expect((await readSessionReport(store, made.sessionId)).overall.mean.hidden).toBe('noMarks')
    await store.db.updateTable('sessions').set({ rehearsal: 1 }).where('id', '=', made.sessionId).execute()
    expect(await organisation()).toBe(before)
  })
})
