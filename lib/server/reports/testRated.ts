import { expect } from 'vitest'
import type { LocalText } from '../../workshop/text.ts'
import { type TestRoom, testRoom } from '../live/testRoom.ts'
import type { Store } from '../store/open.ts'

/** A room of a test that marks one excerpt, beside a coding of the test's own. */
export interface RatedRoom extends TestRoom {
  /** Everyone votes, `null` sits out; the vote is closed, and shown as far as `rungs`. */
  vote(marks: readonly (number | null)[], rungs?: number): Promise<void>
}

const replaced = async (store: Store, made: TestRoom, coding: number, title?: LocalText): Promise<void> => {
  const activityId = made.activity('rate')
  const session = await store.db
    .selectFrom('session_plans')
    .select('plan')
    .where('session_id', '=', made.sessionId)
    .executeTakeFirstOrThrow()
  const plan = JSON.parse(session.plan)
  // An excerpt of its own for each room, as a plan with a recording has it.
  for (const activity of plan.activities) if (activity.id === activityId) activity.excerpt = { id: 'exc_example' }
  for (const activity of plan.activities) if (activity.id === activityId && title) activity.title = title
  await store.db
    .updateTable('session_plans')
    .set({ plan: JSON.stringify(plan) })
    .where('session_id', '=', made.sessionId)
    .execute()
  if (title) {
    await store.db
      .updateTable('sessions')
      .set({ title: JSON.stringify(title) })
      .where('id', '=', made.sessionId)
      .execute()
  }
  const row = await store.db
    .selectFrom('session_keys')
    .select('key')
    .where('session_id', '=', made.sessionId)
    .where('activity_id', '=', activityId)
    .executeTakeFirstOrThrow()
  const key = JSON.parse(row.key)
  key.coding.consensus.overall = coding
  await store.db
    .updateTable('session_keys')
    .set({ key: JSON.stringify(key) })
    .where('session_id', '=', made.sessionId)
    .where('activity_id', '=', activityId)
    .execute()
}

/** Makes such a room and opens its vote. `title`: of the session and of what is marked. */
export const ratedRoom = async (
  store: Store,
  choices: {
    readonly people: number
    readonly coding: number
    readonly rounds?: number
    readonly order?: 'barsFirst' | 'talkFirst'
    readonly title?: LocalText
  },
): Promise<RatedRoom> => {
  const { people, coding, rounds = 1, order = 'barsFirst', title } = choices
  const made = await testRoom({ store, people, rounds, order })
  await replaced(store, made, coding, title)
  await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
  await made.conduct({ type: 'open', roundId: await made.round() })
  const vote: RatedRoom['vote'] = async (marks, rungs = 1) => {
    for (const [person, mark] of marks.entries()) {
      if (mark === null) await made.pass(person)
      else await made.answer(person, { mark })
    }
    await made.conduct({ type: 'close', roundId: await made.round() })
    for (let rung = 1; rung <= rungs; rung += 1) {
      expect(await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: rung })).toEqual({ ok: true })
    }
  }
  return { ...made, vote }
}
