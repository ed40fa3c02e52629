import { describe, expect, it } from 'vitest'
import { type KindName, kindNamed, kinds } from '../../activities/kinds.ts'
import { answersTo, comeTo, type LawCase, lawCases, lawExamples, rungsBeforeKeyOf, rungsOf } from './lawCases.ts'
import { answerAll, close, open, people, plain, reveal, room, start, viewsOf, viewsOnceOver } from './lawRooms.ts'
import type { TestRoom, TestRoomChoices } from './testRoom.ts'

/** Two rooms of a case; `more`: what each of them has of its own. They have come to the activity. */
const two = async (law: LawCase, [one, other]: readonly TestRoomChoices[] = []) => {
  const made = [await room({ ...law.choices, ...one }), await room({ ...law.choices, ...other })] as const
  for (const each of made) await comeTo(each, law)
  return made
}

const same = async ([one, other]: readonly [TestRoom, TestRoom], why?: string) =>
  expect(await viewsOf(one), why).toEqual(await viewsOf(other))

/** Both answer by seeds of their own, or by the same one, and the round is over. */
const answered = async (
  law: LawCase,
  rooms: readonly [TestRoom, TestRoom],
  seeds: readonly [number, number],
  count = people,
) => {
  for (const [at, made] of rooms.entries()) {
    await open(made)
    await answerAll(made, (await answersTo(made, law, seeds[at] ?? 0)).slice(0, count))
    await close(made)
  }
}

const revealBoth = ([one, other]: readonly [TestRoom, TestRoom], rungs: number) =>
  Promise.all([reveal(one, rungs), reveal(other, rungs)])

// The laws of secrecy, over every kind there is: a new kind is covered the moment it is in the registry.
describe.each(lawCases)('$name', (law) => {
  it('[L1] no view depends on what the room answered, nor on the key, until the first press of reveal', async () => {
    const rooms = await two(law, [{ keySeed: 11 }, { keySeed: 97 }])
    const [one, other] = rooms
    await same(rooms)
    await Promise.all([open(one), open(other)])
    await same(rooms)
    await answerAll(one, (await answersTo(one, law, 1)).slice(0, 7))
    await answerAll(other, (await answersTo(other, law, 2)).slice(0, 7))
    await same(rooms)
    await Promise.all([close(one), close(other)])
    expect(await viewsOnceOver(one)).toEqual(await viewsOnceOver(other))
  })

  it('[L1] the same in a second round: what is new in it stays secret', async () => {
    const rooms = await two(law, [{ rounds: 2 }, { rounds: 2 }])
    await answered(law, rooms, [5, 5])
    await revealBoth(rooms, 1)
    for (const [at, made] of rooms.entries()) {
      expect(await made.conduct({ type: 'again', activityId: made.activity(law.kind), number: 2 })).toEqual({
        ok: true,
      })
      await answerAll(made, await answersTo(made, law, 6 + at))
    }
    await same(rooms)
    const [one, other] = rooms
    await Promise.all([close(one), close(other)])
    expect(await viewsOnceOver(one)).toEqual(await viewsOnceOver(other))
  })

  it('[L2] after any press before the first that opens the key, no view depends on the key', async () => {
    const rooms = await two(law, [{ keySeed: 3 }, { keySeed: 4 }])
    await answered(law, rooms, [8, 8])
    for (let rungs = 1; rungs <= rungsBeforeKeyOf(law); rungs += 1) {
      await revealBoth(rooms, rungs)
      await same(rooms)
    }
  })

  it('[L3] what a phone is shown as its own never depends on what others answered', async () => {
    const rooms = await two(law)
    const [own] = await answersTo(rooms[0], law, 20)
    for (const [at, made] of rooms.entries()) {
      const [, ...others] = await answersTo(made, law, 20 + at)
      await open(made)
      await answerAll(made, [own, ...others])
      await close(made)
      await reveal(made, 1)
    }
    expect(plain(await rooms[0].mine(0))).toEqual(plain(await rooms[1].mine(0)))
  })

  it('[L4] after the reveal no view depends on the order in which people answered', async () => {
    const rooms = await two(law)
    const order = Array.from({ length: people }, (_, at) => at)
    for (const [at, made] of rooms.entries()) {
      const responses = await answersTo(made, law, 30)
      await open(made)
      await answerAll(made, responses, at === 0 ? order : [...order].reverse())
      await close(made)
    }
    for (let rungs = 1; rungs <= rungsOf(law).length; rungs += 1) {
      await revealBoth(rooms, rungs)
      await same(rooms)
    }
  })

  it('[V4] a room below the floor is drawn by no press, though the coding is shown', async () => {
    // What was shown before needs a room: of it few answer then. A team's words count among all who joined.
    const small = law.before.length === 0 || kindNamed(law.kind).texts?.by === 'teams' ? { people: 4 } : {}
    const rooms = await two(law, [small, small])
    await answered(law, rooms, [40, 41], 4)
    for (let rungs = 1; rungs <= rungsOf(law).length; rungs += 1) {
      await revealBoth(rooms, rungs)
      await same(rooms)
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
const firstSplit = (law: LawCase): number | null => {
  const { ladder } = kindNamed(law.kind)
  const at = rungsOf(law).findIndex((name) => {
    const rung = ladder[name]
    return rung?.of === 'room' && rung.byGroup !== undefined && rung.byGroup(law.config) !== null
  })
  return at === -1 ? null : at + 1
}

describe.each(lawExamples)('$name', (law) => {
  /** Two rooms that answered the same, and picked their groups differently. */
  const rooms = async (one: (person: number) => number, other: (person: number) => number) => {
    const picks = [one, other].map((role) => ({ picks: (person: number) => ({ role: role(person) }) }))
    return two(law, picks)
  }
  const last = rungsOf(law).length

  it('[L6] no view depends on which group anyone picked, before a press that splits the room', async () => {
    const made = await rooms(
      (person) => person % 2,
      (person) => (person < 6 ? 0 : 1),
    )
    await same(made)
    await answered(law, made, [70, 70])
    const split = firstSplit(law)
    for (let rungs = 1; rungs <= last; rungs += 1) {
      await revealBoth(made, rungs)
      if (split === null || rungs < split) await same(made)
      const [one, other] = made
      if (rungs === split) expect(await viewsOf(one), 'the press splits nothing').not.toEqual(await viewsOf(other))
    }
  })

  it('[L6] nor ever, where no group has enough people to be shown', async () => {
    const made = await rooms(
      (person) => (person < 4 ? 0 : 1),
      (person) => (person > 9 ? 0 : 1),
    )
    await answered(law, made, [70, 70])
    for (let rungs = 1; rungs <= last; rungs += 1) {
      await revealBoth(made, rungs)
      await same(made)
    }
  })
})

it.each(lawCases)(
  'the views of $name do depend on the answers once the room is shown: the laws compare something',
  async (law) => {
    const made = await two(law)
    await answered(law, made, [50, 51])
    await revealBoth(made, 1)
    const [one, other] = await Promise.all(made.map(viewsOf))
    expect(one?.phone).not.toEqual(other?.phone)
  },
)
