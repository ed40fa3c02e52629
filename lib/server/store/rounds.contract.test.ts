import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { settle } from './settle.ts'
import { dialects, shownCounts, type TestStore } from './testDialects.ts'

// The contract's half about rounds: what a phase allows, and when it changes by itself.
const ok = { ok: true }
const notOpen = { ok: false, why: 'not open' }
const notNow = { ok: false, why: 'not now' }

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

  describe.runIf(here)('rounds', () => {
    it('[P1] a round of an activity that asks starts ready, one that asks nothing starts closed', async () => {
      const made = await on.room()
      await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
      expect(await made.phase()).toBe('ready')
      await made.conduct({ type: 'goTo', activityId: made.activity('content') })
      expect(await made.phase()).toBe('closed')
    })

    it('[P2] responses are taken only while a round is open', async () => {
      const made = await on.room()
      await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
      expect(await made.answer(0, { mark: 3 })).toEqual(notOpen)
      await made.conduct({ type: 'open', roundId: await made.round() })
      expect(await made.answer(0, { mark: 3 })).toEqual(ok)
      await made.conduct({ type: 'close', roundId: await made.round() })
      expect(await made.answer(1, { mark: 3 })).toEqual(notOpen)
    })

    it('[P3] a revealed round never opens again', async () => {
      const made = await on.opened()
      const roundId = await made.round()
      await made.conduct({ type: 'close', roundId })
      await made.conduct({ type: 'reveal', roundId, rungs: 1 })
      expect(await made.conduct({ type: 'open', roundId })).toEqual(notNow)
      expect(await made.answer(0, { mark: 1 })).toEqual(notOpen)
    })

    it('[P4] rungs are shown one at a time, in order, and never while the vote is open', async () => {
      const made = await on.opened()
      const roundId = await made.round()
      expect(await made.conduct({ type: 'reveal', roundId, rungs: 1 })).toEqual(notNow)
      await made.conduct({ type: 'close', roundId })
      expect(await made.conduct({ type: 'reveal', roundId, rungs: 2 })).toEqual(notNow)
      expect(await made.conduct({ type: 'reveal', roundId, rungs: 1 })).toEqual(ok)
      expect(await made.conduct({ type: 'reveal', roundId, rungs: 2 })).toEqual(ok)
      expect(await made.conduct({ type: 'reveal', roundId, rungs: 9 })).toEqual(notNow)
    })

    it('[P5] a command that is already true answers ok and changes nothing', async () => {
      const made = await on.opened()
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
      const made = await on.opened()
      const roundId = await made.round()
      await made.conduct({ type: 'setTimer', roundId, endsAt: Date.now() - 1000 })
      expect(await made.answer(0, { mark: 3 })).toEqual(notOpen)
      await settle(on.store, roundId)
      expect(await made.phase()).toBe('closed')
    })

    it('[P6] a vote that was due to open takes responses, though nobody has told it so', async () => {
      const made = await on.room()
      await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
      const roundId = await made.round()
      await on.store.db
        .updateTable('rounds')
        .set({ opens_at: Date.now() - 1000 })
        .where('id', '=', roundId)
        .execute()
      expect(await made.answer(0, { mark: 3 })).toEqual(ok)
      await settle(on.store, roundId)
      expect(await made.phase()).toBe('open')
    })

    it('[P7] a round closes a second after all have answered; who joins within it keeps it open', async () => {
      const made = await on.opened({ people: 2 })
      const roundId = await made.round()
      await made.answer(0, { mark: 3 })
      expect(await settle(on.store, roundId)).toBeNull()
      await made.pass(1)
      const left = await settle(on.store, roundId)
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThanOrEqual(1000)
      expect(await made.answer(0, { mark: 4 }, 2)).toEqual(ok)
      await made.join()
      expect(await settle(on.store, roundId)).toBeNull()
      await made.answer(2, { mark: 3 })
      await settle(on.store, roundId)
      await new Promise((resolve) => setTimeout(resolve, 1050))
      await settle(on.store, roundId)
      expect(await made.phase()).toBe('closed')
    })

    it('[P7] a vote that is opened once more stays open until someone has sent since', async () => {
      const made = await on.opened({ people: 2 })
      const roundId = await made.round()
      await made.answer(0, { mark: 3 })
      await made.answer(1, { mark: 3 })
      await made.conduct({ type: 'close', roundId })
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(await made.conduct({ type: 'open', roundId })).toEqual(ok)
      expect(await settle(on.store, roundId)).toBeNull()
      expect(await made.answer(0, { mark: 4 }, 2)).toEqual(ok)
      expect(await settle(on.store, roundId)).toBeGreaterThan(0)
    })

    it('[P8] in talk before bars the second round’s first press shows both rounds', async () => {
      const made = await on.opened({ rounds: 2, order: 'talkFirst' })
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
      const made = await on.opened()
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
})
