import { describe, expect, it } from 'vitest'
import { type KindName, kindNamed } from '../../activities/kinds.ts'
import { sessionById } from '../store/sessions.ts'
import { answerAll, asking, open, responsesOf, reveal, room, rungsBeforeKey, start, viewsOf } from './lawRooms.ts'
import { sessionStory } from './sessionStory.ts'
import type { TestRoom } from './testRoom.ts'

// A show of cards is counted at the console: the same laws of secrecy, and what a count can not support.

const counted = asking.filter((name) => kindNamed(name).cards)
/** As many totals as the example of a kind has cards; `seed` moves them round. */
const totalsOf = async (made: TestRoom, kind: KindName, seed: number): Promise<number[]> => {
  await start(made, kind)
  const cards = (await made.views()).console.conduct?.cards ?? []
  return cards.map((_, at) => 2 + ((at + seed) % cards.length))
}
const count = async (made: TestRoom, totals: readonly number[] | null) =>
  made.conduct({ type: 'count', roundId: await made.round(), totals })

it('a rating, an opinion and a plain choice can be counted by hand', () => {
  expect([...counted].sort()).toEqual(['opinion', 'poll', 'rate'])
})

describe.each(counted)('%s, counted by hand', (kind) => {
  it('[H2] no view depends on what was counted until the first press of reveal, nor on the key until its own', async () => {
    const [one, other] = await Promise.all([room({ keySeed: 1 }), room({ keySeed: 2 })])
    expect(await count(one, await totalsOf(one, kind, 0))).toEqual({ ok: true })
    expect(await count(other, await totalsOf(other, kind, 1))).toEqual({ ok: true })
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
    expect((await one.views()).phone.activity?.round).toMatchObject({ phase: 'closed', byHand: ['now'] })
    const same = await room({ keySeed: 3 })
    await count(same, await totalsOf(same, kind, 0))
    for (let rungs = 1; rungs <= rungsBeforeKey(kind); rungs += 1) {
      await Promise.all([reveal(one, rungs), reveal(same, rungs), reveal(other, rungs)])
      expect(await viewsOf(one)).toEqual(await viewsOf(same))
      expect((await viewsOf(one)).phone).not.toEqual((await viewsOf(other)).phone)
    }
  })

  it('[H1] what phones sent in the round is not counted', async () => {
    const [one, other] = await Promise.all([room(), room()])
    for (const [made, seed] of [
      [one, 3],
      [other, 4],
    ] as const) {
      const totals = await totalsOf(made, kind, 0)
      await open(made)
      await answerAll(made, responsesOf(kind, seed))
      expect(await count(made, totals)).toEqual({ ok: true })
      await reveal(made, 1)
    }
    expect((await viewsOf(one)).phone).toEqual((await viewsOf(other)).phone)
    expect((await viewsOf(one)).projector).toEqual((await viewsOf(other)).projector)
  })

  it('[V4] fewer cards than the floor are drawn by no press', async () => {
    const [one, other] = await Promise.all([room(), room()])
    const none = (await totalsOf(one, kind, 0)).map(() => 0)
    await totalsOf(other, kind, 0)
    await count(one, [4, ...none.slice(1)])
    await count(other, [...none.slice(1), 4])
    await Promise.all([reveal(one, 1), reveal(other, 1)])
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
  })
})

