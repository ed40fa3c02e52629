import { describe, expect, it } from 'vitest'
import { type KindName, kindNamed, kinds } from '../../activities/kinds.ts'
import {
  answerAll,
  asking,
  close,
  open,
  plain,
  responsesOf,
  reveal,
  room,
  rungsBeforeKey,
  start,
  viewsOf,
  viewsOnceOver,
} from './lawRooms.ts'

// The laws of secrecy, over every kind there is: a new kind is covered the moment it is in the registry.
describe.each(asking)('%s', (kind) => {
  it('[L1] no view depends on what the room answered, nor on the key, until the first press of reveal', async () => {
    const one = await room({ keySeed: 11 })
    const other = await room({ keySeed: 97 })
    const same = async () => expect(await viewsOf(one)).toEqual(await viewsOf(other))
    await Promise.all([start(one, kind), start(other, kind)])
    await same()
    await Promise.all([open(one), open(other)])
    await same()
    await answerAll(one, responsesOf(kind, 1).slice(0, 7))
    await answerAll(other, responsesOf(kind, 2).slice(0, 7))
    await same()
    await Promise.all([close(one), close(other)])
    expect(await viewsOnceOver(one)).toEqual(await viewsOnceOver(other))
  })

  it('[L1] the same in a second round: what is new in it stays secret', async () => {
    const first = responsesOf(kind, 5)
    const one = await room({ rounds: 2 })
    const other = await room({ rounds: 2 })
    for (const made of [one, other]) {
      await start(made, kind)
      await open(made)
      await answerAll(made, first)
      await close(made)
      await reveal(made, 1)
      expect(await made.conduct({ type: 'again', activityId: made.activity(kind), number: 2 })).toEqual({ ok: true })
    }
    await answerAll(one, responsesOf(kind, 6))
    await answerAll(other, responsesOf(kind, 7))
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
    await close(one)
    await close(other)
    expect(await viewsOnceOver(one)).toEqual(await viewsOnceOver(other))
  })

  it('[L2] after any press before the first that opens the key, no view depends on the key', async () => {
    const one = await room({ keySeed: 3 })
    const other = await room({ keySeed: 4 })
    const responses = responsesOf(kind, 8)
    for (const made of [one, other]) {
      await start(made, kind)
      await open(made)
      await answerAll(made, responses)
      await close(made)
    }
    for (let rungs = 1; rungs <= rungsBeforeKey(kind); rungs += 1) {
      await reveal(one, rungs)
      await reveal(other, rungs)
      expect(await viewsOf(one)).toEqual(await viewsOf(other))
    }
  })

  it('[L3] what a phone is shown as its own never depends on what others answered', async () => {
    const one = await room()
    const other = await room()
    const [own, ...others] = responsesOf(kind, 20)
    const [, ...different] = responsesOf(kind, 21)
    for (const [made, rest] of [
      [one, others],
      [other, different],
    ] as const) {
      await start(made, kind)
      await open(made)
      await answerAll(made, [own, ...rest])
      await close(made)
      await reveal(made, 1)
    }
    expect(plain(await one.mine(0))).toEqual(plain(await other.mine(0)))
  })

  it('[L4] after the reveal no view depends on the order in which people answered', async () => {
    const responses = responsesOf(kind, 30)
    const one = await room()
    const other = await room()
    const order = responses.map((_, at) => at)
    for (const [made, sequence] of [
      [one, order],
      [other, [...order].reverse()],
    ] as const) {
      await start(made, kind)
      await open(made)
      await answerAll(made, responses, sequence)
      await close(made)
    }
    const last = kindNamed(kind).rungs(kindNamed(kind).example.config).length
    for (let rungs = 1; rungs <= last; rungs += 1) {
      await reveal(one, rungs)
      await reveal(other, rungs)
      expect(await viewsOf(one)).toEqual(await viewsOf(other))
    }
  })

  it('[V4] a room below the floor is drawn by no press, though the coding is shown', async () => {
    const one = await room({ people: 4 })
    const other = await room({ people: 4 })
    for (const [made, seed] of [
      [one, 40],
      [other, 41],
    ] as const) {
      await start(made, kind)
      await open(made)
      await answerAll(made, responsesOf(kind, seed).slice(0, 4))
      await close(made)
    }
    const last = kindNamed(kind).rungs(kindNamed(kind).example.config).length
    for (let rungs = 1; rungs <= last; rungs += 1) {
      await reveal(one, rungs)
      await reveal(other, rungs)
      expect(await viewsOf(one)).toEqual(await viewsOf(other))
    }
  })
})

