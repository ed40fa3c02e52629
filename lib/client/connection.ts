import { io, type Socket } from 'socket.io-client'
import type { Heard, Said } from '../session/events.ts'
import type { Audience } from '../session/view.ts'

export type Connection<A extends Audience> = Socket<Heard<A>, Said>

/**
 * One connection a page: websocket first, long-polling where websockets are blocked, and back with jitter after a drop.
 * `session`: what the audience is let in by: the join code for a phone, the session's id otherwise.
 */
export const connect = <A extends Audience>(audience: A, session: string, origin = ''): Connection<A> =>
  io(`${origin}/${audience}`, {
    auth: { session },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    withCredentials: true,
    reconnectionDelay: 400,
    reconnectionDelayMax: 4000,
    randomizationFactor: 0.6,
    timeout: 8000,
  })
