import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessionStory } from '../live/sessionStory.ts'
import type { TestRoom } from '../live/testRoom.ts'
import { forgetDue } from './forget.ts'
import { sessionById } from './sessions.ts'
import { dialects, type TestStore } from './testDialects.ts'

const dayMs = 86_400_000

for (const dialect of dialects.filter(({ here }) => here)) {
  describe(`answers whose time is over, in ${dialect.name}`, () => {
    let stored: TestStore
    beforeAll(async () => {
      stored = await dialect.open()
    })
    afterAll(() => stored.end())

    const shown = async (): Promise<TestRoom> => {
      const made = await stored.opened({})
      for (const [person, mark] of [4, 4, 3, 5, 2].entries()) await made.answer(person, { mark })
      await made.conduct({ type: 'close', roundId: await made.round() })
      await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 1 })
      return made
    }
    /** As if it had begun and, perhaps, ended so many days ago. */
    const set = ({ sessionId }: TestRoom, keep: number | null, began: number, ended: number | null) =>
      stored.store.db
        .updateTable('sessions')
        .set({
          retention_days: keep,
          created_at: Date.now() - began * dayMs,
          ended_at: ended === null ? null : Date.now() - ended * dayMs,
        })
        .where('id', '=', sessionId)
        .execute()
    const left = async ({ sessionId }: TestRoom) => {
      const { db } = stored.store
      const of = (rows: readonly unknown[]) => rows.length
      return {
        people: of(await db.selectFrom('participants').select('id').where('session_id', '=', sessionId).execute()),
        answers: of(
          await db
            .selectFrom('responses')
            .innerJoin('rounds', 'rounds.id', 'responses.round_id')
            .where('rounds.session_id', '=', sessionId)
            .select('round_id')
            .execute(),
        ),
        marks: of(await db.selectFrom('frozen_marks').select('round_id').where('session_id', '=', sessionId).execute()),
        rounds: await db.selectFrom('frozen_rounds').selectAll().where('session_id', '=', sessionId).execute(),
      }
    }

    it('are removed with the people who gave them, and the reports keep what they hold', async () => {
      const [due, early, kept, running] = [await shown(), await shown(), await shown(), await shown()]
      await set(due, 90, 100, 91)
      await set(early, 90, 100, 89)
      await set(kept, null, 900, 899)
      await set(running, 90, 1, null)
      const before = await left(due)
      expect(before).toMatchObject({ answers: 5, marks: 1 })
      expect(before.people).toBeGreaterThan(4)
      expect(await forgetDue(stored.store)).toEqual([due.sessionId])
      expect(await left(due)).toEqual({ ...before, people: 0, answers: 0 })
      for (const other of [early, kept, running]) expect((await left(other)).answers).toBe(5)
      expect(await forgetDue(stored.store)).toEqual([])
      const session = (await sessionById(stored.store, due.sessionId))!
      expect(await sessionStory(stored.store, session)).toMatchObject({
        forgottenAt: expect.any(Number),
        activities: [],
        advice: [],
      })
    })

    it('leave the plans of a session that nobody has ended where reports find them', async () => {
      const made = await stored.room()
      await made.conduct({ type: 'goTo', activityId: made.activity('plan') })
      const roundId = await made.round()
      await made.conduct({ type: 'open', roundId })
      for (let person = 0; person < 5; person += 1) {
        await made.answer(person, { texts: { change: [`plan ${person}`], who: ['us'] }, done: true })
      }
      await made.conduct({ type: 'close', roundId })
      await made.conduct({ type: 'reveal', roundId, rungs: 1 })
      await set(made, 30, 31, null)
      expect(await forgetDue(stored.store)).toEqual([made.sessionId])
      const kept = stored.store.db
        .selectFrom('frozen_texts')
        .select('document')
        .where('session_id', '=', made.sessionId)
      expect((await kept.executeTakeFirstOrThrow()).document).toContain('plan 3')
    })

    it('are removed of a session too that nobody has ended, and it is over then', async () => {
      const made = await shown()
      await set(made, 30, 31, null)
      expect(await forgetDue(stored.store)).toEqual([made.sessionId])
      expect((await left(made)).answers).toBe(0)
      expect((await sessionById(stored.store, made.sessionId))?.ended_at).toEqual(expect.any(Number))
    })
  })
}
