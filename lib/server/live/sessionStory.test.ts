import { expect, it } from 'vitest'
import { sessionById } from '../store/sessions.ts'
import { answerAll, asking, close, open, plain, responsesOf, reveal, room, start } from './lawRooms.ts'
import { sessionStory } from './sessionStory.ts'
import type { TestRoom } from './testRoom.ts'

const storyOf = async ({ store, sessionId }: TestRoom) => {
  const session = await sessionById(store, sessionId)
  if (!session) throw new Error('the session is there')
  return sessionStory(store, session)
}
const plainStory = async (made: TestRoom) => plain(await storyOf(made))

it.each(asking)(
  '[L1] what is looked back on of %s depends on no answer before the reveal, and not on the key',
  async (kind) => {
    const one = await room({ keySeed: 11 })
    const other = await room({ keySeed: 97 })
    for (const [made, seed] of [
      [one, 1],
      [other, 2],
    ] as const) {
      await start(made, kind)
      await open(made)
      await answerAll(made, responsesOf(kind, seed).slice(0, 7))
      await close(made)
    }
    expect(await plainStory(one)).toEqual(await plainStory(other))
  },
)

it('tells what was shown of a round, and nothing of one that was not', async () => {
  const made = await room()
  await start(made, 'rate')
  await open(made)
  await answerAll(made, responsesOf('rate', 3))
  await close(made)
  await reveal(made, 1)
  await start(made, 'brainstorm')
  await open(made)
  await close(made)
  const { activities } = await storyOf(made)
  const of = (kind: string) => activities.find((one) => one.kind === kind)
  expect(of('rate')).toMatchObject({ state: 'shown', rounds: [{ number: 1, shown: { room: { now: { n: 12 } } } }] })
  expect(Object.keys(of('rate')?.rounds[0]?.shown ?? {})).toEqual(['room'])
  expect(of('brainstorm')).toMatchObject({ state: 'kept', rounds: [] })
  expect(of('sort')).toMatchObject({ state: 'skipped', rounds: [] })
})

it('speaks of a round that many sat out, and not of one that few did', async () => {
  const made = await room()
  const rate = async (passes: number) => {
    await open(made)
    for (let person = 0; person < 12; person += 1) {
      if (person < passes) await made.pass(person)
      else await made.answer(person, { mark: 3 })
    }
    await close(made)
    await reveal(made, 1)
  }
  await start(made, 'rate')
  await rate(5)
  expect((await storyOf(made)).advice).toMatchObject([{ rule: 'satOut', people: 5, of: 12 }])
})
