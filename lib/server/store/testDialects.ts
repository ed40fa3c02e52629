import { expect } from 'vitest'
import { type TestRoom, type TestRoomChoices, temporaryPlace, testRoom } from '../live/testRoom.ts'
import { openStore, type Store } from './open.ts'
import { openApart } from './openApart.ts'
import { hasPostgres, startPostgres } from './testPostgres.ts'

/** A store that a test file has opened, and the rooms its tests make in it. */
export interface TestStore {
  readonly store: Store
  room(choices?: TestRoomChoices): Promise<TestRoom>
  /** A room that stands at a rating whose vote is open. */
  opened(choices?: TestRoomChoices): Promise<TestRoom>
  forgetResponses(): Promise<void>
  end(): Promise<void>
}

const testStore = (store: Store, end: () => Promise<void>): TestStore => {
  const room = (choices: TestRoomChoices = {}): Promise<TestRoom> => testRoom({ people: 6, ...choices, store })
  return {
    store,
    room,
    opened: async (choices = {}) => {
      const made = await room(choices)
      await made.conduct({ type: 'goTo', activityId: made.activity('rate') })
      expect(await made.conduct({ type: 'open', roundId: await made.round() })).toEqual({ ok: true })
      return made
    },
    forgetResponses: async () => {
      await store.db.deleteFrom('responses').execute()
    },
    end: async () => {
      await store.close()
      await end()
    },
  }
}

/** One contract, held by both databases. */
export const dialects = [
  {
    name: 'SQLite',
    here: true,
    open: async () => {
      const { place, remove } = temporaryPlace()
      return testStore(await openStore(place, openApart), async () => remove())
    },
  },
  {
    name: 'PostgreSQL',
    here: hasPostgres,
    open: async () => {
      const server = await startPostgres()
      return testStore(await openStore({ url: server.url }), () => server.stop())
    },
  },
]

if (!hasPostgres)
  process.stdout.write('\n  PostgreSQL is not on this machine: its half of the store contract was NOT run.\n\n')

/** What the room's rung shows, or nothing before the reveal. */
export const shownCounts = async (made: TestRoom): Promise<unknown> => {
  const round = (await made.views()).phone.activity?.round
  if (round?.phase !== 'revealed' || !('room' in round.shown)) return null
  return round.shown.room
}
