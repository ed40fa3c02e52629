import { expect, it } from 'vitest'
import { sessionById } from '../store/sessions.ts'
import { putSheet } from '../store/sheets.ts'
import { answerAll, close, open, people, responsesOf, reveal, room, start } from './lawRooms.ts'
import { ownRecord } from './ownRecord.ts'
import type { TestRoom } from './testRoom.ts'

const recordOf = async (made: TestRoom, person: number) => {
  const session = await sessionById(made.store, made.sessionId)
  if (!session) throw new Error('no such session')
  const face = { prompt: 'How good?', excerpt: { title: 'An evening' } }
  const hash = await putSheet(made.store, face)
  const activities = session.plan.activities.map((activity) => ({ ...activity, sheet: { en: hash, cy: hash } }))
  return ownRecord(made.store, { ...session, plan: { ...session.plan, activities } }, made.people[person]!, 'en')
}

const rated = async (responses: unknown[]) => {
  const made = await room()
  await start(made, 'rate')
  await open(made)
  await answerAll(made, responses)
  await close(made)
  return made
}

it('holds nothing of a round that has not been revealed', async () => {
  const made = await rated(responsesOf('rate', 3))
  expect(await recordOf(made, 0)).toEqual([])
})

it('holds the own mark, the room’s once it is shown and the coding once its press was made', async () => {
  const responses = Array.from({ length: people }, () => ({ mark: 4 }))
  const made = await rated([{ mark: 2 }, ...responses.slice(1)])
  await reveal(made, 1)
  expect(await recordOf(made, 0)).toEqual([
    { title: 'rate', byHand: false, lines: [{ about: 'An evening', mine: '2', room: '4', coding: null }] },
  ])
  await reveal(made, 2)
  const [first] = await recordOf(made, 0)
  expect(first?.lines[0]?.coding).toMatch(/^[1-5] \(.+\)$/)
})

it('keeps the mark of a first vote for someone who sat the second one out', async () => {
  const made = await rated([{ mark: 2 }, ...responsesOf('rate', 3).slice(1)])
  await reveal(made, 1)
  await made.conduct({ type: 'again', activityId: made.activity('rate'), number: 2 })
  expect(await made.pass(0)).toEqual({ ok: true })
  await close(made)
  await reveal(made, 1)
  expect((await recordOf(made, 0))[0]?.lines[0]).toMatchObject({ mine: '2' })
})

it('is empty for someone who sat out', async () => {
  const made = await room()
  await start(made, 'rate')
  await open(made)
  await answerAll(made, responsesOf('rate', 5).slice(0, people - 1))
  expect(await made.pass(people - 1)).toEqual({ ok: true })
  await close(made)
  await reveal(made, 1)
  expect(await recordOf(made, people - 1)).toEqual([])
})