describe('counting', () => {
  const shownOf = async (made: TestRoom) => {
    const round = (await made.views()).phone.activity?.round
    return round?.phase === 'revealed' ? (round.shown as { room: Record<string, unknown> }).room : null
  }

  it('shows the room as it was counted', async () => {
    const made = await room()
    await start(made, 'rate')
    await count(made, [0, 1, 4, 3, 2])
    await reveal(made, 1)
    expect(await shownOf(made)).toMatchObject({ now: { n: 10, counts: [0, 1, 4, 3, 2] }, before: null, flow: null })
  })

  it('[H3] pairs nobody with the vote before it, whichever of the two was on phones', async () => {
    for (const first of [true, false]) {
      const made = await room({ rounds: 2 })
      await start(made, 'rate')
      if (first) await count(made, [0, 0, 6, 0, 0])
      else {
        await open(made)
        await answerAll(made, responsesOf('rate', 5))
        await made.conduct({ type: 'close', roundId: await made.round() })
      }
      await made.conduct({ type: 'again', activityId: made.activity('rate'), number: 2 })
      if (first) {
        await answerAll(made, responsesOf('rate', 6))
        await made.conduct({ type: 'close', roundId: await made.round() })
      } else await count(made, [0, 0, 6, 0, 0])
      await reveal(made, 1)
      const six = { n: 6, counts: [0, 0, 6, 0, 0] }
      expect(await shownOf(made)).toMatchObject(
        first ? { now: { n: 12 }, before: six, flow: null } : { now: six, before: { n: 12 }, flow: null },
      )
      expect((await made.views()).projector.activity?.round.byHand).toEqual([first ? 'before' : 'now'])
    }
  })

  it('[P3] changes nothing once it has been shown; the same count again is taken as said [P5]', async () => {
    const made = await room()
    await start(made, 'rate')
    await count(made, [1, 1, 1, 1, 1])
    expect(await count(made, [0, 1, 4, 3, 2]), 'typed again before the reveal').toEqual({ ok: true })
    await reveal(made, 1)
    expect(await count(made, [5, 0, 0, 0, 0])).toEqual({ ok: false, why: 'not now' })
    expect(await count(made, [0, 1, 4, 3, 2])).toEqual({ ok: true })
    expect(await shownOf(made)).toMatchObject({ now: { counts: [0, 1, 4, 3, 2] } })
  })

  it('[H3] leaves nothing for the reports, which are made of persons, and is marked when the session is looked back on', async () => {
    const made = await room()
    await start(made, 'rate')
    await open(made)
    await answerAll(made, responsesOf('rate', 9))
    await count(made, [0, 1, 4, 3, 2])
    await reveal(made, 1)
    await made.conduct({ type: 'end' })
    expect(await made.store.db.selectFrom('frozen_rounds').selectAll().execute()).toEqual([])
    expect(await made.store.db.selectFrom('frozen_marks').selectAll().execute()).toEqual([])
    const session = await sessionById(made.store, made.sessionId)
    const { activities } = await sessionStory(made.store, session!)
    expect(activities.find(({ kind }) => kind === 'rate')?.rounds).toMatchObject([{ number: 1, byHand: true }])
  })

  it('takes as many totals as there are cards, for what can be counted, and never nobody at all', async () => {
    const made = await room()
    await start(made, 'rate')
    expect(await count(made, [1, 2, 3])).toEqual({ ok: false, why: 'not an answer' })
    expect(await count(made, [0, 0, 0, 0, 0])).toEqual({ ok: false, why: 'malformed' })
    expect(await count(made, [1, 2, 3, -1, 0])).toEqual({ ok: false, why: 'malformed' })
    await start(made, 'sort')
    expect(await count(made, [1, 2, 3, 4, 5])).toEqual({ ok: false, why: 'not now' })
  })

  it('can be taken back before the reveal: phones then count, and so they do when voting is opened again', async () => {
    const made = await room()
    await start(made, 'rate')
    await open(made)
    const responses = responsesOf('rate', 8)
    await answerAll(made, responses)
    await count(made, [0, 0, 9, 0, 0])
    expect(await count(made, null)).toEqual({ ok: true })
    expect((await made.views()).phone.activity?.round.byHand).toBeUndefined()
    await count(made, [0, 0, 9, 0, 0])
    await open(made)
    await made.conduct({ type: 'close', roundId: await made.round() })
    await reveal(made, 1)
    expect(await shownOf(made)).toMatchObject({ now: { n: responses.length } })
  })

  it('leaves no way for a phone to answer afterwards', async () => {
    const made = await room()
    await start(made, 'rate')
    await open(made)
    await count(made, [0, 0, 9, 0, 0])
    expect(await made.answer(0, { mark: 1 })).toEqual({ ok: false, why: 'not open' })
  })
})
