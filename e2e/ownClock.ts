import { AsyncLocalStorage } from 'node:async_hooks'

/** A clock that may be set while somebody goes by it. */
export interface OwnClock {
  /** How far it is off, in milliseconds. */
  off: number
  /** Does something that goes by this clock, with all that follows from it. */
  by<T>(done: () => T): T
}

const whose = new AsyncLocalStorage<OwnClock>()
const trueNow = Date.now.bind(Date)
// Whoever has no clock of their own goes by the true one.
Date.now = () => trueNow() + (whose.getStore()?.off ?? 0)

/** A clock for one of many phones in one process. */
export const ownClock = (off: number): OwnClock => {
  const clock: OwnClock = { off, by: (done) => whose.run(clock, done) }
  return clock
}
