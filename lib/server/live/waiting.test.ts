import { expect, it } from 'vitest'
import { guess } from '../../activities/guess/kind.ts'
import { kindNamed } from '../../activities/kinds.ts'
import { rate } from '../../activities/rate/kind.ts'
import { sort } from '../../activities/sort/kind.ts'
import { pressesOf } from '../../session/presses.ts'
import { answerAll, close, open, people, reveal, room, start } from './lawRooms.ts'
import type { TestRoom } from './testRoom.ts'

// A guess about this very room, asked before the activity that it is about: it can be shown only beside what it guessed.

const both = (text: string) => ({ en: text, cy: text })

const guessed = async (): Promise<TestRoom> => {
  const ask = { type: 'number', min: 0, max: 100, step: 1, unit: { en: 'of 100', cy: 'o 100' } } as const
  const about = 'act_examplerate'
  const made = await room({ configs: { guess: { ...guess.example.config, ask, about, answer: null } } })
  await start(made, 'guess')
  await open(made)
  await answerAll(
    made,
    Array.from({ length: people }, (_, at) => ({ value: 40 + at })),
  )
  await close(made)
  return made
}
const revealHere = async (made: TestRoom) => made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 1 })
const rated = async (made: TestRoom) => {
  await start(made, 'rate')
  await open(made)
  await answerAll(
    made,
    Array.from({ length: people }, (_, at) => ({ mark: at < 9 ? 4 : 2 })),
  )
  await close(made)
}
const entry = async (made: TestRoom) =>
  (await made.views()).console.agenda.find(({ id }) => id === made.activity('guess'))

it('[P11] is refused its reveal until the room has been shown its marks, and is allowed it then', async () => {
  const made = await guessed()
  expect(await revealHere(made)).toEqual({ ok: false, why: 'not now' })
  expect(await made.phase()).toBe('closed')
  await rated(made)
  await start(made, 'guess')
  expect(await revealHere(made), 'the vote is over, and not shown').toEqual({ ok: false, why: 'not now' })
  await start(made, 'rate')
  await reveal(made, 1)
  await start(made, 'guess')
  expect(await revealHere(made)).toEqual({ ok: true })
  const round = (await made.views()).projector.activity?.round
  expect(round).toMatchObject({ phase: 'revealed', shown: { room: { middle: 45.5, truth: { most: 9, n: people } } } })
})

it('[P11] tells the console what is waited for, leads on past the shut press, and says when to come back', async () => {
  const made = await guessed()
  const waiting = (await made.views()).console
  expect(waiting.conduct?.waitsFor).toEqual({ en: 'rate', cy: 'rate' })
  expect(waiting.conduct?.texts, 'nothing was written: a number was asked for').toBeNull()
  const { presses, next } = pressesOf(waiting)
  expect(presses.find(({ type }) => type === 'reveal')).toMatchObject({ allowed: false, state: 'later' })
  expect(next?.type).toBe('goTo')
  expect((await entry(made))?.due).toBe(false)
  await rated(made)
  expect((await entry(made))?.due).toBe(false)
  await reveal(made, 1)
  expect((await entry(made))?.due).toBe(true)
  await start(made, 'guess')
  const opened = (await made.views()).console
  expect(opened.conduct?.waitsFor).toBeNull()
  expect(pressesOf(opened).next).toMatchObject({ type: 'reveal', allowed: true })
  await reveal(made, 1)
  expect((await entry(made))?.due).toBe(false)
})

it('tells the console which press would answer what an activity still has to ask, until that is shown', async () => {
  const made = await room()
  await rated(made)
  const tells = async () => (await made.views()).console.conduct?.givesAway
  const averages = kindNamed('rate').rungs(rate.example.config).indexOf('averages')
  expect(await tells()).toMatchObject({ activityId: made.activity('sort'), rungs: averages })
  await start(made, 'explain')
  expect(await tells(), 'no press of it tells').toBeNull()
  await start(made, 'sort')
  expect(await tells(), 'it asks that itself').toBeNull()
  await open(made)
  await close(made)
  await reveal(made, 1)
  await start(made, 'rate')
  expect(await tells(), 'the room alone tells nothing').not.toBeNull()
  await start(made, 'sort')
  await reveal(made, 2)
  await start(made, 'rate')
  expect(await tells()).toBeNull()
})

it('says so of no press where the plan asks for another grouping', async () => {
  const grouping = { label: both(''), note: both(''), groups: [] }
  const made = await room({ configs: { sort: { ...sort.example.config, grouping } } })
  await rated(made)
  expect((await made.views()).console.conduct?.givesAway).toBeNull()
})
