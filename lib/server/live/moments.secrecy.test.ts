import { describe, expect, it } from 'vitest'
import { kindNamed } from '../../activities/kinds.ts'
import { gate } from './gate.ts'
import { answerAll, asking, close, open, responsesOf, reveal, room, start, viewsOf } from './lawRooms.ts'
import type { TestRoom } from './testRoom.ts'

// What people mark while they listen: the laws of secrecy over moments, and who may mark what.

/** Puts moments into the store for the round the room is at: one for each time, by one person after the other. */
const plant = async (made: TestRoom, times: readonly number[]) => {
  const round_id = await made.round()
  await made.store.db
    .insertInto('moments')
    .values(
      times.map((at, person) => ({ round_id, participant_id: made.people[person]!, play: 'play_one', at_ms: at })),
    )
    .execute()
}
const some = [1000, 2000, 3000, 14_000, 15_000, 16_000, 30_000]

// Of a kind without a recording nothing can be marked.
const heard = asking.filter((name) => kindNamed(name).excerpt(kindNamed(name).example.config) !== null)

describe.each(heard)('%s', (kind) => {
  it('[L1] no view depends on the moments that were marked until the room has been shown to itself', async () => {
    const one = await room({ keySeed: 11 })
    const other = await room({ keySeed: 11 })
    const responses = responsesOf(kind, 1)
    const same = async () => expect(await viewsOf(one)).toEqual(await viewsOf(other))
    await Promise.all([start(one, kind), start(other, kind)])
    await plant(one, some)
    await same()
    await Promise.all([open(one), open(other)])
    await same()
    await answerAll(one, responses)
    await answerAll(other, responses)
    await same()
    await Promise.all([close(one), close(other)])
    await same()
  })
})

const shown = async (times: readonly number[]) => {
  const made = await room()
  await start(made, 'rate')
  await plant(made, times)
  await open(made)
  await answerAll(made, responsesOf('rate', 3))
  await close(made)
  await reveal(made, 1)
  const { projector } = await made.views()
  return projector.activity?.round
}

it('[N2] once the room is shown, moments are counts by stretches of the recording, in its order', async () => {
  expect(await shown(some)).toMatchObject({
    moments: {
      people: 7,
      stretches: [
        { from: 0, to: 5, people: 3 },
        { from: 10, to: 15, people: 1 },
        { from: 15, to: 20, people: 2 },
        { from: 30, to: 35, people: 1 },
      ],
    },
  })
})

it('[V4] fewer people than the floor are not shown, though the room is', async () => {
  expect(await shown(some.slice(0, 4))).not.toHaveProperty('moments')
})

/** A room that hears an excerpt of a minute, ten seconds ago. */
const listening = async () => {
  const made = await room({ people: 3 })
  const row = await made.store.db.selectFrom('session_plans').select('plan').executeTakeFirstOrThrow()
  const plan = JSON.parse(row.plan) as { activities: { kind: string }[] }
  const excerpt = { id: 'exc_example', seconds: 60, starts: [0], transcript: 'b'.repeat(32), peaks: 'c'.repeat(32) }
  for (const activity of plan.activities) if (activity.kind === 'rate') Object.assign(activity, { excerpt })
  await made.store.db
    .updateTable('session_plans')
    .set({ plan: JSON.stringify(plan) })
    .execute()
  await start(made, 'rate')
  await made.conduct({ type: 'play', play: 'play_one', activityId: made.activity('rate'), fromLine: 0 })
  const { play } = await made.store.db.selectFrom('sessions').select('play').executeTakeFirstOrThrow()
  const current = JSON.parse(play!) as { startedAt: number }
  await made.store.db
    .updateTable('sessions')
    .set({ play: JSON.stringify({ ...current, startedAt: current.startedAt - 50_000 }) })
    .execute()
  const mark = (at: number, name = 'play_one') =>
    gate(
      made.store,
      { role: 'participant', sessionId: made.sessionId, participantId: made.people[0]! },
      { type: 'moment', play: name, at },
    )
  const count = async () => (await made.store.db.selectFrom('moments').select('at_ms').execute()).length
  return { made, mark, count }
}

const ok = { ok: true }
const no = { ok: false, why: 'not now' }

it('[N1] a phone marks what it has heard: the same press twice is one, and two within a second are one', async () => {
  const { made, mark, count } = await listening()
  expect(await mark(4.2)).toEqual(ok)
  expect(await mark(4.2)).toEqual(ok)
  expect(await mark(4.9)).toEqual(no)
  expect(await mark(5.2)).toEqual(ok)
  expect(await count()).toBe(2)
  expect(await mark(58.5), 'not heard yet').toEqual(no)
  expect(await mark(5, 'play_other'), 'not what is played').toEqual(no)
  expect(await mark(-1)).toEqual({ ok: false, why: 'malformed' })
  expect(await made.conduct({ type: 'moment', play: 'play_one', at: 9 })).toEqual({ ok: false, why: 'not yours' })
})

it('[N1] thirty in one play are enough, and none is taken once the room has been shown', async () => {
  const { made, mark, count } = await listening()
  for (let at = 0; at < 30; at += 1) expect(await mark(at)).toEqual(ok)
  expect(await mark(40)).toEqual(no)
  expect(await count()).toBe(30)
  await made.store.db.deleteFrom('moments').execute()
  await open(made)
  await close(made)
  await reveal(made, 1)
  expect(await mark(10)).toEqual(no)
  expect(await count()).toBe(0)
})
