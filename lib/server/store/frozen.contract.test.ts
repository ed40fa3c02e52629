import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FrozenDocument, FrozenMarks, FrozenTexts } from '../../reports/frozen.ts'
import type { TestRoom, TestRoomChoices } from '../live/testRoom.ts'
import { up } from './migrations/031-row-names.ts'
import { rowName } from './rowName.ts'
import { installationSecret } from './settings.ts'
import { dialects, type TestStore } from './testDialects.ts'

for (const dialect of dialects.filter(({ here }) => here)) {
  describe(`what is written down for the reports, in ${dialect.name}`, () => {
    let stored: TestStore
    beforeAll(async () => {
      stored = await dialect.open()
    })
    afterAll(() => stored.end())

    const written = async (made: TestRoom) => {
      const rows = await stored.store.db
        .selectFrom('frozen_rounds')
        .selectAll()
        .where('session_id', '=', made.sessionId)
        .orderBy('number')
        .execute()
      return rows.map((row) => ({ ...row, document: JSON.parse(row.document) as FrozenDocument }))
    }
    const rows = async (made: TestRoom) => {
      const all = await stored.store.db
        .selectFrom('frozen_marks')
        .select('document')
        .where('session_id', '=', made.sessionId)
        .execute()
      return all.map(({ document }) => JSON.parse(document) as FrozenMarks)
    }
    const marked = async (choices: TestRoomChoices = {}) => {
      const made = await stored.opened(choices)
      for (const [person, mark] of [4, 4, 3, 5, 2].entries()) await made.answer(person, { mark })
      await made.pass(5)
      await made.conduct({ type: 'close', roundId: await made.round() })
      return made
    }
    const show = async (made: TestRoom) => made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 1 })

    it('is nothing before the room is shown, and the counts with the first press', async () => {
      const made = await marked()
      expect(await written(made)).toEqual([])
      expect(await show(made)).toEqual({ ok: true })
      const [round] = await written(made)
      expect(round).toMatchObject({ of: 'practice', number: 1, people: 6, passed: 1 })
      expect(round?.document.cells).toEqual([{ id: 'overall', counts: [0, 1, 1, 2, 1], notDiscussed: 0, cantTell: 0 }])
      expect(round?.document.items[0]?.coding).toEqual(expect.any(Number))
    })

    it('stays as it is when raw answers are gone or changed', async () => {
      const made = await marked()
      await show(made)
      const before = [await written(made), await rows(made)]
      await stored.store.db.updateTable('responses').set({ value: '{"mark":1}' }).execute()
      await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 2 })
      await stored.forgetResponses()
      await made.conduct({ type: 'end' })
      expect([await written(made), await rows(made)]).toEqual(before)
    })

    it('holds no participant and no order of joining, but keeps one person’s marks together', async () => {
      const made = await marked()
      await show(made)
      await made.conduct({ type: 'goTo', activityId: made.activity('rateElements') })
      await made.conduct({ type: 'open', roundId: await made.round() })
      for (let person = 0; person < 5; person += 1) await made.answer(person, { empathy: 3, childFocus: 4 })
      await made.conduct({ type: 'close', roundId: await made.round() })
      await show(made)
      const both = await rows(made)
      expect(JSON.stringify(both)).not.toMatch(/par_/)
      expect(both.map((one) => one.rows)).toEqual([both[0]?.rows, both[0]?.rows])
      expect(both[0]?.rows).toEqual(both[0]?.rows.toSorted())
      expect(both.map(({ marks }) => marks)).toContainEqual({
        empathy: '33333',
        evocation: '.....',
        childFocus: '44444',
      })
    })

    it('keeps beside each person’s marks what that person picked, and nothing of who declined', async () => {
      const made = await marked({ picks: (person) => (person === 2 ? {} : { role: person % 2 }) })
      await show(made)
      const [one] = await rows(made)
      expect(one?.groups?.role?.items).toHaveLength(2)
      const pairs = one?.rows.map((_, at) => `${one.groups?.role?.picks[at]}${one.marks.overall?.[at]}`) ?? []
      expect(pairs.toSorted()).toEqual(['.3', '02', '04', '14', '15'])
      expect(one?.groups?.team?.picks).toBe('.....')
    })

    it('holds both votes of a room that talks before it sees anything', async () => {
      const made = await marked({ rounds: 2, order: 'talkFirst' })
      await made.conduct({ type: 'again', activityId: made.activity('rate'), number: 2 })
      for (const [person, mark] of [4, 4, 4, 4, 3].entries()) await made.answer(person, { mark })
      await made.conduct({ type: 'close', roundId: await made.round() })
      expect(await written(made)).toEqual([])
      await show(made)
      expect((await written(made)).map(({ number, document }) => [number, document.cells[0]?.counts])).toEqual([
        [1, [0, 1, 1, 2, 1]],
        [2, [0, 0, 1, 4, 0]],
      ])
    })

    it('names nobody in a way that can be made again from the ids of the room', async () => {
      const made = await marked()
      await show(made)
      const people = await stored.store.db
        .selectFrom('participants')
        .select('id')
        .where('session_id', '=', made.sessionId)
        .execute()
      const guessed = people.map(({ id }) =>
        createHash('sha256').update(`row ${made.sessionId} ${id}`).digest('hex').slice(0, 10),
      )
      const secret = await installationSecret(stored.store)
      const known = people.map(({ id }) => rowName(secret, made.sessionId, id))
      const [names = []] = (await rows(made)).map((one) => one.rows)
      expect(names).toHaveLength(5)
      expect(names.filter((name) => guessed.includes(name))).toEqual([])
      expect(names.every((name) => known.includes(name))).toBe(true)
    })

    it('is named anew where it was named without a secret, each person’s marks staying together', async () => {
      const made = await marked()
      await show(made)
      const [after] = await rows(made)
      const people = await stored.store.db
        .selectFrom('participants')
        .select('id')
        .where('session_id', '=', made.sessionId)
        .execute()
      const secret = await installationSecret(stored.store)
      const marksOf = (one: FrozenMarks | undefined) =>
        new Map(one?.rows.map((row, at) => [row, one.marks.overall?.[at]]))
      const old = people
        .map(({ id }) => ({
          row: createHash('sha256').update(`row ${made.sessionId} ${id}`).digest('hex').slice(0, 10),
          mark: marksOf(after).get(rowName(secret, made.sessionId, id)),
        }))
        .filter(({ mark }) => mark !== undefined)
        .sort((a, b) => (a.row < b.row ? -1 : 1))
      const before: FrozenMarks = {
        rows: old.map(({ row }) => row),
        marks: { overall: old.map(({ mark }) => mark).join('') },
      }
      await stored.store.db
        .updateTable('frozen_marks')
        .set({ document: JSON.stringify(before) })
        .where('session_id', '=', made.sessionId)
        .execute()
      await up(stored.store.db as unknown as Kysely<never>) // as migrations are given it
      expect(await rows(made)).toEqual([{ rows: after?.rows, marks: after?.marks }])
    })

    it('is nothing of a rehearsal', async () => {
      const made = await marked()
      await stored.store.db.updateTable('sessions').set({ rehearsal: 1 }).where('id', '=', made.sessionId).execute()
      await show(made)
      await made.conduct({ type: 'end' })
      expect(await written(made)).toEqual([])
    })

    it('holds the plans that the console let through, once the session is over', async () => {
      const made = await stored.room()
      await made.conduct({ type: 'goTo', activityId: made.activity('plan') })
      const roundId = await made.round()
      await made.conduct({ type: 'open', roundId })
      await made.pass(5) // a team of two: one of them writes
      for (let person = 0; person < 5; person += 1) {
        await made.answer(person, {
          texts: { change: [person === 0 ? 'rude' : `plan ${person}`], who: ['us'] },
          done: true,
        })
      }
      await made.conduct({ type: 'close', roundId })
      const texts = (await made.views()).console.conduct?.texts ?? []
      const rude = texts.find(({ text }) => text.startsWith('rude'))
      await made.conduct({ type: 'hide', roundId, key: rude?.key, hidden: true })
      await show(made)
      await made.conduct({ type: 'end' })
      const row = await stored.store.db
        .selectFrom('frozen_texts')
        .select('document')
        .where('session_id', '=', made.sessionId)
        .executeTakeFirstOrThrow()
      const { plans, people } = JSON.parse(row.document) as FrozenTexts
      expect(people).toBe(6)
      expect(plans).toHaveLength(4)
      expect(JSON.stringify(plans)).not.toContain('rude')
    })
  })
}
