import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Command, Refusal } from '../session/command.ts'
import type { Mine } from '../session/view.ts'
import type { RoundId } from '../workshop/ids.ts'
import type { LiveStore } from './liveStore.ts'

/**
 * What this phone has said in a round, and how far it has come.
 * `sending`: on its way. `waiting`: kept here until the line is back. `unsaved`: kept here, since the server's disk is
 * full. `received`: committed on the server's disk.
 * `late`: came after voting closed and does not count. `refused`: the server would not have it.
 */
export interface Posted {
  readonly roundId: RoundId
  readonly seq: number
  /** `null`: sits this one out. */
  readonly response: unknown
  readonly state: 'sending' | 'waiting' | 'unsaved' | 'received' | 'late' | 'refused'
}

/** It has not arrived yet, and is tried again. */
export const isKept = (state: Posted['state'] | null | undefined): boolean =>
  state === 'sending' || state === 'waiting' || state === 'unsaved'

export interface Outbox {
  readonly posted: Posted | null
}

/** Where a phone keeps what has not arrived yet: `localStorage`, or a stand-in where there is none. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What an outbox carries, and where a phone sees what the server holds of it. */
interface Way {
  readonly place: string
  command(posted: Posted): Command
  /** The highest `seq` that the server is known to hold in this round. */
  seqHeld(mine: Mine | null, roundId: RoundId): number
  /** What the server holds once this has arrived. */
  withIt(mine: Mine | null, posted: Posted): Mine
}

/** A phone that has said nothing before is not told of a new round: what it holds is still about the last one. */
const ofRound = (mine: Mine | null, roundId: RoundId): Mine =>
  mine?.roundId === roundId ? mine : { roundId, seq: 0, response: null, passed: false, before: null }

/** Answers: the marks and texts of a vote. */
const answers: Way = {
  place: 'outbox',
  command: ({ roundId, seq, response }) =>
    response === null ? { type: 'pass', roundId, seq } : { type: 'respond', roundId, seq, response },
  seqHeld: (mine, roundId) => (mine?.roundId === roundId ? mine.seq : 0),
  withIt: (mine, { roundId, seq, response }) => ({
    ...ofRound(mine, roundId),
    seq,
    response,
    passed: response === null,
  }),
}

/** Reasons: which words decided the own mark. A response is a text, `null` sits it out. */
export const reasons: Way = {
  place: 'reason',
  command: ({ roundId, seq, response }) => ({
    type: 'reason',
    roundId,
    seq,
    text: typeof response === 'string' ? response : null,
  }),
  seqHeld: (mine, roundId) => (mine?.roundId === roundId ? (mine.reason?.seq ?? 0) : 0),
  withIt: (mine, { roundId, seq, response }) => ({
    ...ofRound(mine, roundId),
    reason: { seq, text: typeof response === 'string' ? response : null },
  }),
}

const kept = (keep: Keep, place: string): Posted | null => {
  try {
    const text = keep.getItem(place)
    return text === null ? null : { ...(JSON.parse(text) as Posted), state: 'waiting' } // written below alone
  } catch {
    return null
  }
}

const write = (keep: Keep, place: string, posted: Posted | null): void => {
  try {
    if (posted === null) keep.removeItem(place)
    else keep.setItem(place, JSON.stringify(posted))
  } catch {
    // Private windows may refuse to keep anything: what is on its way is then lost with the page, and only then.
  }
}

const final: readonly Refusal[] = ['malformed', 'not yours', 'not an answer']
/** A phone may believe any year: past 2200 its time would be no whole number that travels. */
const latest = Date.UTC(2200)
const retryMs = () => 1000 + Math.random() * 1500

/**
 * The way of a response from the thumb to the disk. One is under way at a time, the newest wins, and a response that
 * was not acknowledged is kept and sent again: after a reload, a dropped line, or a server that was killed.
 */
export const createOutbox = (
  live: LiveStore<'phone'>,
  session: string,
  keep: Keep,
  way: Way = answers,
): StoreApi<Outbox> & { post(roundId: RoundId, response: unknown): void } => {
  const place = `attune-${way.place}-${session}`
  const store = createStore<Outbox>(() => ({ posted: kept(keep, place) }))
  let underWay = false
  let timer: ReturnType<typeof setTimeout> | undefined

  /** What is kept is forgotten only if it is this very press: another tab may have kept one of its own since. */
  const forget = (sent: Posted) => {
    const there = kept(keep, place)
    if (there?.roundId === sent.roundId && there.seq === sent.seq) write(keep, place, null)
  }

  const isNewest = (sent: Posted) => {
    const { posted } = store.getState()
    return posted?.seq === sent.seq && posted.roundId === sent.roundId
  }

  const settle = (sent: Posted, state: Posted['state']) => {
    if (!isKept(state)) forget(sent)
    if (!isNewest(sent)) return
    store.setState({ posted: { ...sent, state } })
    if (state !== 'received') return
    const { mine } = live.getState()
    if (way.seqHeld(mine, sent.roundId) <= sent.seq) live.setState({ mine: way.withIt(mine, sent) })
  }

  /** Another tab of this phone has sent a later press: that one is shown, which the server tells us as our own. */
  const giveWay = (sent: Posted) => {
    forget(sent)
    if (isNewest(sent)) store.setState({ posted: null })
  }

  const attempt = async (sent: Posted): Promise<void> => {
    const outcome = await live.getState().send(way.command(sent))
    if (outcome.ok) return settle(sent, 'received')
    if (outcome.why === 'replaced') return giveWay(sent)
    if (outcome.why === 'not open') return settle(sent, 'late')
    if (final.includes(outcome.why)) return settle(sent, 'refused')
    settle(sent, outcome.why === 'disk full' ? 'unsaved' : 'waiting')
    clearTimeout(timer)
    timer = setTimeout(flush, retryMs())
  }

  const flush = async (): Promise<void> => {
    const { posted } = store.getState()
    if (underWay || posted === null || !isKept(posted.state)) return
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
    const seqs = [posted?.roundId === roundId ? posted.seq : 0, way.seqHeld(live.getState().mine, roundId)]
    // By the time of the press (and a little chance), so that of two tabs of one phone the later press wins, whichever
    // arrives last.
    const now = Math.min(Date.now(), latest) * 1000 + Math.floor(Math.random() * 1000)
    const seq = Math.max(1, now, ...seqs.map((known) => known + 1)) // whatever a phone's clock says, it grows
    const next: Posted = { roundId, seq, response, state: 'sending' }
    write(keep, place, next)
    store.setState({ posted: next })
    flush()
  }

  live.connection.on('connect', () => void flush())
  return Object.assign(store, { post })
}
