import { exampleElements } from '../../activities/exampleCoding.ts'
import type { KindName } from '../../activities/kinds.ts'
import { gate } from './gate.ts'
import { answerAll, close, open, reveal, room, start } from './lawRooms.ts'
import type { TestRoom } from './testRoom.ts'

// Rooms that are asked for reasons from both ends, for the tests of them.

/** A response with this mark, for each kind whose room has ends. */
export const markResponses: Partial<Record<KindName, (mark: number) => unknown>> = {
  rate: (mark) => ({ mark }),
  rateElements: (mark) => Object.fromEntries(exampleElements.map((id) => [id, mark])),
}

/** What the twelve people of a room give. */
export const marks = [1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5, 3]

/** Brings a room to an activity in which these marks are given, and shows it to itself. */
export const showRoom = async (made: TestRoom, kind: KindName, given: readonly number[] = marks): Promise<void> => {
  await start(made, kind)
  await open(made)
  await answerAll(
    made,
    given.map((mark) => markResponses[kind]?.(mark)),
  )
  await close(made)
  await reveal(made, 1)
}

/** A room that has been shown these marks of its own. */
export const shownRoom = async (kind: KindName, given: readonly number[] = marks): Promise<TestRoom> => {
  const made = await room()
  await showRoom(made, kind, given)
  return made
}

/** The console asks the room, or closes. */
export const ask = async (made: TestRoom, asked: 'open' | 'over') =>
  made.conduct({ type: 'askReasons', roundId: await made.round(), asked })
/** One of the people writes a reason, or sits it out. */
export const write = async (made: TestRoom, person: number, text: string | null, seq = 1) =>
  gate(
    made.store,
    { role: 'participant', sessionId: made.sessionId, participantId: made.people[person] ?? null },
    { type: 'reason', roundId: await made.round(), seq, text },
  )
/** The console lets a reason through, or takes it off. */
export const through = async (made: TestRoom, key: string, shown = true) =>
  made.conduct({ type: 'letThrough', roundId: await made.round(), key, shown })
/** What the console is shown of it. */
export const staged = async (made: TestRoom) => (await made.views()).console.conduct?.reasons ?? null
