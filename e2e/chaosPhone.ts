import { createLiveStore } from '../lib/client/liveStore.ts'
import { createOutbox, isKept, type Posted } from '../lib/client/outbox.ts'
import type { RoundId } from '../lib/workshop/ids.ts'
import { type OwnClock, ownClock } from './ownClock.ts'

/** A phone with the product's own line and outbox, and no screen. */
export interface ChaosPhone {
  readonly token: string
  readonly cookie: string
  readonly clock: OwnClock
  /** What the server has acknowledged last, by round. */
  readonly acknowledged: ReadonlyMap<string, Posted>
  say(roundId: RoundId, response: unknown): void
  /** Breaks the line, as a lift does; it comes back by itself. */
  drop(): void
  /** Goes away for so long. */
  leave(ms: number): void
  /** Whether something it has said is still under way. */
  isWaiting(): boolean
  /** What it shows of its own answer. */
  shown(): Posted | null
  where(): Where
  stop(): void
}

/** Where the room is, as a phone shows it. */
interface Where {
  readonly roundId: string | null
  readonly phase: string | null
  readonly live: boolean
  /** All that is shown of the room, as text. */
  readonly view: string
  /** The server's time, as this phone reckons it. */
  readonly serverNow: number
}

const memory = () => {
  const held = new Map<string, string>()
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
  }
}

/** What was pressed, in which round. */
export type Press = Pick<Posted, 'roundId' | 'seq' | 'response'>

interface Ways {
  /** How far its clock is off, in milliseconds. */
  readonly off?: number
  /** Told when the server has acknowledged something, before the phone knows. */
  acknowledges?(token: string, press: Press): void
  /** Told when the phone shows something as received. */
  shows?(token: string, press: Press): void
  /** The cookie of a phone that has joined before, whose place this one takes. */
  readonly before?: string
}

const joined = async (origin: string, code: string): Promise<string> => {
  const answer = await fetch(`${origin}/p/${code}/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** Joins a room and keeps its line, whatever becomes of it. */
export const chaosPhone = async (
  origin: string,
  code: string,
  { off = 0, acknowledges = () => undefined, shows = () => undefined, before }: Ways = {},
): Promise<ChaosPhone> => {
  const clock = ownClock(off)
  const cookie = before ?? (await joined(origin, code))
  const token = cookie.split('=')[1] ?? ''
  return clock.by(() => {
    const live = createLiveStore('phone', code, origin)
    // A browser sends its cookies by itself; here the line is opened again with them.
    live.connection.disconnect()
    live.connection.io.opts.extraHeaders = { cookie }
    live.connection.connect()
    const { send } = live.getState()
    live.setState({
      send: async (command) => {
        const outcome = await send(command)
        if (outcome.ok && 'seq' in command) {
          const { roundId, seq } = command
          acknowledges(token, { roundId, seq, response: command.type === 'respond' ? command.response : null })
        }
        return outcome
      },
    })
    const outbox = createOutbox(live, code, memory())
    const acknowledged = new Map<string, Posted>()
    outbox.subscribe(({ posted }) => {
      if (posted?.state !== 'received') return
      shows(token, posted)
      acknowledged.set(posted.roundId, posted)
    })
    let away: ReturnType<typeof setTimeout> | undefined
    return {
      token,
      cookie,
      clock,
      acknowledged,
      say: (roundId, response) => clock.by(() => outbox.post(roundId, response)),
      drop: () => live.connection.io.engine?.close(),
      leave: (ms) =>
        clock.by(() => {
          clearTimeout(away)
          live.connection.disconnect()
          away = setTimeout(() => live.connection.connect(), ms)
        }),
      isWaiting: () => isKept(outbox.getState().posted?.state),
      shown: () => outbox.getState().posted,
      where: () => {
        const { view, status, clockOffset } = live.getState()
        const round = view?.activity?.round
        return {
          roundId: round?.id ?? null,
          phase: round?.phase ?? null,
          live: status === 'live',
          view: JSON.stringify(view),
          serverNow: clock.by(() => Date.now()) + clockOffset,
        }
      },
      stop: () => {
        clearTimeout(away)
        live.stop()
      },
    }
  })
}
