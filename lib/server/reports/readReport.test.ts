import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import roomCase from '../../stats/reference/w30-room-vs-expert.json' with { type: 'json' }
import votesCase from '../../stats/reference/w36-two-votes.json' with { type: 'json' }
import { temporaryPlace } from '../live/testRoom.ts'
import { openStore, type Store } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { readReport, readSessionExport, readSessionReport } from './readReport.ts'
import { ratedRoom } from './testRated.ts'

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

  const room = (people: number, coding: number, rounds = 1) => ratedRoom(store, { people, coding, rounds })

  it('has the match of the reference case with its ranges', async () => {
    const { input, expected } = roomCase
    const made = await room(input.ratings.length, input.expert)
    await made.vote(input.ratings)
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
    await made.vote(input.vote1)
    await made.conduct({ type: 'again', activityId: made.activity('rate'), number: 2 })
    await made.vote(input.vote2)
    const [sofar] = (await readSessionReport(store, made.sessionId)).excerpts[0]?.votes ?? []
    expect([sofar?.second.mean.value, sofar?.moved.hidden]).toEqual([expected.mean2, 'stillRunning'])
    await made.conduct({ type: 'end' })
    const [votes] = (await readSessionReport(store, made.sessionId)).excerpts[0]?.votes ?? []
    expect(votes?.first.mean.value).toBe(expected.mean1)
    expect(votes?.second.mean.value).toBe(expected.mean2)
    expect(votes?.moved.value).toEqual({
      people: 20,
      closer: 0.65,
      closerInterval: { lo: 0.4, hi: 0.85 }, // Wilson of 13 of 20: 0.433 to 0.819
      same: 0.35,
      further: 0,
    })
    expect(votes?.distanceChange.value).toEqual({ value: -0.65, interval: { lo: -0.88, hi: -0.42 } })
    expect(votes?.first.agreement.value?.index).toBe(Math.round(100 * expected.rwg1))
  })

  it('tells of a coding only once the room has been shown it, while the session runs', async () => {
    const made = await room(12, 3)
    await made.vote([1, 2, 3, 4, 5, 3, 3, 3, 3, 3, 3, 3])
    const sofar = await readSessionReport(store, made.sessionId)
    expect(sofar.overall).toMatchObject({ people: 12, mean: { value: 3 }, withinOne: { hidden: 'noCoding' } })
    expect(JSON.stringify(await readSessionExport(store, made.sessionId))).not.toMatch(/"coding":[1-5]/)
    expect(await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 2 })).toEqual({ ok: true })
    const later = await readSessionReport(store, made.sessionId)
    expect(later.excerpts[0]?.overall?.coding).toBe(3)
    expect(later.overall.withinOne.value?.value).toBe(0.85)
  })

  it('has nothing of a show of cards, nor of a vote on phones after it', async () => {
    const made = await room(6, 3, 2)
    expect(await made.conduct({ type: 'count', roundId: await made.round(), totals: [0, 1, 5, 15, 3] })).toEqual({
      ok: true,
    })
    await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 1 })
    await made.conduct({ type: 'again', activityId: made.activity('rate'), number: 2 })
    await made.vote([1, 3, 3, 4, 5, 2])
    const { overall, excerpts } = await readSessionReport(store, made.sessionId)
    expect(overall.mean.hidden).toBe('noMarks')
    expect(excerpts).toEqual([])
  })

  it('counts no session that still runs, no rehearsal, no spoiled vote', async () => {
    const organisation = async () => (await readReport(store, firstOrganisation, { level: 'organisation' })).sessions
    const before = await organisation()
    const made = await room(6, 3)
    await made.vote([1, 2, 3, 4, 5, 3])
    expect(await organisation()).toBe(before)
    await made.conduct({ type: 'spoil', roundId: await made.round(), spoiled: true })
    await made.conduct({ type: 'end' })
    expect(await organisation()).toBe(before + 1)
    expect((await readSessionReport(store, made.sessionId)).overall.mean.hidden).toBe('noMarks')
    await store.db.updateTable('sessions').set({ rehearsal: 1 }).where('id', '=', made.sessionId).execute()
    expect(await organisation()).toBe(before)
  })
})
