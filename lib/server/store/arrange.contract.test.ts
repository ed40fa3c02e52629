import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pressesOf } from '../../session/presses.ts'
import type { TestRoom } from '../live/testRoom.ts'
import { dialects, shownCounts, type TestStore } from './testDialects.ts'

// The contract's half about the two orders: who talks first is chosen for each activity, until something is shown.
const ok = { ok: true }
const notNow = { ok: false, why: 'not now' }

const arrange = (made: TestRoom, order: string) =>
  made.conduct({ type: 'arrange', activityId: made.activity('rate'), order })
const orderSeen = async (made: TestRoom) => (await made.views()).console.conduct?.order
const nextPress = async (made: TestRoom) => pressesOf((await made.views()).console).next?.id

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

  /** A room whose first vote is over, with nothing shown of it. */
  const voted = async (): Promise<TestRoom> => {
    const made = await on.opened({ rounds: 2 })
    for (let person = 0; person < 6; person += 1) await made.answer(person, { mark: 2 })
    await made.conduct({ type: 'close', roundId: await made.round() })
    return made
  }

  describe.runIf(here)('the order of talk and marks', () => {
    it('[P8] chosen after the first vote, talk comes next, and the second round’s first press shows both', async () => {
      const made = await voted()
      expect(await nextPress(made)).toBe('reveal:1:room')
      expect(await arrange(made, 'talkFirst')).toEqual(ok)
      expect(await orderSeen(made)).toBe('talkFirst')
      expect(await nextPress(made)).toBe('talk:1')
      await made.conduct({ type: 'again', activityId: made.activity('rate'), number: 2 })
      for (let person = 0; person < 6; person += 1) await made.answer(person, { mark: 4 })
      await made.conduct({ type: 'close', roundId: await made.round() })
      expect(await nextPress(made)).toBe('reveal:2:room')
      await made.conduct({ type: 'reveal', roundId: await made.round(), rungs: 1 })
      expect(await shownCounts(made)).toMatchObject({
        now: { counts: [0, 0, 0, 6, 0] },
        before: { counts: [0, 6, 0, 0, 0] },
      })
    })

    it('[P10] is chosen for one activity, back and forth, and other activities keep the plan’s', async () => {
      const made = await on.room({ rounds: 2 })
      expect(await arrange(made, 'talkFirst')).toEqual(ok) // before the room is there
      await made.conduct({ type: 'goTo', activityId: made.activity('rateElements') })
      expect(await orderSeen(made)).toBe('barsFirst')
      await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
      expect(await orderSeen(made)).toBe('talkFirst')
      expect(await arrange(made, 'barsFirst')).toEqual(ok)
      expect(await orderSeen(made)).toBe('barsFirst')
    })

    it('[P10] is refused once the first round has been shown, and once a second one exists', async () => {
      const shown = await voted()
      await shown.conduct({ type: 'reveal', roundId: await shown.round(), rungs: 1 })
      expect(await arrange(shown, 'talkFirst')).toEqual(notNow)
      expect(await orderSeen(shown)).toBe('barsFirst')
      const second = await voted()
      await second.conduct({ type: 'again', activityId: second.activity('rate'), number: 2 })
      expect(await arrange(second, 'talkFirst')).toEqual(notNow)
      expect(await arrange(second, 'barsFirst')).toEqual(ok) // [P5]
    })

    it('[P10] asks nothing of an activity that asks nothing, nor of one that is not in the plan', async () => {
      const made = await on.room()
      for (const activityId of [made.activity('content'), 'act_nowhere1'])
        expect(await made.conduct({ type: 'arrange', activityId, order: 'talkFirst' })).toEqual(notNow)
      expect(await arrange(made, 'sideways')).toEqual({ ok: false, why: 'malformed' })
    })
  })
})
