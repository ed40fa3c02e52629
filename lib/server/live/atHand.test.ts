import { expect, it } from 'vitest'
import { kinds } from '../../activities/kinds.ts'
import { answerAll, close, open, people, reveal, room, start } from './lawRooms.ts'
import type { TestRoom } from './testRoom.ts'

const config = { ...kinds.opinion.example.config, atHand: true }
const lines = ['Power', 'Power', 'Practical help', 'Rude']

/** A room that gave its opinion, with the first `rungs` presses shown. */
const opined = async (rungs: number, size = people): Promise<TestRoom> => {
  const made = await room({ people: size, configs: { opinion: config } })
  await start(made, 'opinion')
  await open(made)
  await answerAll(
    made,
    Array.from({ length: size }, (_, at) => ({ mark: 3, line: lines[at % lines.length], done: true })),
  )
  await close(made)
  for (let rung = 1; rung <= rungs; rung += 1) await reveal(made, rung)
  return made
}
const lay = async (made: TestRoom) => {
  const came = await made.conduct({ type: 'hold', hold: 'list' })
  return came.ok || came.why
}

it('[V8] a list stays at hand once it was shown: on phones, and over whatever the room is at', async () => {
  const made = await opined(2)
  await start(made, 'rate')
  const { phone, projector, console } = await made.views()
  expect(phone.list?.room.walls?.line?.loose[0]).toEqual({ text: 'Power', count: 6 })
  expect(projector.list).toBeNull()
  expect(console.shows.list).toEqual({ ready: config.line.label })
  expect(await lay(made)).toBe(true)
  expect((await made.views()).projector.list).toEqual(phone.list)
  await made.conduct({ type: 'hold', hold: 'live' })
  expect((await made.views()).projector.list).toBeNull()
})

it('[V8] it is on no screen, and can not be laid, before the press that shows what people wrote', async () => {
  const made = await opined(1)
  expect(await lay(made)).toBe('not now')
  const { phone, console } = await made.views()
  expect(phone.list).toBeNull()
  expect(console.shows.list).toEqual({ after: { en: 'opinion', cy: 'opinion' } })
})

it('[V8] what is hidden later leaves it, and so does a round that does not count', async () => {
  const made = await opined(2)
  const roundId = await made.round()
  const key = (await made.views()).console.conduct?.texts?.find(({ text }) => text === 'Rude')?.key
  await lay(made)
  await made.conduct({ type: 'hide', roundId, key, hidden: true })
  const { phone, projector } = await made.views()
  expect(JSON.stringify([phone.list, projector.list])).not.toContain('Rude')
  await made.conduct({ type: 'spoil', roundId, spoiled: true })
  expect((await made.views()).phone.list).toBeNull()
})

it('[V4] a room below the floor has no list, nor has a plan that keeps none', async () => {
  const small = await opined(2, 4)
  expect(await lay(small)).toBe('not now')
  expect((await small.views()).phone.list).toBeNull()
  const other = await room()
  expect((await other.views()).console.shows.list).toBeNull()
  expect(await lay(other)).toBe('not now')
})
