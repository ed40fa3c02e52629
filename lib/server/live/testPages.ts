import { createServer } from 'node:http'
import { io, type Socket } from 'socket.io-client'
import { expect } from 'vitest'
import type { Outcome } from '../../session/command.ts'
import type { Heard, Said } from '../../session/events.ts'
import type { Audience, Mine, Views } from '../../session/view.ts'
import type { ParticipantId, RoundId } from '../../workshop/ids.ts'
import { participantCookie } from '../auth/cookies.ts'
import { newToken, tokenHash } from '../auth/tokens.ts'
import { join } from '../store/participants.ts'
import { attachLive } from './attach.ts'
import { type TestRoom, testRoom } from './testRoom.ts'

/** A page as a test sees it: what it has been sent, and what it says. */
interface Page<A extends Audience> {
  readonly socket: Socket<Heard<A>, Said>
  readonly views: Views[A][]
  readonly mines: Mine[]
  say(command: unknown): Promise<Outcome>
  /** Waits until the last view is as wished. */
  until(wish: (view: Views[A]) => boolean): Promise<Views[A]>
}

/** A page of a participant, and what its browser keeps. */
interface PhonePage extends Page<'phone'> {
  readonly cookie: string
  readonly id: ParticipantId
}

/** A room with a server on loopback, and the pages that tests open in it. */
export interface TestPages {
  readonly room: TestRoom
  open<A extends Audience>(audience: A, session: string, cookie: string, more?: object): Page<A>
  code(): Promise<string>
  phone(more?: object): Promise<PhonePage>
  console(): Page<'console'>
  projector(): Page<'projector'>
  standAtRate(desk: Page<'console'>): Promise<RoundId>
  /** Closes pages, server and room, and demands that nothing failed behind them. */
  close(): Promise<void>
}

const pageOf = <A extends Audience>(socket: Socket): Page<A> => {
  const views: Views[A][] = []
  const mines: Mine[] = []
  socket.on('view', (view: Views[A]) => views.push(view))
  socket.on('mine', (mine: Mine) => mines.push(mine))
  return {
    socket,
    views,
    mines,
    say: (command) => socket.timeout(3000).emitWithAck('command', command),
    until: async (wish) => {
      for (let tries = 0; tries < 150; tries += 1) {
        const last = views.at(-1)
        if (last && wish(last)) return last
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error(`no such view; the last was ${JSON.stringify(views.at(-1))}`)
    },
  }
}

interface Choices {
  readonly everyMs?: number
  /** The Redis by which this server hears of others. */
  readonly redisUrl?: string
  /** A further server on the room of this one. */
  readonly beside?: TestPages
}

/** Real sockets on loopback, a real database file: one story a test. */
export const testPages = async ({ everyMs = 200, redisUrl, beside }: Choices = {}): Promise<TestPages> => {
  const failures: unknown[] = []
  const sockets: Socket[] = []
  const room = beside?.room ?? (await testRoom())
  const http = createServer()
  const live = attachLive(http, {
    store: room.store,
    mayConduct: async (headers) => headers.get('cookie') === 'facilitator=yes',
    originIsOurs: (request) => request.headers.origin !== 'https://elsewhere.example',
    failed: (error) => failures.push(error),
    everyMs,
    redisUrl: redisUrl ?? null,
  })
  await live.ready
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

  const open: TestPages['open'] = (audience, session, cookie, more = {}) => {
    const socket: Socket = io(`${origin}/${audience}`, {
      auth: { session },
      transports: ['websocket'],
      extraHeaders: { cookie },
      forceNew: true,
      reconnection: false,
      ...more,
    })
    sockets.push(socket)
    return pageOf(socket)
  }
  const code = async () => (await room.views()).projector.code

  return {
    room,
    open,
    code,
    phone: async (more = {}) => {
      const token = newToken()
      const participant = await join(room.store, room.sessionId, tokenHash(token), false)
      const cookie = `${participantCookie(room.sessionId)}=${token}`
      return { ...open('phone', await code(), cookie, more), cookie, id: participant?.id as ParticipantId }
    },
    console: () => open('console', room.sessionId, 'facilitator=yes'),
    projector: () => open('projector', room.sessionId, 'facilitator=yes'),
    standAtRate: async (desk) => {
      expect(await desk.say({ type: 'goTo', activityId: room.activity('rate') })).toEqual({ ok: true })
      const view = await desk.until(({ activity }) => activity?.kind === 'rate')
      return view.activity!.round.id
    },
    close: async () => {
      for (const socket of sockets) socket.disconnect()
      await live.stop()
      if (!beside) await room.close()
      expect(failures).toEqual([])
    },
  }
}
