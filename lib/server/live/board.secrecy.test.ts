import { describe, expect, it } from 'vitest'
import type { KindName } from '../../activities/kinds.ts'
import { kindNamed } from '../../activities/kinds.ts'
import { answerAll, close, open, plain, responsesOf, reveal, room, start, viewsOf } from './lawRooms.ts'
import { seeded } from './seeded.ts'
import type { TestRoom } from './testRoom.ts'

// What the board of the excerpts may say, and when.

/** Takes a room through an activity, and shows its first `rungs`. All rooms answer the same. */
const through = async (made: TestRoom, kind: KindName, rungs: number) => {
  await start(made, kind)
  await open(made)
  await answerAll(made, responsesOf(kind, 3))
  await close(made)
  for (let rung = 1; rung <= rungs; rung += 1) await reveal(made, rung)
}

/** Two rooms that differ in the coding of one activity alone. */
const twoRooms = async (kind: KindName) => {
  const made = [await room(), await room()] as const
  for (const [at, one] of made.entries()) {
    await one.store.db
      .updateTable('session_keys')
      .set({ key: JSON.stringify(kindNamed(kind).example.key(seeded(at === 0 ? 5 : 800))) })
      .where('session_id', '=', one.sessionId)
      .where('activity_id', '=', one.activity(kind))
      .execute()
  }
  return made
}
const lay = (made: TestRoom) => made.conduct({ type: 'hold', hold: 'board' })
const boards = async (made: TestRoom) => {
  const { projector, console } = await made.views()
  return { projector: projector.board, console: console.shows.board }
}

describe('the board over the room', () => {
  it('can not be laid before a coding and the grouping have been shown', async () => {
    const made = await room()
    expect(await lay(made)).toEqual({ ok: false, why: 'not now' })
    await through(made, 'rate', 3)
    expect((await made.views()).console.shows.boardReady).toBe(false)
    expect(await lay(made)).toEqual({ ok: false, why: 'not now' })
    await reveal(made, 4)
    expect((await made.views()).console.shows.boardReady).toBe(true)
    expect(await lay(made)).toEqual({ ok: true })
    expect((await boards(made)).projector).toHaveLength(1)
  })

  it('takes up an excerpt whose overall coding alone was shown, once the grouping is out', async () => {
    const made = await room()
    await through(made, 'rate', 2)
    await start(made, 'content')
    expect(await lay(made)).toEqual({ ok: false, why: 'not now' })
    await reveal(made, 1)
    expect(await lay(made)).toEqual({ ok: true })
    expect((await boards(made)).console).toHaveLength(1)
  })

  it('says nothing of an excerpt whose coding has not been shown', async () => {
    const [one, other] = await twoRooms('rateElements')
    for (const made of [one, other]) {
      await through(made, 'rate', 4)
      expect(await lay(made)).toEqual({ ok: true })
    }
    const same = async () => expect(await viewsOf(one)).toEqual(await viewsOf(other))
    await same()
    await Promise.all([through(one, 'rateElements', 1), through(other, 'rateElements', 1)])
    await same()
    await Promise.all([reveal(one, 2), reveal(other, 2)])
    expect(await boards(one), 'the board shows nothing of the coding').not.toEqual(await boards(other))
  })

  it('shows the room’s own place where it was asked by element, and not of a vote that does not count', async () => {
    const made = await room()
    await through(made, 'rateElements', 3)
    await lay(made)
    expect((await boards(made)).projector?.[0]?.room).not.toBeNull()
    await made.conduct({ type: 'spoil', roundId: await made.round(), spoiled: true })
    expect((await boards(made)).projector?.[0]?.room).toBeNull()
  })

  it('[V4] shows no place of a room below the floor', async () => {
    const made = await room({ people: 4 })
    await start(made, 'rateElements')
    await open(made)
    await answerAll(made, responsesOf('rateElements', 3).slice(0, 4))
    await close(made)
    for (const rungs of [1, 2, 3]) await reveal(made, rungs)
    await lay(made)
    expect((await boards(made)).projector).toMatchObject([{ room: null }])
  })

  it('is in no view while it is off, and never in a phone’s', async () => {
    const made = await room()
    await through(made, 'rate', 4)
    const before = await made.views()
    expect([before.projector.board, before.console.shows.board]).toEqual([null, null])
    await lay(made)
    expect((await made.views()).phone).toEqual(before.phone)
  })
})

describe('the excerpts on a board that is an activity', () => {
  it('are in no view before their press, though their codings were shown', async () => {
    const [one, other] = await twoRooms('rate')
    await Promise.all([through(one, 'rate', 4), through(other, 'rate', 4)])
    await Promise.all([through(one, 'board', 1), through(other, 'board', 1)])
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
    await Promise.all([reveal(one, 2), reveal(other, 2)])
    expect(plain(await viewsOf(one))).not.toEqual(plain(await viewsOf(other)))
  })

  it('are those alone whose coding was shown', async () => {
    const [one, other] = await twoRooms('rateElements')
    for (const made of [one, other]) {
      await through(made, 'rate', 4)
      await through(made, 'rateElements', 1)
      await through(made, 'board', 2)
    }
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
  })

  it('are none before the room has seen how the elements group', async () => {
    const made = await room()
    await through(made, 'rate', 3)
    await through(made, 'board', 2)
    const { phone } = await made.views()
    expect(phone.activity?.round).toMatchObject({ shown: { excerpts: [] } })
  })
})
