/** Asks the server for its time, in milliseconds since 1970. */
type Ask = () => Promise<number>

export interface ServerClock {
  /** Measures anew, as after each connection. */
  measure(): void
  stop(): void
}

/** When the clock is asked for, in milliseconds after one another: while a page loads, an answer may lie about. */
const waits = [0, 1500, 4000]
/** After an answer that did not come, in milliseconds. */
const againMs = 2000
/** How often the page looks whether its own clock was set, and from which leap on it says so. */
const lookMs = 1000
const leapMs = 300

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/**
 * Keeps the difference between the server's clock and this page's. Of a few answers the one that came back soonest is gone by. A
 * phone's clock may be days off, and may be set while the page is open: then it runs apart from the page's own running time, and the
 * difference is measured anew.
 */
export const openServerClock = (parts: {
  readonly ask: Ask
  readonly connected: () => boolean
  /** The server's clock minus this page's, in milliseconds. */
  readonly tell: (offset: number) => void
}): ServerClock => {
  const { ask, connected, tell } = parts
  let run = 0

  const measure = async (): Promise<void> => {
    run += 1
    const mine = run
    const isOver = () => run !== mine || !connected() // the next connection measures again
    let soonest = Number.POSITIVE_INFINITY
    for (const ms of waits) {
      await wait(ms)
      for (let answered = false; !answered; ) {
        if (isOver()) return
        const [before, began] = [Date.now(), performance.now()]
        const server = await ask().catch(() => null)
        if (isOver()) return
        const took = performance.now() - began
        answered = server !== null
        if (server === null) await wait(againMs)
        else if (took < soonest) {
          soonest = took
          tell(server - (before + took / 2))
        }
      }
    }
  }

  let apart = Date.now() - performance.now()
  const looking = setInterval(() => {
    const now = Date.now() - performance.now()
    if (Math.abs(now - apart) > leapMs && connected()) void measure()
    apart = now
  }, lookMs)

  return {
    measure: () => void measure(),
    stop: () => {
      run += 1
      clearInterval(looking)
    },
  }
}
