import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { temporaryPlace } from '../live/testRoom.ts'
import { openStore } from './open.ts'
import { dialects, shownCounts, type TestStore } from './testDialects.ts'

// The contract's half about responses: what is taken, what counts, and that what was acknowledged is on the disk.
const ok = { ok: true }

describe.each(dialects)('the store on $name', ({ here, open }) => {
  let on: TestStore
  beforeAll(async () => {
    if (here) on = await open()
  })
  afterAll(async () => {
    if (here) await on.end()
  })
  afterEach(async () => {
    if (here) await on.forgetResponses()
  })

  describe.runIf(here)('responses', () => {
    it('[W1] the press with the highest seq counts, whatever arrives last', async () => {
      const made = await on.opened()
      expect(await made.answer(0, { mark: 3 }, 1)).toEqual(ok)
      expect(await made.answer(0, { mark: 4 }, 2)).toEqual(ok)
      expect(await made.answer(0, { mark: 3 }, 1)).toEqual({ ok: false, why: 'replaced' })
      expect(await made.mine(0)).toMatchObject({ seq: 2, response: { mark: 4 } })
    })

    it('[W1] the same press again, since its acknowledgement was lost, is acknowledged again', async () => {
      const made = await on.opened()
      const seq = 1_795_000_000_000_123 // as phones number their presses: by the time, in thousandths of a millisecond
      expect(await made.answer(0, { mark: 3 }, seq)).toEqual(ok)
      expect(await made.answer(0, { mark: 3 }, seq)).toEqual(ok)
      expect(await made.mine(0)).toMatchObject({ seq, response: { mark: 3 } })
    })

    it('a pass counts as answered and is in no figure', async () => {
      const made = await on.opened()
      for (let person = 0; person < 5; person += 1) await made.answer(person, { mark: 4 })
      expect(await made.pass(5)).toEqual(ok)
      expect((await made.views()).console.answered).toBe(6)
      await made.conduct({ type: 'close', roundId: await made.round() })
      await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 1 })
      expect(await shownCounts(made)).toMatchObject({ now: { n: 5, counts: [0, 0, 0, 5, 0] } })
    })

    it('[R2] a phone can not answer in another session', async () => {
      const one = await on.opened()
      const other = await on.opened()
      const stranger = { ...one, round: other.round }
      const speaker = one.people[0]
      const { gate } = await import('../live/gate.ts')
      const said = { type: 'respond', roundId: await stranger.round(), seq: 1, response: { mark: 1 } }
      const outcome = await gate(
        on.store,
        { role: 'participant', sessionId: one.sessionId, participantId: speaker! },
        said,
      )
      expect(outcome).toEqual({ ok: false, why: 'not yours' })
      expect((await other.views()).console.answered).toBe(0)
    })

    it('what does not fit is refused and nothing is stored', async () => {
      const made = await on.opened()
      for (const response of [
        { mark: 0 },
        { mark: 6 },
        { mark: 2.5 },
        { mark: '3' },
        {},
        null,
        3,
        { mark: 3, name: 'x' },
      ]) {
        expect(await made.answer(0, response)).toEqual({ ok: false, why: 'not an answer' })
      }
      expect((await made.views()).console.answered).toBe(0)
    })

    it('[W2] of votes that race with the close none lands after the tally: in 40 races, what was acknowledged is shown', async () => {
      for (let race = 0; race < 40; race += 1) {
        const made = await on.opened({ people: 10 })
        const roundId = await made.round()
        const votes = Array.from({ length: 10 }, (_, person) => made.answer(person, { mark: 5 }))
        await made.conduct({ type: 'close', roundId })
        await made.conduct({ type: 'reveal', roundId, rungs: 1 })
        const atTally = await on.store.db
          .selectFrom('responses')
          .select('seq')
          .where('round_id', '=', roundId)
          .execute()
        const taken = (await Promise.all(votes)).filter((outcome) => outcome.ok).length
        const after = await on.store.db.selectFrom('responses').select('seq').where('round_id', '=', roundId).execute()
        expect([after.length, taken]).toEqual([atTally.length, atTally.length])
      }
    }, 60_000)
  })
})

it('SQLite stays on synchronous=FULL after it has read: a commit is on the disk', async () => {
  const { place, remove } = temporaryPlace()
  const opened = await openStore(place)
  await opened.db.selectFrom('settings').selectAll().execute()
  const { sql } = await import('kysely')
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(opened.db)
  expect(rows).toEqual([{ synchronous: 2 }])
  await opened.close()
  remove()
})
