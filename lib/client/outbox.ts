import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Refusal } from '../session/command.ts'
import type { RoundId } from '../workshop/ids.ts'
import type { LiveStore } from './liveStore.ts'

/**
 * What this phone has said in a round, and how far it has come.
 * `sending`: on its way. `waiting`: kept here until the line is back. `received`: committed on the server's disk.
 * `late`: came after voting closed and does not count. `refused`: the server would not have it.
 */
export interface Posted {
  readonly roundId: RoundId
  readonly seq: number
  /** `null`: sits this one out. */
  readonly response: unknown
  readonly state: 'sending' | 'waiting' | 'received' | 'late' | 'refused'
}

export interface Outbox {
  readonly posted: Posted | null
}

/** Where a phone keeps what has not arrived yet: `localStorage`, or a stand-in where there is none. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const place = (session: string) => `attune-outbox-${session}`

const kept = (keep: Keep, session: string): Posted | null => {
  try {
    const text = keep.getItem(place(session))
    return text === null ? null : { ...(JSON.parse(text) as Posted), state: 'waiting' } // written below alone
  } catch {
    return null
  }
}

const write = (keep: Keep, session: string, posted: Posted | null): void => {
  try {
    if (posted === null) keep.removeItem(place(session))
    else keep.setItem(place(session), JSON.stringify(posted))
  } catch {
    // Private windows may refuse to keep anything: what is on its way is then lost with the page, and only then.
  }
}

const final: readonly Refusal[] = ['malformed', 'not yours', 'not an answer']
const retryMs = () => 1000 + Math.random() * 1500

/**
 * The way of a response from the thumb to the disk. One is under way at a time, the newest wins, and a response that
 * was not acknowledged is kept and sent again: after a reload, a dropped line, or a server that was killed.
 */
export const createOutbox = (
  live: LiveStore<'phone'>,
  session: string,
  keep: Keep,
): StoreApi<Outbox> & { post(roundId: RoundId, response: unknown): void } => {
  const store = createStore<Outbox>(() => ({ posted: kept(keep, session) }))
  let underWay = false
  let timer: ReturnType<typeof setTimeout> | undefined

  /** What is kept is forgotten only if it is this very press: another tab may have kept one of its own since. */
  const forget = (sent: Posted) => {
    const there = kept(keep, session)
    if (there?.roundId === sent.roundId && there.seq === sent.seq) write(keep, session, null)
  }

  const isNewest = (sent: Posted) => {
    const { posted } = store.getState()
    return posted?.seq === sent.seq && posted.roundId === sent.roundId
  }

  const settle = (sent: Posted, state: Posted['state']) => {
    if (state !== 'sending' && state !== 'waiting') forget(sent)
    if (!isNewest(sent)) return
    store.setState({ posted: { ...sent, state } })
    if (state !== 'received') return
    const { roundId, seq, response } = sent
    const held = live.getState().mine
    if (held?.roundId === roundId && held.seq > seq) return
    // A phone that has said nothing before is not told of a new round: what it holds is still about the last one.
    const before = held?.roundId === roundId ? held.before : null
    live.setState({ mine: { roundId, seq, response, passed: response === null, before } })
  }

  /** Another tab of this phone has sent a later press: that one is shown, which the server tells us as our own. */
  const giveWay = (sent: Posted) => {
    forget(sent)
    if (isNewest(sent)) store.setState({ posted: null })
  }

  const attempt = async (sent: Posted): Promise<void> => {
    const { roundId, seq, response } = sent
    const outcome = await live
      .getState()
      .send(response === null ? { type: 'pass', roundId, seq } : { type: 'respond', roundId, seq, response })
    if (outcome.ok) return settle(sent, 'received')
    if (outcome.why === 'replaced') return giveWay(sent)
    if (outcome.why === 'not open') return settle(sent, 'late')
    if (final.includes(outcome.why)) return settle(sent, 'refused')
    settle(sent, 'waiting')
    clearTimeout(timer)
    timer = setTimeout(flush, retryMs())
  }

  const flush = async (): Promise<void> => {
    const { posted } = store.getState()
    if (underWay || posted === null || (posted.state !== 'sending' && posted.state !== 'waiting')) return
    if (!live.connection.connected) return settle(posted, 'waiting')
    underWay = true
    settle(posted, 'sending')
    await attempt({ ...posted, state: 'sending' })
    underWay = false
    const now = store.getState().posted
    if (now !== null && now.state === 'sending') flush()
  }

  const post = (roundId: RoundId, response: unknown) => {
    const { posted } = store.getState()
    const mine = live.getState().mine
    const seqs = [posted?.roundId === roundId ? posted.seq : 0, mine?.roundId === roundId ? mine.seq : 0]
    // By the time of the press (and a little chance), so that of two tabs of one phone the later press wins, whichever
    // arrives last.
    const now = Date.now() * 1000 + Math.floor(Math.random() * 1000)
    const seq = Math.max(now, ...seqs.map((known) => known + 1))
    const next: Posted = { roundId, seq, response, state: 'sending' }
    write(keep, session, next)
    store.setState({ posted: next })
    flush()
  }

  live.connection.on('connect', () => void flush())
  return Object.assign(store, { post })
}
