import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endPresence, othersPresence, putPresence } from './presence.ts'
import { removeSession } from './removeSession.ts'
import { dialects, type TestStore } from './testDialects.ts'

// The contract's half about several servers: who of them has which pages of a session.
const nobody = { connected: 0, projectors: [] }
const some = { connected: 3, projectors: ['page', null] }

describe.each(dialects)('the store on $name', ({ here, open }) => {
  let on: TestStore
  beforeAll(async () => {
    if (here) on = await open()
  })
  afterAll(async () => {
    if (here) await on.end()
  })

  describe.runIf(here)('presence', () => {
    it('is what the others have, as they said it last, until they leave', async () => {
      const { store, sessionId } = await on.room()
      await putPresence(store, 'one', sessionId, { ...some, connected: 1 })
      await putPresence(store, 'one', sessionId, some)
      expect(await othersPresence(store, 'one', sessionId)).toEqual(nobody)
      expect(await othersPresence(store, 'other', sessionId)).toEqual(some)
      expect(await endPresence(store, 'one')).toEqual([sessionId])
      expect(await othersPresence(store, 'other', sessionId)).toEqual(nobody)
    })

    it('keeps nothing of a session that nobody is in, or that was removed while pages were open', async () => {
      const { store, sessionId, conduct } = await on.room()
      await putPresence(store, 'one', sessionId, some)
      await putPresence(store, 'one', sessionId, nobody)
      expect(await endPresence(store, 'one')).toEqual([])
      await conduct({ type: 'end' })
      expect(await removeSession(store, sessionId)).toBe('done')
      await putPresence(store, 'one', sessionId, some)
      expect(await endPresence(store, 'one')).toEqual([])
    })
  })
})
