import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server } from 'socket.io'
import type { Said } from '../../session/events.ts'
import type { Audience } from '../../session/view.ts'
import type { SessionId } from '../../workshop/ids.ts'
import { type Measures, unmeasured } from '../metrics/measures.ts'
import type { Lines } from '../metrics/openMetrics.ts'
import type { Store } from '../store/open.ts'
import { admit, type MayConduct } from './admit.ts'
import { creditsByName } from './credits.ts'
import { hearing } from './hearing.ts'
import { openInHand } from './inHand.ts'
import { type Doors, openRefresh } from './refresh.ts'
import { alone, openSeveral } from './several.ts'
import type { Door, Line, Nothing, Standing } from './wire.ts'

/** What the live part needs of the rest. */
export interface LiveParts {
  readonly store: Store
  readonly mayConduct: MayConduct
  /** Whether a browser on this page may connect. */
  readonly originIsOurs: (request: IncomingMessage) => boolean
  /** Told of what went wrong; never given what anyone answered. */
  readonly failed: (error: unknown) => void
  readonly measures?: Measures
  /** The Redis by which several servers on one database tell each other what has changed; `null`: this one is alone. */
  readonly redisUrl?: string | null
  /** How long a room rests between two views: at most five a second, where nothing else is said. */
  readonly everyMs?: number
}

export interface Live {
  /** Once this server hears of the others; it fails where their line can not be opened. */
  readonly ready: Promise<void>
  /** Tells a room that something changed. Only the name travels [B1]. */
  changed(sessionId: SessionId): void
  /** How many pages are on a line. */
  lines(): Lines
  /** Whether the end has come: nothing new begins here any more. */
  stopping(): boolean
  /** Answers what was said, once it is on the disk, and lets every page go, so that it comes back to whoever serves next. */
  stop(): Promise<void>
}

/** Largest message a page may send, in bytes. Frames past it end the connection. */
const mostBytes = 4096

/**
 * How often a line is looked after, and how long its answer is waited for, in milliseconds. A phone that has gone from one network to
 * another holds a line that carries nothing: what was pressed waits until that is noticed, twice as long at most.
 */
const lookMs = 12_000

/** Hangs the doors of the three audiences on an http server. It knows nothing of Next. */
export const attachLive = (http: HttpServer, parts: LiveParts): Live => {
  const server = new Server<Said, Nothing, Nothing, Standing>(http, {
    maxHttpBufferSize: mostBytes,
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    connectTimeout: 10_000,
    pingInterval: lookMs,
    pingTimeout: lookMs,
    // `j` asks for answers as a script, which any page could load without saying where it comes from. No page of ours does.
    allowRequest: (request, decide) => decide(null, parts.originIsOurs(request) && !/[?&]j\b/.test(request.url ?? '')),
  })
  const doors: Doors = {
    phone: server.of('/phone') as unknown as Door<'phone'>, // each door has an event map of its own
    projector: server.of('/projector') as unknown as Door<'projector'>,
    console: server.of('/console') as unknown as Door<'console'>,
  }
  let several = alone
  const local = openRefresh(parts.store, doors, parts.everyMs ?? 200, parts.failed, () => several)
  const opening = parts.redisUrl
    ? openSeveral({
        store: parts.store,
        url: parts.redisUrl,
        heard: local.heard,
        back: local.all,
        failed: parts.failed,
      }).then((opened) => {
        several = opened
        local.all()
      })
    : Promise.resolve()
  opening.catch(parts.failed)
  const refresh = {
    ...local,
    changed: (sessionId: SessionId) => {
      local.changed(sessionId)
      several.changed(sessionId)
    },
  }
  const inHand = openInHand()
  const creditsOf = creditsByName(30, 8, () => performance.now())

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
      hearing(audience, line as Line<A>, {
        ...parts,
        refresh,
        inHand,
        creditsOf,
        measures: parts.measures ?? unmeasured,
      })
      line.on('disconnect', () => refresh.left(line.data.sessionId))
      refresh.arrived(audience, line as Line<A>)
    })
  }
  openDoor('phone', doors.phone)
  openDoor('projector', doors.projector)
  openDoor('console', doors.console)

  return {
    ready: opening,
    changed: refresh.changed,
    stopping: inHand.ended,
    lines: () => ({
      phone: doors.phone.sockets.size,
      projector: doors.projector.sockets.size,
      console: doors.console.sockets.size,
    }),
    stop: async () => {
      await inHand.end()
      refresh.stop()
      await several.close().catch(parts.failed)
      server.disconnectSockets(true)
      await server.close()
    },
  }
}
