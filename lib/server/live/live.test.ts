import { createServer, type Server } from 'node:http'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Outcome } from '../../session/command.ts'
import type { Heard, Said } from '../../session/events.ts'
import type { Audience, Mine, Views } from '../../session/view.ts'
import type { ParticipantId } from '../../workshop/ids.ts'
import { participantCookie } from '../auth/cookies.ts'
import { newToken, tokenHash } from '../auth/tokens.ts'
import { join } from '../store/participants.ts'
import { attachLive, type Live } from './attach.ts'
import { type TestRoom, testRoom } from './testRoom.ts'

// Real sockets on loopback, a real database file, one story a test.
let room: TestRoom
let http: Server
let live: Live
let origin: string
const failures: unknown[] = []
const open: Socket[] = []

beforeEach(async () => {
  room = await testRoom()
  http = createServer()
  live = attachLive(http, {
    store: room.store,
    mayConduct: async (headers) => headers.get('cookie') === 'facilitator=yes',
    originIsOurs: (request) => request.headers.origin !== 'https://elsewhere.example',
    failed: (error) => failures.push(error),
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})

afterEach(async () => {
  for (const socket of open.splice(0)) socket.disconnect()
  await live.stop()
  await room.close()
  expect(failures.splice(0)).toEqual([])
})

interface Page<A extends Audience> {
  readonly socket: Socket<Heard<A>, Said>
  readonly views: Views[A][]
  readonly mines: Mine[]
  say(command: unknown): Promise<Outcome>
  /** Waits until the last view is as wished. */
  until(wish: (view: Views[A]) => boolean): Promise<Views[A]>
}

const page = <A extends Audience>(audience: A, session: string, cookie: string, more: object = {}): Page<A> => {
  const socket: Socket = io(`${origin}/${audience}`, {
    auth: { session },
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    reconnection: false,
    ...more,
  })
  open.push(socket)
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

const codeOf = async () => (await room.views()).projector.code
const phone = async (more: object = {}) => {
  const token = newToken()
  const participant = await join(room.store, room.sessionId, tokenHash(token), false)
  const cookie = `${participantCookie(room.sessionId)}=${token}`
  return { ...page('phone', await codeOf(), cookie, more), cookie, id: participant?.id as ParticipantId }
}
const console_ = () => page('console', room.sessionId, 'facilitator=yes')
const projector = () => page('projector', room.sessionId, 'facilitator=yes')
const standAtRate = async (desk: Page<'console'>) => {
  expect(await desk.say({ type: 'goTo', activityId: room.activity('rate') })).toEqual({ ok: true })
  const view = await desk.until(({ activity }) => activity?.kind === 'rate')
  return view.activity!.round.id
}

it('a rating travels from the phone to the reveal, and only then', async () => {
  const desk = console_()
  const screen = projector()
  const phones = await Promise.all(Array.from({ length: 6 }, () => phone()))
  const roundId = await standAtRate(desk)
  expect(await desk.say({ type: 'open', roundId })).toEqual({ ok: true })
  await Promise.all(phones.map(({ until }) => until(({ activity }) => activity?.round.phase === 'open')))
  for (const { say } of phones)
    expect(await say({ type: 'respond', roundId, seq: 1, response: { mark: 4 } })).toEqual({ ok: true })
  expect((await screen.until(({ answered }) => answered === 6)).joined).toBe(6)
  // [P7] all have answered: it closes by itself
  await desk.until(({ activity }) => activity?.round.phase === 'closed')
  expect(await desk.say({ type: 'reveal', roundId, rungs: 1 })).toEqual({ ok: true })
  const shown = await phones[0]!.until(({ activity }) => activity?.round.phase === 'revealed')
  expect(JSON.stringify(shown.activity?.round)).toContain('"counts":[0,0,0,6,0]')
})

it('other people’s ratings send nothing to a phone', async () => {
  const desk = console_()
  const phones = await Promise.all(Array.from({ length: 8 }, () => phone()))
  const roundId = await standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  const [watcher, ...others] = phones
  await watcher!.until(({ activity }) => activity?.round.phase === 'open')
  let frames = 0
  watcher!.socket.io.engine.on('packet', () => {
    frames += 1
  })
  for (const { say } of others) await say({ type: 'respond', roundId, seq: 1, response: { mark: 2 } })
  await desk.until(({ answered }) => answered === 7)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(frames).toBe(0)
})

it('[R1] a phone can not send a facilitator’s commands, nor a projector; and nobody answers for a phone', async () => {
  const desk = console_()
  const one = await phone()
  const screen = projector()
  const roundId = await standAtRate(desk)
  await one.until(() => true)
  await screen.until(() => true)
  for (const command of [
    { type: 'open', roundId },
    { type: 'reveal', roundId, rungs: 1 },
    { type: 'goTo', activityId: room.activity('content') },
    { type: 'end' },
    { type: 'show', transcript: true },
  ]) {
    expect(await one.say(command)).toEqual({ ok: false, why: 'not yours' })
    expect(await screen.say(command)).toEqual({ ok: false, why: 'not yours' })
  }
  const response = { type: 'respond', roundId, seq: 1, response: { mark: 1 } }
  expect(await desk.say(response)).toEqual({ ok: false, why: 'not yours' })
  expect(await screen.say(response)).toEqual({ ok: false, why: 'not yours' })
  expect(
    await one.say({ type: 'respond', roundId, seq: 1, response: { mark: 1 }, participantId: 'par_other' }),
  ).toEqual({
    ok: false,
    why: 'malformed',
  })
})

it('[R3] without its cookie nobody is let in, and a page of another site is not', async () => {
  const refusal = (socket: Socket) =>
    new Promise((resolve) => socket.once('connect_error', ({ message }) => resolve(message)))
  const { cookie } = await phone()
  expect(await refusal(page('phone', await codeOf(), '').socket)).toBe('not joined')
  expect(await refusal(page('phone', '000000', cookie).socket)).toBe('no session')
  expect(await refusal(page('console', room.sessionId, cookie).socket)).toBe('not yours')
  expect(await refusal(page('projector', room.sessionId, '').socket)).toBe('not yours')
  const foreign = page('console', room.sessionId, 'x', {
    extraHeaders: { cookie: 'facilitator=yes', origin: 'https://elsewhere.example' },
  })
  expect(await refusal(foreign.socket)).toMatch(/websocket error|xhr poll error/)
})

it('[W4] an acknowledged rating is on the disk, and a phone that comes back sees its own', async () => {
  const desk = console_()
  const one = await phone()
  await phone()
  const roundId = await standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await one.until(({ activity }) => activity?.round.phase === 'open')
  expect(await one.say({ type: 'respond', roundId, seq: 1, response: { mark: 5 } })).toEqual({ ok: true })
  one.socket.disconnect()
  const back = page('phone', await codeOf(), one.cookie)
  await back.until(({ activity }) => activity?.round.phase === 'open')
  await expect
    .poll(() => back.mines.at(-1))
    .toEqual({ roundId, seq: 1, response: { mark: 5 }, passed: false, before: null })
  expect((await desk.until(({ connected }) => connected === 2)).joined).toBe(2)
})

it('a second tab of the same phone is the same participant and shows what the first has sent', async () => {
  const desk = console_()
  const one = await phone()
  const tab = page('phone', await codeOf(), one.cookie)
  const roundId = await standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await tab.until(({ activity }) => activity?.round.phase === 'open')
  await one.say({ type: 'respond', roundId, seq: 1, response: { mark: 2 } })
  await expect.poll(() => tab.mines.at(-1)?.response).toEqual({ mark: 2 })
  const view = await desk.until(({ answered }) => answered === 1)
  expect([view.joined, view.connected]).toEqual([1, 1])
})

it('the second round reminds each phone of its own first mark, and of nobody else’s', async () => {
  const desk = console_()
  const [one, other] = [await phone(), await phone()]
  const roundId = await standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await one.say({ type: 'respond', roundId, seq: 1, response: { mark: 1 } })
  await other.say({ type: 'respond', roundId, seq: 1, response: { mark: 5 } })
  await desk.say({ type: 'close', roundId })
  await desk.say({ type: 'again', activityId: room.activity('rate'), number: 2 })
  await expect.poll(() => one.mines.at(-1)?.before).toEqual({ mark: 1 })
  await expect.poll(() => other.mines.at(-1)?.before).toEqual({ mark: 5 })
  expect(JSON.stringify(one.mines)).not.toContain('"mark":5')
})

it('a phone behind a wall that blocks websockets joins by long-polling', async () => {
  const desk = console_()
  const one = await phone({ transports: ['polling'] })
  const roundId = await standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await one.until(({ activity }) => activity?.round.phase === 'open')
  expect(await one.say({ type: 'respond', roundId, seq: 1, response: { mark: 3 } })).toEqual({ ok: true })
})

it('rubbish is refused with a reason and harms nobody', async () => {
  const desk = console_()
  const one = await phone()
  const roundId = await standAtRate(desk)
  await one.until(() => true)
  for (const rubbish of [
    null,
    'open',
    7,
    [],
    {},
    { type: 'respond' },
    { type: '__proto__' },
    { type: 'constructor' },
  ]) {
    expect(await one.say(rubbish)).toEqual({ ok: false, why: 'malformed' })
  }
  const bare = one.socket as unknown as Socket // as a stranger would use it, without our types
  bare.emit('command', { type: 'respond' }) // no acknowledgement asked for
  bare.emit('nonsense')
  expect(await one.say({ type: 'respond', roundId: 'rnd_0000', seq: 1, response: {} })).toEqual({
    ok: false,
    why: 'not yours',
  })
  await desk.say({ type: 'open', roundId })
  expect(await one.say({ type: 'respond', roundId, seq: 1, response: { mark: 3 } })).toEqual({ ok: true })
})

it('a line that says too much is told so, and is not cut off', async () => {
  const one = await phone()
  await one.until(() => true)
  const outcomes = await Promise.all(Array.from({ length: 60 }, () => one.say({ type: 'nothing' })))
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.why === 'too fast').length).toBeGreaterThan(20)
  expect(one.socket.connected).toBe(true)
})

it('the excerpt is played, comes to its end, and the vote opens by itself after the silence', async () => {
  const plan = {
    excerpt: { id: 'exc_example', seconds: 3, starts: [0, 1.5], transcript: 'b'.repeat(32), peaks: 'c'.repeat(32) },
  }
  const row = await room.store.db.selectFrom('sessions').select('plan').executeTakeFirstOrThrow()
  const changed = JSON.parse(row.plan) as { activities: { kind: string; asking: { thinkSeconds: number } | null }[] }
  for (const activity of changed.activities) {
    if (activity.kind === 'rate') Object.assign(activity, plan, { asking: { ...activity.asking, thinkSeconds: 1 } })
  }
  await room.store.db
    .updateTable('sessions')
    .set({ plan: JSON.stringify(changed) })
    .execute()
  const desk = console_()
  const screen = projector()
  await standAtRate(desk)
  await screen.until(() => true)
  expect((await desk.until(({ projector: state }) => state === 'locked')).projector).toBe('locked')
  expect(await screen.say({ type: 'unlocked', page: 'page_one' })).toEqual({ ok: true })
  await desk.until(({ projector: state }) => state === 'ready')
  expect(await desk.say({ type: 'play', play: 'play_one', activityId: room.activity('rate'), fromLine: 1 })).toEqual({
    ok: true,
  })
  expect((await screen.until(({ player }) => player !== null)).player).toMatchObject({
    play: 'play_one',
    from: 1.5,
    stoppedAt: null,
  })
  expect(await screen.say({ type: 'ended', play: 'play_one' })).toEqual({ ok: true })
  const thinking = await desk.until(({ conduct }) => conduct?.played === true)
  expect(thinking.activity?.round.opensAt).not.toBeNull()
  await desk.until(({ activity }) => activity?.round.phase === 'open')
})

it('two consoles at once do no harm: the same press from both is one press', async () => {
  const [one, other] = [console_(), console_()]
  const roundId = await standAtRate(one)
  await other.until(({ activity }) => activity?.kind === 'rate')
  const both = (command: object) => Promise.all([one.say(command), other.say(command)])
  expect(await both({ type: 'open', roundId })).toEqual([{ ok: true }, { ok: true }])
  expect(await both({ type: 'close', roundId })).toEqual([{ ok: true }, { ok: true }])
  expect(await both({ type: 'reveal', roundId, rungs: 1 })).toEqual([{ ok: true }, { ok: true }])
  const view = await one.until(({ activity }) => activity?.round.phase === 'revealed')
  expect(view.activity?.round).toMatchObject({ phase: 'revealed', rungs: 1 })
})

it('a play whose projector is gone comes to its end by itself, and the vote opens', async () => {
  const plan = {
    excerpt: { id: 'exc_example', seconds: 1, starts: [0], transcript: 'b'.repeat(32), peaks: 'c'.repeat(32) },
  }
  const row = await room.store.db.selectFrom('sessions').select('plan').executeTakeFirstOrThrow()
  const changed = JSON.parse(row.plan) as { activities: { kind: string; asking: { thinkSeconds: number } | null }[] }
  for (const activity of changed.activities) {
    if (activity.kind === 'rate') Object.assign(activity, plan, { asking: { ...activity.asking, thinkSeconds: 0 } })
  }
  await room.store.db
    .updateTable('sessions')
    .set({ plan: JSON.stringify(changed) })
    .execute()
  const desk = console_()
  await standAtRate(desk)
  await desk.say({ type: 'play', play: 'play_lost', activityId: room.activity('rate'), fromLine: 0 })
  await new Promise((resolve) => setTimeout(resolve, 3500))
  await desk.until(({ activity, conduct }) => conduct?.played === true && activity?.round.phase === 'open')
})
