import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server } from 'socket.io'
import { refused } from '../../session/command.ts'
import type { Said } from '../../session/events.ts'
import type { Audience } from '../../session/view.ts'
import type { SessionId } from '../../workshop/ids.ts'
import { databaseNow } from '../store/databaseNow.ts'
import type { Store } from '../store/open.ts'
import { admit, type MayConduct } from './admit.ts'
import { credits } from './credits.ts'
import { gate, type Speaker } from './gate.ts'
import { type Doors, openRefresh } from './refresh.ts'
import type { Door, Line, Nothing, Standing } from './wire.ts'

/** What the live part needs of the rest. */
export interface LiveParts {
  readonly store: Store
  readonly mayConduct: MayConduct
  /** Whether a browser on this page may connect. */
  readonly originIsOurs: (request: IncomingMessage) => boolean
  /** Told of what went wrong; never given what anyone answered. */
  readonly failed: (error: unknown) => void
  /** How long a room rests between two views: at most five a second, where nothing else is said. */
  readonly everyMs?: number
}

export interface Live {
  /** Tells a room that something changed. Only the name travels [B1]. */
  changed(sessionId: SessionId): void
  /** Lets every page go, so that it comes back to whoever serves next. */
  stop(): Promise<void>
}

type Refresh = ReturnType<typeof openRefresh>

/** Largest message a page may send, in bytes. Frames past it end the connection. */
const mostBytes = 4096

const roles = { phone: 'participant', projector: 'projector', console: 'facilitator' } as const

const hearing = <A extends Audience>(audience: A, line: Line<A>, parts: LiveParts, live: Refresh) => {
  const mayAfford = credits(30, 8, () => performance.now())
  const { sessionId, participantId } = line.data
  const speaker: Speaker = { role: roles[audience], sessionId, participantId }
  const answerTo = (answer: unknown) => (typeof answer === 'function' ? answer : () => undefined)

  line.on('command', async (said, answer) => {
    const reply = answerTo(answer)
    if (!mayAfford()) return reply(refused('too fast'))
    try {
      const outcome = await gate(parts.store, speaker, said)
      if (outcome.ok && said.type === 'unlocked') line.data.page = said.page
      // After the write [W3]. A moment that is marked changes no view.
      if (outcome.ok && said.type !== 'moment') live.changed(sessionId)
      reply(outcome)
      if (outcome.ok && audience === 'phone' && 'seq' in said) {
        await live.toOtherTabs(line as unknown as Line<'phone'>, said.roundId) // the audience says which line it is
      }
    } catch (error) {
      parts.failed(error)
      reply(refused('failed'))
    }
  })
  line.on('clock', (answer) => {
    if (mayAfford()) databaseNow(parts.store).then((now) => answerTo(answer)(now), parts.failed)
  })
}

/** Hangs the doors of the three audiences on an http server. It knows nothing of Next. */
export const attachLive = (http: HttpServer, parts: LiveParts): Live => {
  const server = new Server<Said, Nothing, Nothing, Standing>(http, {
    maxHttpBufferSize: mostBytes,
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    connectTimeout: 10_000,
    allowRequest: (request, decide) => decide(null, parts.originIsOurs(request)),
  })
  const doors: Doors = {
    phone: server.of('/phone') as unknown as Door<'phone'>, // each door has an event map of its own
    projector: server.of('/projector') as unknown as Door<'projector'>,
    console: server.of('/console') as unknown as Door<'console'>,
  }
  const refresh = openRefresh(parts.store, doors, parts.everyMs ?? 200, parts.failed)

  const openDoor = <A extends Audience>(audience: A, door: Door<A>) => {
    door.use((line, next) => {
      admit(parts.store, parts.mayConduct, audience, line.handshake)
        .then((standing) => {
          if (typeof standing === 'string') return next(new Error(standing))
          Object.assign(line.data, standing)
          next()
        })
        .catch((error) => {
          parts.failed(error)
          next(new Error('failed'))
        })
    })
    door.on('connection', (line) => {
      hearing(audience, line as Line<A>, parts, refresh)
      line.on('disconnect', () => refresh.left(line.data.sessionId))
      refresh.arrived(audience, line as Line<A>)
    })
  }
  openDoor('phone', doors.phone)
  openDoor('projector', doors.projector)
  openDoor('console', doors.console)

  return {
    changed: refresh.changed,
    stop: async () => {
      refresh.stop()
      server.disconnectSockets(true)
      await server.close()
    },
  }
}
