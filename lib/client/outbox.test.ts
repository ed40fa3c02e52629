import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Command, Outcome } from '../session/command.ts'
import type { Mine } from '../session/view.ts'
import type { RoundId } from '../workshop/ids.ts'
import type { Live, LiveStore } from './liveStore.ts'
import { createOutbox, type Keep } from './outbox.ts'

const roundId = 'rnd_one1' as RoundId // the form that its schema asks for
type Sent = Extract<Command, { type: 'respond' | 'pass' }>

/** A server of one round, as the store holds it: the highest seq counts, the same seq again is the same press. */
const serverOf = () => {
  const state = { held: null as Sent | null, down: false, refuse: null as Outcome | null }
  const take = async (command: Command): Promise<Outcome> => {
    if (state.down) return { ok: false, why: 'failed' }
    if (state.refuse) return state.refuse
    const sent = command as Sent // an outbox sends nothing else
    if (state.held && sent.seq < state.held.seq) return { ok: false, why: 'replaced' }
    state.held = sent
    return { ok: true }
  }
  return { state, take }
}

const memory = (): Keep & { readonly things: Map<string, string> } => {
  const things = new Map<string, string>()
  return {
    things,
    getItem: (key) => things.get(key) ?? null,
    setItem: (key, value) => void things.set(key, value),
    removeItem: (key) => void things.delete(key),
  }
}

/** One tab of a phone: a line that tests put down and up, and its outbox. */
const tab = (server: ReturnType<typeof serverOf>, keep: Keep, mine: Mine | null = null) => {
  const listeners: (() => void)[] = []
  const connection = { connected: true, on: (_name: string, heard: () => void) => listeners.push(heard) }
  const store = createStore<Live<'phone'>>(() => ({
    status: 'live',
    entry: null,
    view: null,
    mine,
    clockOffset: 0,
    send: server.take,
  }))
  // Of the connection an outbox uses no more than this.
  const live = Object.assign(store, { connection, stop: () => undefined }) as unknown as LiveStore<'phone'>
  const outbox = createOutbox(live, '123456', keep)
  const up = (connected: boolean) => {
    connection.connected = connected
    if (connected) for (const heard of listeners) heard()
  }
  return { outbox, live, up }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('a press', () => {
  it('is kept until it is acknowledged, through a reload, and then forgotten', async () => {
    const [server, keep] = [serverOf(), memory()]
    const first = tab(server, keep)
    first.up(false)
    first.outbox.post(roundId, { mark: 4 })
    await settled()
    expect(first.outbox.getState().posted?.state).toBe('waiting')
    expect(keep.things.size).toBe(1)
    const reloaded = tab(server, keep)
    reloaded.up(true)
    await settled()
    expect(server.state.held).toMatchObject({ type: 'respond', response: { mark: 4 } })
    expect(reloaded.outbox.getState().posted?.state).toBe('received')
    expect(keep.things.size).toBe(0)
  })

  it('counts whatever year the phone believes it is, also where its clock is set back in between', async () => {
    const [server, keep] = [serverOf(), memory()]
    const one = tab(server, keep)
    const clock = vi.spyOn(Date, 'now')
    for (const [at, year] of [2600, 2026, 1960].entries()) {
      clock.mockReturnValue(Date.UTC(year))
      one.outbox.post(roundId, { mark: 1 + at })
      await settled()
      expect(server.state.held).toMatchObject({ response: { mark: 1 + at } })
      expect(server.state.held?.seq).toSatisfy((seq: number) => Number.isSafeInteger(seq) && seq >= 1)
    }
    clock.mockRestore()
    expect(one.outbox.getState().posted?.state).toBe('received')
  })

  it('is received when it is sent again because its acknowledgement was lost', async () => {
    const [server, keep] = [serverOf(), memory()]
    const one = tab(server, keep)
    one.outbox.post(roundId, { mark: 2 })
    await settled()
    const again = server.state.held
    expect(await server.take(again!)).toEqual({ ok: true })
  })

  it('right after a reload counts, though the page has not been told yet what the server holds', async () => {
    const [server, keep] = [serverOf(), memory()]
    tab(server, keep).outbox.post(roundId, { mark: 1 })
    await settled()
    const reloaded = tab(server, keep, null)
    reloaded.outbox.post(roundId, { mark: 5 })
    await settled()
    expect(server.state.held).toMatchObject({ response: { mark: 5 } })
    expect(reloaded.outbox.getState().posted?.state).toBe('received')
  })

  it('of an older tab is never shown as received when a later one of another tab stands', async () => {
    const [server, keep] = [serverOf(), memory()]
    const [one, other] = [tab(server, keep), tab(server, keep)]
    other.up(false)
    other.outbox.post(roundId, { mark: 1 })
    await settled()
    one.outbox.post(roundId, { mark: 5 })
    await settled()
    other.up(true)
    await settled()
    expect(server.state.held).toMatchObject({ response: { mark: 5 } })
    expect(other.outbox.getState().posted).toBeNull()
  })

  it('that another tab has kept is not forgotten with this one’s receipt', async () => {
    const [server, keep] = [serverOf(), memory()]
    const [one, other] = [tab(server, keep), tab(server, keep)]
    one.outbox.post(roundId, { mark: 3 })
    other.up(false)
    other.outbox.post(roundId, { mark: 4 })
    await settled()
    expect(one.outbox.getState().posted?.state).toBe('received')
    expect(JSON.parse([...keep.things.values()][0] ?? '{}')).toMatchObject({ response: { mark: 4 } })
  })

  it('after the close is kept and said not to count', async () => {
    const [server, keep] = [serverOf(), memory()]
    const one = tab(server, keep)
    server.state.refuse = { ok: false, why: 'not open' }
    one.outbox.post(roundId, { mark: 3 })
    await settled()
    expect(one.outbox.getState().posted).toMatchObject({ state: 'late', response: { mark: 3 } })
    expect(one.live.getState().mine).toBeNull()
  })
})

it('says that the server’s disk is full, keeps what was pressed, and sends it again', async () => {
  const [server, keep] = [serverOf(), memory()]
  const phone = tab(server, keep)
  server.state.refuse = { ok: false, why: 'disk full' }
  phone.outbox.post(roundId, { mark: 4 })
  await settled()
  expect(phone.outbox.getState().posted?.state).toBe('unsaved')
  expect(keep.things.size).toBe(1)
  server.state.refuse = null
  await vi.waitFor(() => expect(phone.outbox.getState().posted?.state).toBe('received'), { timeout: 5000 })
})
