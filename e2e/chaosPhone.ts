import { createLiveStore } from '../lib/client/liveStore.ts'
import { createOutbox, isKept, type Posted } from '../lib/client/outbox.ts'
import type { RoundId } from '../lib/workshop/ids.ts'

/** A phone with the product's own line and outbox, and no screen. */
export interface ChaosPhone {
  readonly token: string
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
  where(): { roundId: string | null; phase: string | null; live: boolean }
  stop(): void
}

const memory = () => {
  const held = new Map<string, string>()
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
  }
}

/** Joins a room and keeps its line, whatever becomes of it. */
export const chaosPhone = async (origin: string, code: string): Promise<ChaosPhone> => {
  const answer = await fetch(`${origin}/p/${code}/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const live = createLiveStore('phone', code, origin)
  // A browser sends its cookies by itself; here the line is opened again with them.
  live.connection.disconnect()
  live.connection.io.opts.extraHeaders = { cookie }
  live.connection.connect()
  const outbox = createOutbox(live, code, memory())
  const acknowledged = new Map<string, Posted>()
  outbox.subscribe(({ posted }) => {
    if (posted?.state === 'received') acknowledged.set(posted.roundId, posted)
  })
  let away: ReturnType<typeof setTimeout> | undefined
  return {
    token: cookie.split('=')[1] ?? '',
    acknowledged,
    say: outbox.post,
    drop: () => live.connection.io.engine?.close(),
    leave: (ms) => {
      clearTimeout(away)
      live.connection.disconnect()
      away = setTimeout(() => live.connection.connect(), ms)
    },
    isWaiting: () => isKept(outbox.getState().posted?.state),
    shown: () => outbox.getState().posted,
    where: () => {
      const { view, status } = live.getState()
      const round = view?.activity?.round
      return { roundId: round?.id ?? null, phase: round?.phase ?? null, live: status === 'live' }
    },
    stop: () => {
      clearTimeout(away)
      live.stop()
    },
  }
}
