import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Command, Outcome } from '../session/command.ts'
import type { Entry } from '../session/events.ts'
import type { Audience, Mine, Views } from '../session/view.ts'
import { type Connection, connect } from './connection.ts'
import { openServerClock } from './serverClock.ts'

/** What a page knows of its session. The view is replaced whole; nothing is ever merged into it. */
export interface Live<A extends Audience> {
  /** `away`: the line is down and comes back by itself. `refused`: it does not, and `entry` says why. */
  readonly status: 'connecting' | 'live' | 'away' | 'refused'
  readonly entry: Entry | null
  readonly view: Views[A] | null
  readonly mine: Mine | null
  /** Server's clock minus this page's, in milliseconds. */
  readonly clockOffset: number
  send(command: Command): Promise<Outcome>
}

export type LiveStore<A extends Audience> = StoreApi<Live<A>> & {
  readonly connection: Connection<A>
  stop(): void
}

const answerMs = 6000

const sendOn =
  <A extends Audience>(connection: Connection<A>) =>
  async (command: Command): Promise<Outcome> => {
    try {
      return await connection.timeout(answerMs).emitWithAck('command', command)
    } catch {
      return { ok: false, why: 'failed' } // written out: a value from command.ts would bring zod to the phone
    }
  }

/** When a page that could not be let in just now asks again: a whole room does not come at the same moment. */
const againMs = () => 500 + Math.random() * 2500

/** One store for one connection. Make it in a provider, never at the top of a module. */
export const createLiveStore = <A extends Audience>(audience: A, session: string, origin = ''): LiveStore<A> => {
  const connection = connect(audience, session, origin)
  const store = createStore<Live<A>>(() => ({
    status: 'connecting',
    entry: null,
    view: null,
    mine: null,
    clockOffset: 0,
    send: sendOn(connection),
  }))
  const clock = openServerClock({
    ask: () => connection.timeout(answerMs).emitWithAck('clock'),
    connected: () => connection.connected,
    tell: (clockOffset) => store.setState({ clockOffset }),
  })
  let again: ReturnType<typeof setTimeout> | undefined
  const comeBack = () => {
    clearTimeout(again)
    again = setTimeout(() => connection.connect(), againMs())
  }
  const isAway = () => store.setState({ status: store.getState().view ? 'away' : 'connecting' })
  connection.on('connect', clock.measure)
  connection.on('disconnect', (reason) => {
    store.setState({ status: 'away' })
    // The server has let go of this page on purpose, as it does when it stops: come back like after any drop.
    if (reason === 'io server disconnect') comeBack()
  })
  connection.on('connect_error', (error) => {
    if (connection.active) return isAway()
    // It could not be looked up who this is: the database is away for a moment. That ends by itself.
    if (error.message === ('failed' satisfies Entry)) {
      isAway()
      comeBack()
    } else store.setState({ status: 'refused', entry: error.message as Entry }) // our server's own words, see events.ts
  })
  const hear = connection as unknown as Connection<'phone'> // the listener's type does not depend on the audience
  hear.on('view', (view) => store.setState({ view: view as unknown as Views[A], status: 'live', entry: null }))
  hear.on('mine', (mine) => {
    // What was read before the last acknowledgement may arrive after it.
    const held = store.getState().mine
    if (held === null || held.roundId !== mine.roundId || held.seq <= mine.seq) store.setState({ mine })
  })
  const stop = () => {
    clearTimeout(again)
    clock.stop()
    connection.disconnect()
  }
  return Object.assign(store, { connection, stop })
}
