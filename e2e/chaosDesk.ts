import { io, type Socket } from 'socket.io-client'
import type { Outcome } from '../lib/session/command.ts'
import type { Views } from '../lib/session/view.ts'

/** A console without a screen. */
export interface ChaosDesk {
  readonly line: Socket
  view(): Views['console'] | null
}

/** Opens one with the cookies of whoever is signed in. */
export const openDesk = (origin: string, session: string, cookie: string): ChaosDesk => {
  const line = io(`${origin}/console`, {
    auth: { session },
    extraHeaders: { cookie },
    forceNew: true,
    reconnectionDelay: 200,
    reconnectionDelayMax: 1000,
  })
  let view: Views['console'] | null = null
  line.on('view', (given: Views['console']) => {
    view = given
  })
  return { line, view: () => view }
}

/** Says something until a server has heard it: it may be down just now. */
export const command = async ({ line }: ChaosDesk, said: object): Promise<Outcome> => {
  for (const end = Date.now() + 40_000; Date.now() < end; ) {
    const outcome: Outcome | null = await line
      .timeout(3000)
      .emitWithAck('command', said)
      .catch(() => null)
    if (outcome !== null) return outcome
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error(`nobody heard ${JSON.stringify(said)}`)
}
