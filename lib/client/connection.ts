import { transports } from 'engine.io-client'
import { io, type Socket } from 'socket.io-client'
import type { Heard, Said } from '../session/events.ts'
import type { Audience } from '../session/view.ts'

export type Connection<A extends Audience> = Socket<Heard<A>, Said>

type Transport = 'websocket' | 'polling'

/** The ways to connect, in the order in which they are tried. A phone loads long-polling only where it is needed. */
const led = (leading: Transport): Transport[] => {
  if (!('polling' in transports)) return ['websocket']
  return leading === 'websocket' ? ['websocket', 'polling'] : ['polling', 'websocket']
}

/**
 * A venue's proxy may swallow websockets without a word: no error comes, and trying the other transport waits for one.
 * So each attempt that failed is followed by one that leads with the other transport.
 */
const leadWithTheOther = <A extends Audience>(connection: Connection<A>): void => {
  let leading: Transport = 'websocket'
  const order = () => {
    connection.io.opts.transports = led(leading)
  }
  const fetchPolling = async () => {
    const { XHR } = await import('./longPolling.ts')
    transports.polling = XHR
    order()
  }
  connection.on('connect_error', () => {
    if (!connection.active) return
    leading = leading === 'websocket' ? 'polling' : 'websocket'
    order()
    if (!('polling' in transports)) fetchPolling().catch(() => undefined) // the next failure asks again
  })
}

/**
 * One connection a page: websocket first, long-polling where websockets are blocked, and back with jitter after a drop.
 * `session`: what the audience is let in by: the join code for a phone, the session's id otherwise.
 */
export const connect = <A extends Audience>(audience: A, session: string, origin = ''): Connection<A> => {
  const connection: Connection<A> = io(`${origin}/${audience}`, {
    auth: { session },
    transports: led('websocket'),
    tryAllTransports: true,
    withCredentials: true,
    reconnectionDelay: 400,
    reconnectionDelayMax: 4000,
    randomizationFactor: 0.6,
    timeout: 8000,
  })
  leadWithTheOther(connection)
  return connection
}
