import { expect, it } from 'vitest'
import { kinds } from '../../activities/kinds.ts'
import { sessionById } from '../store/sessions.ts'
import { answerAll, close, open, responsesOf, reveal, room, start } from './lawRooms.ts'
import { sessionStory } from './sessionStory.ts'

const wall = 'act_examplebrainstorm'

it('[M5] ideas of an earlier wall are laid beside cards for everyone, taken up again, and lie nowhere once they are hidden', async () => {
  const made = await room({ configs: { content: { ...kinds.content.example.config, wall } } })
  await start(made, 'brainstorm')
  await open(made)
  await answerAll(made, responsesOf('brainstorm', 75))
  await close(made)
  await reveal(made, 1)
  const earlier = await made.round()
  await start(made, 'content')
  const roundId = await made.round()
  const ideas = async (audience: 'phone' | 'projector' | 'console') => {
    const { activity } = (await made.views())[audience]
    return activity?.kind === 'content' ? (activity.recalled ?? []) : []
  }
  const [first, second] = await ideas('phone')
  if (!first || !second) throw new Error('the example room wrote too little')
  const lay = (card: string | null) => made.conduct({ type: 'lay', roundId, ideas: [{ key: first.key, card }] })
  expect(await lay('empathy')).toEqual({ ok: true })
  for (const audience of ['phone', 'projector', 'console'] as const) {
    expect((await ideas(audience)).map(({ card }) => card).slice(0, 2)).toEqual(['empathy', null])
  }
  expect(await lay('no such card!')).toEqual({ ok: false, why: 'malformed' })
  expect(await lay('-')).toEqual({ ok: true })
  expect((await ideas('projector'))[0]?.card).toBe('-')
  expect(await lay(null)).toEqual({ ok: true })
  expect((await ideas('projector'))[0]?.card).toBeNull()

  await lay('empathy')
  await start(made, 'brainstorm')
  const written = (await made.views()).console.conduct?.texts ?? []
  const key = written.find(({ text }) => text === first.text)?.key
  expect(await made.conduct({ type: 'hide', roundId: earlier, key, hidden: true })).toEqual({ ok: true })
  await start(made, 'content')
  expect(JSON.stringify(await ideas('projector'))).not.toContain(JSON.stringify(first.text))
})

it('what was laid is looked back on with its cards, and nothing of it where nothing was laid', async () => {
  const made = await room({ configs: { content: { ...kinds.content.example.config, wall } } })
  const laid = async () => {
    const session = await sessionById(made.store, made.sessionId)
    const { activities } = await sessionStory(made.store, session!)
    return activities.find(({ kind }) => kind === 'content')?.laid
  }
  await start(made, 'brainstorm')
  await open(made)
  await answerAll(made, responsesOf('brainstorm', 75))
  await close(made)
  await reveal(made, 1)
  await start(made, 'content')
  expect(await laid()).toBeNull()
  const { activity } = (await made.views()).projector
  const [first] = activity?.kind === 'content' ? (activity.recalled ?? []) : []
  const ideas = [{ key: first?.key, card: 'empathy' }]
  expect(await made.conduct({ type: 'lay', roundId: await made.round(), ideas })).toEqual({ ok: true })
  expect((await laid())?.filter(({ card }) => card !== null)).toMatchObject([{ text: first?.text, card: 'empathy' }])
})

it('[M8] a group is not called what another group of its wall is called', async () => {
  const made = await room()
  await start(made, 'brainstorm')
  await open(made)
  await answerAll(made, responsesOf('brainstorm', 77))
  await close(made)
  const roundId = await made.round()
  const name = (group: string, called: string) =>
    made.conduct({ type: 'nameGroup', roundId, group, name: called }).then((came) => came.ok || came.why)
  expect(await name('group_1', 'Truth')).toBe(true)
  expect(await name('group_2', ' truth. ')).toBe('name taken')
  expect(await name('group_2', 'Time')).toBe(true)
  expect(await name('group_2', 'TRUTH')).toBe('name taken')
  expect(await name('group_1', 'truth')).toBe(true)
  expect((await made.views()).console.conduct?.wall.groups.map((group) => group.name)).toEqual(['truth', 'Time'])
})
