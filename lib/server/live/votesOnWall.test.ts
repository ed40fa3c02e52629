import { expect, it } from 'vitest'
import { kinds } from '../../activities/kinds.ts'
import { answerAll, close, open, reveal, room, start } from './lawRooms.ts'
import type { TestRoom } from './testRoom.ts'

const config = { ...kinds.poll.example.config, choices: [], most: 2, choicesFrom: 'act_examplebrainstorm', fact: null }
const wrote = ['Time', 'Time', 'Time', 'Hours', 'Hours', 'Tea', 'Tea', 'Tea', 'Walks', 'Walks', 'Rude', 'Rude']

const ideasOn = async (made: TestRoom, audience: 'phone' | 'projector' | 'console') => {
  const { activity } = (await made.views())[audience]
  return activity?.kind === 'poll' ? (activity.recalled?.ideas?.offered ?? []) : []
}

/** A wall that was shown, and a poll over it that was answered: each person chose `chosen`, by the words. */
const votedOn = async (chosen: (person: number) => readonly string[]) => {
  const made = await room({ configs: { poll: config } })
  await start(made, 'brainstorm')
  await open(made)
  const texts = wrote.map((text) => ({ texts: { idea: [text] }, done: true }))
  await answerAll(made, texts)
  await close(made)
  await reveal(made, 1)
  const wallRound = await made.round()
  const written = (await made.views()).console.conduct?.texts ?? []
  const keyOf = (text: string) => written.find((one) => one.text === text)?.key ?? ''
  await start(made, 'poll')
  const idOf = async (text: string) => (await ideasOn(made, 'phone')).find((one) => one.text.en === text)?.id ?? ''
  await open(made)
  const ids = new Map(await Promise.all([...new Set(wrote)].map(async (text) => [text, await idOf(text)] as const)))
  await answerAll(
    made,
    wrote.map((_, person) => ({ chosen: chosen(person).map((text) => ids.get(text) ?? text) })),
  )
  await close(made)
  return { made, wallRound, keyOf }
}

const shownVotes = async (made: TestRoom) => {
  const { activity } = (await made.views()).projector
  const shown = activity?.kind === 'poll' && activity.round.phase === 'revealed' ? activity.round.shown.room : undefined
  return {
    gone: shown && 'gone' in shown ? shown.gone : 0,
    votes: shown?.choices?.map((one) => [one.text.en, one.people]),
  }
}

it('[M7] votes go along with ideas that are grouped, merged or named anew after they were given, on all screens', async () => {
  const { made, wallRound, keyOf } = await votedOn((person) => (person < 6 ? ['Time', 'Hours'] : ['Tea', 'Rude']))
  await start(made, 'brainstorm')
  const arrange = async (command: object) =>
    expect(await made.conduct({ roundId: wallRound, ...command })).toEqual({ ok: true })
  await arrange({ type: 'nameGroup', group: 'group_1', name: 'Hour' })
  await arrange({ type: 'group', key: keyOf('Hours'), group: 'group_1' })
  await arrange({ type: 'group', key: keyOf('Time'), group: 'group_1' })
  await arrange({ type: 'merge', key: keyOf('Walks'), into: keyOf('Tea') })
  await start(made, 'poll')
  await reveal(made, 1)
  const grouped = {
    votes: [
      ['Hour', 6],
      ['Tea', 6],
      ['Rude', 6],
    ],
    gone: 0,
  }
  expect(await shownVotes(made)).toEqual(grouped)
  await start(made, 'brainstorm')
  await arrange({ type: 'nameGroup', group: 'group_1', name: 'Time to prepare' })
  await arrange({ type: 'hide', key: keyOf('Rude'), hidden: true })
  await start(made, 'poll')
  expect(await shownVotes(made)).toEqual({
    votes: [
      ['Time to prepare', 6],
      ['Tea', 6],
    ],
    gone: 6,
  })
  for (const audience of ['phone', 'projector', 'console'] as const) {
    const view = JSON.stringify((await made.views())[audience])
    expect(view).not.toContain('Rude')
    expect(view, 'nor by a name that tells of it').not.toContain(keyOf('Rude'))
  }
})

it('[M7] an answer that is opened again shows on its phone what it has become, and may be sent again', async () => {
  const { made, wallRound, keyOf } = await votedOn(() => ['Time', 'Hours'])
  await start(made, 'brainstorm')
  await made.conduct({ type: 'merge', roundId: wallRound, key: keyOf('Hours'), into: keyOf('Time') })
  await start(made, 'poll')
  await open(made)
  const [first] = (await ideasOn(made, 'phone')).filter(({ text }) => text.en === 'Time')
  expect(first?.was).toContain(keyOf('Hours'))
  expect(await made.answer(0, { chosen: [first?.id] }, 2)).toEqual({ ok: true })
  await close(made)
  await reveal(made, 1)
  expect((await shownVotes(made)).votes?.[0]).toEqual(['Time', 12])
})
