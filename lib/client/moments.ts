import { createStore, type StoreApi } from 'zustand/vanilla'
import { momentGap, mostMoments } from '../session/moments.ts'
import type { LiveStore } from './liveStore.ts'
import type { Keep } from './outbox.ts'

/** A moment this phone has marked. `sent`: committed on the server's disk. */
export interface OwnMoment {
  readonly play: string
  /** Seconds from the start of the recording. */
  readonly at: number
  readonly sent: boolean
}

interface OwnMoments {
  readonly marked: readonly OwnMoment[]
}

const place = (session: string) => `attune-moments-${session}`

const kept = (keep: Keep, session: string): readonly OwnMoment[] => {
  try {
    return JSON.parse(keep.getItem(place(session)) ?? '[]') as OwnMoment[] // written below alone
  } catch {
    return []
  }
}

const write = (keep: Keep, session: string, marked: readonly OwnMoment[]): void => {
  try {
    keep.setItem(place(session), JSON.stringify(marked))
  } catch {
    // A private window may refuse to keep anything: what is on its way is then lost with the page.
  }
}

const retryMs = () => 1000 + Math.random() * 1500

/** Whether one more may be marked: not too many in one play, and none so near that it is the same press twice. */
export const mayMark = (marked: readonly OwnMoment[], play: string, at: number): boolean => {
  const here = marked.filter((one) => one.play === play)
  return here.length < mostMoments && here.every((one) => Math.abs(one.at - at) >= momentGap)
}

/** The way of marked moments from the thumb to the disk: kept on the phone, sent one after the other, sent again. */
export const createMoments = (
  live: LiveStore<'phone'>,
  session: string,
  keep: Keep,
): StoreApi<OwnMoments> & { mark(play: string, at: number): void } => {
  const store = createStore<OwnMoments>(() => ({ marked: kept(keep, session) }))
  let underWay = false

  const change = (marked: readonly OwnMoment[]) => {
    write(keep, session, marked)
    store.setState({ marked })
  }
  const is = (one: OwnMoment) => (other: OwnMoment) => one.play === other.play && one.at === other.at

  /** Sends one; whether the next may follow at once. */
  const attempt = async (one: OwnMoment): Promise<boolean> => {
    const outcome = await live.getState().send({ type: 'moment', play: one.play, at: one.at })
    if (!outcome.ok && (outcome.why === 'failed' || outcome.why === 'too fast')) return false
    const same = is(one)
    const { marked } = store.getState()
    // What came too late, or was not wanted, is let go of: it counts nowhere.
    if (outcome.ok) change(marked.map((other) => (same(other) ? { ...other, sent: true } : other)))
    else change(marked.filter((other) => !same(other)))
    return true
  }

  const flush = async (): Promise<void> => {
    const next = store.getState().marked.find(({ sent }) => !sent)
    if (underWay || next === undefined || !live.connection.connected) return
    underWay = true
    const on = await attempt(next)
    underWay = false
    if (on) void flush()
    else setTimeout(() => void flush(), retryMs())
  }

  const mark = (play: string, at: number) => {
    const { marked } = store.getState()
    if (!mayMark(marked, play, at)) return
    change([...marked.filter((one) => one.play === play || !one.sent), { play, at, sent: false }])
    void flush()
  }

  live.connection.on('connect', () => void flush())
  return Object.assign(store, { mark })
}
