import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { hearing } from './hearing.ts'
import { openInHand } from './inHand.ts'
import { testRoom } from './testRoom.ts'
import type { Line } from './wire.ts'

it('what was said is acknowledged and counted once, also where the other pages of a phone can not be told', async () => {
  const room = await testRoom({ people: 1 })
  await room.conduct({ type: 'goTo', activityId: room.activity('rate') })
  const roundId = await room.round()
  await room.conduct({ type: 'open', roundId })
  const data = { sessionId: room.sessionId, participantId: room.people[0] ?? null, page: null }
  // Of its line a hearing uses no more than this, and of the rest of the server neither.
  const line = Object.assign(new EventEmitter(), { data }) as unknown as Line<'phone'>
  const [counted, failed, answers] = [[] as string[], [] as unknown[], [] as unknown[]]
  hearing('phone', line, {
    store: room.store,
    failed: (error) => failed.push(error),
    refresh: { changed: () => undefined, toOtherTabs: () => Promise.reject(new Error('away')) } as never,
    inHand: openInHand(),
    creditsOf: () => () => true,
    measures: { heard: (_audience, type, outcome) => counted.push(`${type}: ${outcome}`), committed: () => undefined },
  })
  const said = { type: 'respond', roundId, seq: 1, response: { mark: 4 } }
  ;(line as unknown as EventEmitter).emit('command', said, (outcome: unknown) => answers.push(outcome))
  await expect.poll(() => failed.length).toBe(1)
  expect(counted).toEqual(['respond: done'])
  expect(answers).toEqual([{ ok: true }])
  await room.close()
})
