import { io, type Socket } from 'socket.io-client'
import type { Heard, Said } from '../../../session/events.ts'

export type Line = Socket<Heard<'phone'>, Said>

/** `away`: the line is down and is tried again. `gone`: the session has ended or does not know it any more. */
export type Standing = 'here' | 'away' | 'gone'

/** How long a room is waited for before someone counts as being outside. */
const entryMs = 20_000

/** The line of a pretend participant: it comes back by itself as a phone's does, and leaves when the session ends. */
export const openLine = (
  origin: string,
  code: string,
  cookie: string,
): { line: Line; standing(): Standing; entered: Promise<void> } => {
  const line: Line = io(`${origin}/phone`, {
    auth: { session: code },
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 2000,
  })
  let gone = false
  const again = () => setTimeout(() => line.connect(), 500 + 1500 * Math.random())
  line.on('view', ({ ended }) => {
    if (!ended) return
    gone = true
    line.disconnect()
  })
  line.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') again() // the server stops; perhaps it comes back
  })
  line.on('connect_error', ({ message }) => {
    if (line.active) return // it is tried again as it is
    if (message === 'failed') again()
    else gone = true
  })
  const entered = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, entryMs)
    line.once('view', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  return { line, entered, standing: () => (gone ? 'gone' : line.connected ? 'here' : 'away') }
}
