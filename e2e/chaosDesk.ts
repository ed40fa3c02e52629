import { createLiveStore } from '../lib/client/liveStore.ts'
import type { Outcome } from '../lib/session/command.ts'
import type { Views } from '../lib/session/view.ts'

/** A console without a screen, with the product's own line. */
export interface ChaosDesk {
  view(): Views['console'] | null
  /** Says something; `null`: nobody has answered. */
  say(said: object): Promise<Outcome | null>
  stop(): void
}

/** Opens one with the cookies of whoever is signed in. */
export const openDesk = (origin: string, session: string, cookie: string): ChaosDesk => {
  // By another name of this machine: a phone at the same origin would share the line, and with it the cookies.
  const live = createLiveStore('console', session, origin.replace('localhost', '127.0.0.1'))
  // A browser sends its cookies by itself; here the line is opened again with them.
  live.connection.disconnect()
  live.connection.io.opts.extraHeaders = { cookie }
  live.connection.connect()
  return {
    view: () => live.getState().view,
    say: (said) =>
      live.connection
        .timeout(3000)
        .emitWithAck('command', said as never)
        .catch(() => null),
    stop: live.stop,
  }
}

/** Says something until a server has heard it: it may be down just now. */
export const command = async ({ say }: ChaosDesk, said: object): Promise<Outcome> => {
  for (const end = Date.now() + 40_000; Date.now() < end; ) {
    const outcome = await say(said)
    if (outcome !== null) return outcome
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error(`nobody heard ${JSON.stringify(said)}`)
}
