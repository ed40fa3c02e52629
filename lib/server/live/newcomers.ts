import type { Audience } from '../../session/view.ts'
import type { SessionId } from '../../workshop/ids.ts'
import type { Line } from './wire.ts'

type AnyLine = { [A in Audience]: Line<A> }[Audience]

/** Pages that were taken out of the list: who takes them sees to it that they are told where the room is. */
export interface Newcomers {
  readonly phone: readonly Line<'phone'>[]
  readonly projector: readonly Line<'projector'>[]
  readonly console: readonly Line<'console'>[]
  /** Lets them into the room, so that they hear what is told from now on. */
  letIn(): void
  /** They could not be told: they wait again, for the next try. */
  putBack(): void
}

/** Pages that have connected and wait to be told where their room is. */
export const openNewcomers = () => {
  const waiting = new Map<SessionId, Map<AnyLine, Audience>>()
  const add = <A extends Audience>(audience: A, line: Line<A>): void => {
    const { sessionId } = line.data
    const lines = waiting.get(sessionId) ?? new Map<AnyLine, Audience>()
    waiting.set(sessionId, lines.set(line as AnyLine, audience))
  }
  return {
    add,
    /** Whether anybody waits for a room. */
    wait: (sessionId: SessionId): boolean => waiting.has(sessionId),
    /** Who of one audience waits for a room, and has not left. */
    waiting: <A extends Audience>(sessionId: SessionId, audience: A): readonly Line<A>[] =>
      [...(waiting.get(sessionId) ?? [])].flatMap(([line, theirs]) =>
        theirs === audience && line.connected ? [line as Line<A>] : [],
      ),
    /** Takes those out of the list who wait for a room, or only those of one audience. Who has left meanwhile is left out. */
    take: (sessionId: SessionId, only?: Audience): Newcomers => {
      const lines = waiting.get(sessionId) ?? new Map<AnyLine, Audience>()
      const found = [...lines].filter(([, audience]) => only === undefined || audience === only)
      for (const [line] of found) lines.delete(line)
      if (lines.size === 0) waiting.delete(sessionId)
      const here = found.filter(([line]) => line.connected)
      const at = <A extends Audience>(audience: A) =>
        here.flatMap(([line, theirs]) => (theirs === audience ? [line as Line<A>] : []))
      return {
        phone: at('phone'),
        projector: at('projector'),
        console: at('console'),
        letIn: () => {
          for (const [line] of here) {
            line.join(sessionId)
            if (line.data.participantId) line.join(line.data.participantId)
          }
        },
        putBack: () => {
          for (const [line, audience] of here) add(audience, line as Line<typeof audience>)
        },
      }
    },
  }
}
