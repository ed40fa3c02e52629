import { expect, it } from 'vitest'
import { sessionById } from '../store/sessions.ts'
import { answerAll, close, open, people, reveal, room, start } from './lawRooms.ts'
import { ask, shownRoom, staged, through, write } from './reasonRooms.ts'
import type { TestRoom } from './testRoom.ts'
import { wordsShown } from './wordsShown.ts'

const wordsOf = async (made: TestRoom) => {
  const session = await sessionById(made.store, made.sessionId)
  if (!session) throw new Error('no such session')
  return wordsShown(made.store, session, 'en')
}

const wrote = (kind: 'takeaway' | 'brainstorm' | 'plan', texts: readonly string[], made: TestRoom) => ({
  kind,
  made,
  responses: texts.map((text) => ({
    texts: { [{ takeaway: 'keep', brainstorm: 'idea', plan: 'change' }[kind]]: [text] },
    done: true,
  })),
})

const asked = async ({ kind, made, responses }: ReturnType<typeof wrote>) => {
  await start(made, kind)
  await open(made)
  await answerAll(made, responses)
  await close(made)
}
const words = ['Tea', ...Array.from({ length: people - 1 }, () => 'Listening')]

it('holds nothing before the room has seen it', async () => {
  const made = await room()
  await asked(wrote('brainstorm', words, made))
  expect(await wordsOf(made)).toEqual([])
})

it('holds what was shown with its count and its group, and nothing that was hidden', async () => {
  const made = await room()
  await asked(wrote('brainstorm', words, made))
  const texts = (await made.views()).console.conduct?.texts ?? []
  const keyOf = (text: string) => texts.find((one) => one.text === text)?.key
  const roundId = await made.round()
  await made.conduct({ type: 'nameGroup', roundId, group: 'group_1', name: 'Being heard' })
  await made.conduct({ type: 'group', roundId, key: keyOf('Listening'), group: 'group_1' })
  await reveal(made, 1)
  const heard = {
    activity: 'brainstorm',
    round: 1,
    field: '',
    group: 'Being heard',
    text: 'Listening',
    people: people - 1,
  }
  expect(await wordsOf(made)).toEqual([heard, { ...heard, group: '', text: 'Tea', people: 1 }])
  await made.conduct({ type: 'hide', roundId, key: keyOf('Tea'), hidden: true })
  expect(await wordsOf(made)).toEqual([heard])
  await made.conduct({ type: 'merge', roundId, key: keyOf('Tea'), into: keyOf('Listening') })
  expect(await wordsOf(made)).toEqual([{ ...heard, people }])
})

it('[M6] holds the plans of four teams among twelve people', async () => {
  const made = await room()
  await asked(wrote('plan', ['Ask first', 'Go in pairs', 'Listen', 'Write less'], made))
  await reveal(made, 1)
  expect((await wordsOf(made)).map(({ text }) => text.split('\n')[0])).toEqual([
    'Ask first',
    'Go in pairs',
    'Listen',
    'Write less',
  ])
})

it('holds nothing of a room below the floor, nor of a round that does not count', async () => {
  const small = await room({ people: 4 })
  await asked(wrote('brainstorm', words.slice(0, 4), small))
  await reveal(small, 1)
  expect(await wordsOf(small)).toEqual([])
  const spoiled = await room()
  await asked(wrote('brainstorm', words, spoiled))
  await reveal(spoiled, 1)
  await spoiled.conduct({ type: 'spoil', roundId: await spoiled.round(), spoiled: true })
  expect(await wordsOf(spoiled)).toEqual([])
})

it('holds the reasons that were let through, with their end, and none that was not', async () => {
  const made = await shownRoom('rateElements')
  await ask(made, 'open')
  await write(made, 0, 'No plan')
  await write(made, 1, 'no plan.')
  await write(made, 2, 'Too quick')
  await ask(made, 'over')
  const read = (await staged(made))!
  await through(made, read.texts!.find(({ text }) => text === 'No plan')!.key)
  expect(await wordsOf(made)).toEqual([
    {
      activity: 'rateElements',
      round: 1,
      field: 'Reason from the low end, 1 to 2',
      group: read.about,
      text: 'No plan',
      people: 2,
    },
  ])
})
