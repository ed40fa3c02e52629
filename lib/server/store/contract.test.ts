import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type TestRoom, type TestRoomChoices, temporaryPlace, testRoom } from '../live/testRoom.ts'
import { openStore, type Store } from './open.ts'
import { settle } from './settle.ts'
import { hasPostgres, startPostgres } from './testPostgres.ts'

// One contract, held by both databases.
const dialects = [
  {
    name: 'SQLite',
    here: true,
    open: async () => {
      const { place, remove } = temporaryPlace()
      return { store: await openStore(place), end: async () => remove() }
    },
  },
  {
    name: 'PostgreSQL',
    here: hasPostgres,
    open: async () => {
      const server = await startPostgres()
      return { store: await openStore({ url: server.url }), end: () => server.stop() }
    },
  },
]

if (!hasPostgres)
  process.stdout.write('\n  PostgreSQL is not on this machine: its half of the store contract was NOT run.\n\n')

const ok = { ok: true }
const notOpen = { ok: false, why: 'not open' }
const notNow = { ok: false, why: 'not now' }

describe.each(dialects)('the store on $name', ({ here, open }) => {
  let store: Store
  let end: () => Promise<void>
  beforeAll(async () => {
    if (!here) return
    const opened = await open()
    store = opened.store
    end = opened.end
  })
  afterAll(async () => {
    if (!here) return
    await store.close()
    await end()
  })
  afterEach(async () => {
    if (here) await store.db.deleteFrom('responses').execute()
  })

  const room = (choices: TestRoomChoices = {}): Promise<TestRoom> => testRoom({ people: 6, ...choices, store })
  const opened = async (choices: TestRoomChoices = {}): Promise<TestRoom> => {
    const made = await room(choices)
    await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
    expect(await made.conduct({ type: 'open', roundId: await made.round() })).toEqual(ok)
    return made
  }
  const shownCounts = async (made: TestRoom): Promise<unknown> => {
    const round = (await made.views()).phone.activity?.round
    if (round?.phase !== 'revealed' || !('room' in round.shown)) return null
    return round.shown.room
  }

  describe.runIf(here)('rounds', () => {
    it('[P1] a round of an activity that asks starts ready, one that asks nothing starts closed', async () => {
      const made = await room()
      await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
      expect(await made.phase()).toBe('ready')
      await made.conduct({ type: 'goTo', activityId: made.activity('content') })
      expect(await made.phase()).toBe('closed')
    })

    it('[P2] responses are taken only while a round is open', async () => {
      const made = await room()
      await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
      expect(await made.answer(0, { mark: 3 })).toEqual(notOpen)
      await made.conduct({ type: 'open', roundId: await made.round() })
      expect(await made.answer(0, { mark: 3 })).toEqual(ok)
      await made.conduct({ type: 'close', roundId: await made.round() })
      expect(await made.answer(1, { mark: 3 })).toEqual(notOpen)
    })

    it('[P3] a revealed round never opens again', async () => {
      const made = await opened()
      const roundId = await made.round()
      await made.conduct({ type: 'close', roundId })
      await made.conduct({ type: 'reveal', roundId, rungs: 1 })
      expect(await made.conduct({ type: 'open', roundId })).toEqual(notNow)
      expect(await made.answer(0, { mark: 1 })).toEqual(notOpen)
    })

    it('[P4] rungs are shown one at a time, in order, and never while the vote is open', async () => {
      const made = await opened()
      const roundId = await made.round()
      expect(await made.conduct({ type: 'reveal', roundId, rungs: 1 })).toEqual(notNow)
      await made.conduct({ type: 'close', roundId })
      expect(await made.conduct({ type: 'reveal', roundId, rungs: 2 })).toEqual(notNow)
      expect(await made.conduct({ type: 'reveal', roundId, rungs: 1 })).toEqual(ok)
      expect(await made.conduct({ type: 'reveal', roundId, rungs: 2 })).toEqual(ok)
      expect(await made.conduct({ type: 'reveal', roundId, rungs: 9 })).toEqual(notNow)
    })

    it('[P5] a command that is already true answers ok and changes nothing', async () => {
      const made = await opened()
      const roundId = await made.round()
      expect(await made.conduct({ type: 'open', roundId })).toEqual(ok)
      for (let twice = 0; twice < 2; twice += 1) expect(await made.conduct({ type: 'close', roundId })).toEqual(ok)
      for (let twice = 0; twice < 2; twice += 1)
        expect(await made.conduct({ type: 'reveal', roundId, rungs: 1 })).toEqual(ok)
      const next = { type: 'again', activityId: made.activity('rate'), number: 2 }
      for (let twice = 0; twice < 2; twice += 1) expect(await made.conduct(next)).toEqual(ok)
      expect((await made.views()).console.activity?.round.number).toBe(2)
    })

    it('[P6] a vote that was due to close takes nothing more, though nobody has told it so', async () => {
      const made = await opened()
      const roundId = await made.round()
      await made.conduct({ type: 'setTimer', roundId, endsAt: Date.now() - 1000 })
      expect(await made.answer(0, { mark: 3 })).toEqual(notOpen)
      await settle(store, roundId)
      expect(await made.phase()).toBe('closed')
    })

    it('[P6] a vote that was due to open takes responses, though nobody has told it so', async () => {
      const made = await room()
      await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
      const roundId = await made.round()
      await store.db
        .updateTable('rounds')
        .set({ opens_at: Date.now() - 1000 })
        .where('id', '=', roundId)
        .execute()
      expect(await made.answer(0, { mark: 3 })).toEqual(ok)
      await settle(store, roundId)
      expect(await made.phase()).toBe('open')
    })

    it('[P7] a round closes a second after all have answered; who joins within it keeps it open', async () => {
      const made = await opened({ people: 2 })
      const roundId = await made.round()
      await made.answer(0, { mark: 3 })
      expect(await settle(store, roundId)).toBeNull()
      await made.pass(1)
      const left = await settle(store, roundId)
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThanOrEqual(1000)
      expect(await made.answer(0, { mark: 4 }, 2)).toEqual(ok)
      await made.join()
      expect(await settle(store, roundId)).toBeNull()
      await made.answer(2, { mark: 3 })
      await settle(store, roundId)
      await new Promise((resolve) => setTimeout(resolve, 1050))
      await settle(store, roundId)
      expect(await made.phase()).toBe('closed')
    })

    it('[P8] in talk before bars the second round’s first press shows both rounds', async () => {
      const made = await opened({ rounds: 2, order: 'talkFirst' })
      for (let person = 0; person < 6; person += 1) await made.answer(person, { mark: 2 })
      await made.conduct({ type: 'close', roundId: await made.round() })
      expect(await made.conduct({ type: 'again', activityId: made.activity('rate'), number: 2 })).toEqual(ok)
      expect(await made.phase()).toBe('open')
      for (let person = 0; person < 6; person += 1) await made.answer(person, { mark: 4 })
      await made.conduct({ type: 'close', roundId: await made.round() })
      await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 1 })
      expect(await shownCounts(made)).toMatchObject({
        now: { counts: [0, 0, 0, 6, 0] },
        before: { counts: [0, 6, 0, 0, 0] },
        flow: [
          [0, 0, 0, 0, 0],
          [0, 0, 0, 6, 0],
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
        ],
      })
    })

    it('[P9] going elsewhere and ending the session close what is open', async () => {
      const made = await opened()
      const roundId = await made.round()
      await made.conduct({ type: 'goTo', activityId: made.activity('content') })
      await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
      expect(await made.round()).toBe(roundId)
      expect(await made.phase()).toBe('closed')
      expect(await made.conduct({ type: 'end' })).toEqual(ok)
      expect(await made.conduct({ type: 'open', roundId })).toEqual(notNow)
      await expect(made.join()).rejects.toThrow('ended')
    })
  })

  describe.runIf(here)('responses', () => {
    it('[W1] the press with the highest seq counts, whatever arrives last', async () => {
      const made = await opened()
      expect(await made.answer(0, { mark: 3 }, 1)).toEqual(ok)
      expect(await made.answer(0, { mark: 4 }, 2)).toEqual(ok)
      expect(await made.answer(0, { mark: 3 }, 1)).toEqual({ ok: false, why: 'replaced' })
      expect(await made.mine(0)).toMatchObject({ seq: 2, response: { mark: 4 } })
    })

    it('a pass counts as answered and is in no figure', async () => {
      const made = await opened()
      for (let person = 0; person < 5; person += 1) await made.answer(person, { mark: 4 })
      expect(await made.pass(5)).toEqual(ok)
      expect((await made.views()).console.answered).toBe(6)
      await made.conduct({ type: 'close', roundId: await made.round() })
      await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 1 })
      expect(await shownCounts(made)).toMatchObject({ now: { n: 5, counts: [0, 0, 0, 5, 0] } })
    })

    it('[R2] a phone can not answer in another session', async () => {
      const one = await opened()
      const other = await opened()
      const stranger = { ...one, round: other.round }
      const speaker = one.people[0]
      const { gate } = await import('../live/gate.ts')
      const said = { type: 'respond', roundId: await stranger.round(), seq: 1, response: { mark: 1 } }
      const outcome = await gate(
        store,
        { role: 'participant', sessionId: one.sessionId, participantId: speaker! },
        said,
      )
      expect(outcome).toEqual({ ok: false, why: 'not yours' })
      expect((await other.views()).console.answered).toBe(0)
    })

    it('what does not fit is refused and nothing is stored', async () => {
      const made = await opened()
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
        const made = await opened({ people: 10 })
        const roundId = await made.round()
        const votes = Array.from({ length: 10 }, (_, person) => made.answer(person, { mark: 5 }))
        await made.conduct({ type: 'close', roundId })
        await made.conduct({ type: 'reveal', roundId, rungs: 1 })
        const atTally = await store.db.selectFrom('responses').select('seq').where('round_id', '=', roundId).execute()
        const taken = (await Promise.all(votes)).filter((outcome) => outcome.ok).length
        const after = await store.db.selectFrom('responses').select('seq').where('round_id', '=', roundId).execute()
        expect([after.length, taken]).toEqual([atTally.length, atTally.length])
      }
    })
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
