import { afterEach, expect } from 'vitest'
import { exampleLibrary } from '../../activities/exampleLibrary.ts'
import { type KindName, kindNamed, kinds } from '../../activities/kinds.ts'
import { seeded } from './seeded.ts'
import { type TestRoom, type TestRoomChoices, testRoom } from './testRoom.ts'

// What the laws of secrecy are tested with: rooms that are closed after each test, and their views made comparable.

/** Every kind that asks something. */
export const asking = (Object.keys(kinds) as KindName[]).filter((name) => kinds[name].asks)
export const people = 12

const rooms: TestRoom[] = []
export const room = async (choices: TestRoomChoices = {}) => {
  const made = await testRoom({ people, ...choices })
  rooms.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(rooms.splice(0).map((made) => made.close()))
})

/** A view with everything taken out that differs between any two rooms: ids, codes and times. */
export const plain = (view: unknown) =>
  JSON.stringify(view)
    .replace(/"(ses|rnd|par)_[a-z0-9]+"/g, '"id"')
    .replace(/"code":"\d{6}"/g, '"code":"code"')
    .replace(/:1[0-9]{12}\b/g, ':"time"')

export const viewsOf = async (made: TestRoom) => {
  const { phone, projector, console } = await made.views()
  return { phone: plain(phone), projector: plain(projector), console: plain(console) }
}

/** The same once the round is over: what people wrote may then be on the console, and nowhere else [M1]. */
export const viewsOnceOver = async (made: TestRoom) => {
  const { phone, projector, console } = await made.views()
  const unread = console.conduct && { ...console, conduct: { ...console.conduct, texts: null } }
  return { phone: plain(phone), projector: plain(projector), console: plain(unread ?? console) }
}

export const responsesOf = (kind: KindName, seed: number) => {
  const random = seeded(seed)
  const { example, face } = kindNamed(kind)
  const shown = face(example.config, exampleLibrary)
  return Array.from({ length: people }, () => example.response(random, shown))
}

export const start = async (made: TestRoom, kind: KindName) => {
  await made.conduct({ type: 'goTo', activityId: made.activity(kind) })
}
export const open = async (made: TestRoom) =>
  expect(await made.conduct({ type: 'open', roundId: await made.round() })).toEqual({ ok: true })
export const close = async (made: TestRoom) =>
  expect(await made.conduct({ type: 'close', roundId: await made.round() })).toEqual({ ok: true })
export const reveal = async (made: TestRoom, rungs: number) =>
  expect(await made.conduct({ type: 'reveal', roundId: await made.round(), rungs })).toEqual({ ok: true })
export const answerAll = async (made: TestRoom, responses: unknown[], order?: number[]) => {
  for (const person of order ?? responses.map((_, at) => at)) {
    expect(await made.answer(person, responses[person])).toEqual({ ok: true })
  }
}
/** The rungs before the first that opens the key. */
export const rungsBeforeKey = (kind: KindName) => {
  const { ladder, rungs, example } = kindNamed(kind)
  const names = rungs(example.config)
  const first = names.findIndex((name) => ladder[name]?.of === 'key')
  return first === -1 ? names.length : first
}
