import { expect, it } from 'vitest'
import { sessionById } from '../store/sessions.ts'
import { answerAll, asking, close, open, plain, responsesOf, reveal, room, start } from './lawRooms.ts'
import { ask, shownRoom, staged, through, write } from './reasonRooms.ts'
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

/** The first words of a wall or of plans, as the room sees them. */
interface SeenWords {
  readonly n: number
  readonly walls: Record<string, { readonly loose: readonly { readonly text: string; readonly count: number }[] }>
}

it('keeps a wall, a sort and the plans as the room saw them, without what was taken off the screen', async () => {
  const made = await room()
  const show = async (kind: 'brainstorm' | 'sort' | 'plan', responses: unknown[], hidden?: string) => {
    await start(made, kind)
    await open(made)
    await answerAll(made, responses)
    await close(made)
    const roundId = await made.round()
    const key = (await made.views()).console.conduct?.texts?.find(({ text }) => text === hidden)?.key
    if (hidden) expect(await made.conduct({ type: 'hide', roundId, key, hidden: true })).toEqual({ ok: true })
    for (let rungs = 1; rungs <= (kind === 'sort' ? 3 : 1); rungs += 1) await reveal(made, rungs)
    const of = (await storyOf(made)).activities.find((one) => one.kind === kind)
    expect(of).toMatchObject({ state: 'shown', rounds: [{ number: 1 }] })
    return of?.rounds[0]?.shown ?? {}
  }
  const wrote = (texts: Record<string, string[]>) => ({ texts, done: true })
  const ideas = made.people.map((_, at) => wrote({ idea: [at === 0 ? 'Aimed at somebody' : 'Being heard'] }))
  const { wall } = (await show('brainstorm', ideas, 'Aimed at somebody')) as { wall: SeenWords }
  expect(wall.walls.idea?.loose).toEqual([{ text: 'Being heard', count: 11 }])

  const sorted = await show('sort', responsesOf('sort', 3))
  expect(Object.keys(sorted)).toEqual(['room', 'grouping', 'clusters'])
  expect(sorted.room).toMatchObject({ n: 12 })

  const planned = made.people.map(() => wrote({ change: ['Meet on Mondays'], who: ['Sam'] }))
  const { plans } = (await show('plan', planned)) as { plans: SeenWords }
  expect(plans.walls.plan?.loose).toEqual([{ text: 'Meet on Mondays\nSam', count: 12 }])
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

it('[E3] keeps the reasons that were let through, after the key too, and no others', async () => {
  const made = await shownRoom('rate')
  const reasons = async () => (await storyOf(made)).activities.find(({ kind }) => kind === 'rate')?.rounds[0]?.reasons
  await ask(made, 'open')
  await write(made, 0, 'No plan')
  await write(made, 1, 'Too quick')
  await write(made, 8, 'Her calm')
  expect(await reasons()).toBeNull()
  await ask(made, 'over')
  expect(await reasons(), 'read by the console, and let through by nobody').toBeNull()
  const texts = (await staged(made))!.texts!
  const keyOf = (words: string) => texts.find(({ text }) => text === words)!.key
  await through(made, keyOf('No plan'))
  await through(made, keyOf('Her calm'))
  await through(made, keyOf('Her calm'), false)
  const kept = { about: null, low: ['No plan'], high: [], ends: { low: { from: 1, to: 2 }, high: { from: 5, to: 5 } } }
  expect(await reasons()).toMatchObject(kept)
  await reveal(made, 2)
  expect(await reasons()).toMatchObject(kept)
})

/** Twelve people, the first of whom mark a moment each, in an excerpt. */
const heard = async (marking: number) => {
  const made = await room()
  const row = await made.store.db.selectFrom('session_plans').select('plan').executeTakeFirstOrThrow()
  const plan = JSON.parse(row.plan) as { activities: { kind: string }[] }
  const excerpt = { id: 'exc_example', seconds: 60, starts: [0], transcript: 'b'.repeat(32), peaks: 'c'.repeat(32) }
  for (const activity of plan.activities) if (activity.kind === 'rate') Object.assign(activity, { excerpt })
  await made.store.db
    .updateTable('session_plans')
    .set({ plan: JSON.stringify(plan) })
    .execute()
  await start(made, 'rate')
  const round_id = await made.round()
  const marks = made.people.slice(0, marking)
  await made.store.db
    .insertInto('moments')
    .values(marks.map((participant_id) => ({ round_id, participant_id, play: 'play_one', at_ms: 12_000 })))
    .execute()
  await open(made)
  await answerAll(made, responsesOf('rate', 3))
  await close(made)
  const moments = async () => (await storyOf(made)).activities.find(({ kind }) => kind === 'rate')?.moments
  return { made, moments }
}

it('[N2] has the moments of a room that was shown, on their recording, and not those of fewer than the floor', async () => {
  const { made, moments } = await heard(6)
  expect(await moments()).toBeNull()
  await reveal(made, 1)
  expect(await moments()).toEqual({
    people: 6,
    stretches: [{ from: 10, to: 15, people: 6 }],
    seconds: 60,
    transcript: 'b'.repeat(32),
    peaks: 'c'.repeat(32),
  })
  const few = await heard(4)
  await reveal(few.made, 1)
  expect(await few.moments()).toBeNull()
})