describe.each(Object.keys(kinds) as KindName[])('%s', (kind) => {
  it('[L1] whether it asks anything or not, nothing depends on the key before a press opens it', async () => {
    const one = await room({ keySeed: 61 })
    const other = await room({ keySeed: 62 })
    await Promise.all([start(one, kind), start(other, kind)])
    expect(await viewsOf(one)).toEqual(await viewsOf(other))
    if (!kinds[kind].asks && kindNamed(kind).rungs(kindNamed(kind).example.config).length > 0) {
      await Promise.all([reveal(one, 1), reveal(other, 1)])
      expect(await viewsOf(one), 'the press shows something of the key').not.toEqual(await viewsOf(other))
    }
  })
})

/** The presses that split the room by a group: the first, counted from 1; `null` where there is none. */
const firstSplit = (kind: KindName): number | null => {
  const { ladder, rungs, example } = kindNamed(kind)
  const at = rungs(example.config).findIndex((name) => {
    const rung = ladder[name]
    return rung?.of === 'room' && rung.byGroup !== undefined && rung.byGroup(example.config) !== null
  })
  return at === -1 ? null : at + 1
}

describe.each(asking)('%s', (kind) => {
  /** Two rooms that answered the same, and picked their groups differently. */
  const rooms = async (one: (person: number) => number, other: (person: number) => number) => {
    const made = await Promise.all([one, other].map((role) => room({ picks: (person) => ({ role: role(person) }) })))
    for (const each of made) {
      await start(each, kind)
      await open(each)
      await answerAll(each, responsesOf(kind, 70))
    }
    return made
  }
  const last = kindNamed(kind).rungs(kindNamed(kind).example.config).length

  it('[L6] no view depends on which group anyone picked, before a press that splits the room', async () => {
    const [one, other] = await rooms(
      (person) => person % 2,
      (person) => (person < 6 ? 0 : 1),
    )
    const same = async () => expect(await viewsOf(one!)).toEqual(await viewsOf(other!))
    await same()
    await Promise.all([close(one!), close(other!)])
    const split = firstSplit(kind)
    for (let rungs = 1; rungs <= last; rungs += 1) {
      await Promise.all([reveal(one!, rungs), reveal(other!, rungs)])
      if (split === null || rungs < split) await same()
      if (rungs === split) expect(await viewsOf(one!), 'the press splits nothing').not.toEqual(await viewsOf(other!))
    }
  })

  it('[L6] nor ever, where no group has enough people to be shown', async () => {
    const [one, other] = await rooms(
      (person) => (person < 4 ? 0 : 1),
      (person) => (person > 9 ? 0 : 1),
    )
    await Promise.all([close(one!), close(other!)])
    for (let rungs = 1; rungs <= last; rungs += 1) {
      await Promise.all([reveal(one!, rungs), reveal(other!, rungs)])
      expect(await viewsOf(one!)).toEqual(await viewsOf(other!))
    }
  })
})

it('the views do depend on the answers once the room is shown: the laws above compare something', async () => {
  const one = await room()
  const other = await room()
  for (const [made, seed] of [
    [one, 50],
    [other, 51],
  ] as const) {
    await start(made, 'rate')
    await open(made)
    await answerAll(made, responsesOf('rate', seed))
    await close(made)
    await reveal(made, 1)
  }
  expect((await viewsOf(one)).phone).not.toEqual((await viewsOf(other)).phone)
})
