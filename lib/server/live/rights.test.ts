import type { Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { removeSession } from '../store/removeSession.ts'
import { type TestPages, testPages } from './testPages.ts'

// Who is let in, who may say what, and what becomes of rubbish and of noise.
let pages: TestPages
beforeEach(async () => {
  pages = await testPages()
})
afterEach(() => pages.close())

it('[R1] a phone can not send a facilitator’s commands, nor a projector; and nobody answers for a phone', async () => {
  const desk = pages.console()
  const one = await pages.phone()
  const screen = pages.projector()
  const roundId = await pages.standAtRate(desk)
  await one.until(() => true)
  await screen.until(() => true)
  for (const command of [
    { type: 'open', roundId },
    { type: 'reveal', roundId, rungs: 1 },
    { type: 'goTo', activityId: pages.room.activity('content') },
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
  const { cookie } = await pages.phone()
  expect(await refusal(pages.open('phone', await pages.code(), '').socket)).toBe('not joined')
  // The same for a code that leads nowhere: whoever guesses codes learns nothing here, however fast.
  expect(await refusal(pages.open('phone', '000000', '').socket)).toBe('not joined')
  expect(await refusal(pages.open('phone', '000000', cookie).socket)).toBe('not joined')
  expect(await refusal(pages.open('console', pages.room.sessionId, cookie).socket)).toBe('not yours')
  expect(await refusal(pages.open('projector', pages.room.sessionId, '').socket)).toBe('not yours')
  const foreign = pages.open('console', pages.room.sessionId, 'x', {
    extraHeaders: { cookie: 'facilitator=yes', origin: 'https://elsewhere.example' },
  })
  expect(await refusal(foreign.socket)).toMatch(/websocket error|xhr poll error/)
})

it('no page of another site reads a line as a script', async () => {
  const { socket } = pages.console()
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  const { hostname, port } = socket.io.opts
  const ask = (more: string) => fetch(`http://${hostname}:${port}/socket.io/?EIO=4&transport=polling${more}`)
  expect((await ask('')).status).toBe(200)
  for (const more of ['&j=0', '&j', '&j=a'])
    expect({ more, status: (await ask(more)).status }).toEqual({ more, status: 403 })
})

it('rubbish is refused with a reason and harms nobody', async () => {
  const desk = pages.console()
  const one = await pages.phone()
  const roundId = await pages.standAtRate(desk)
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
  const one = await pages.phone()
  await one.until(() => true)
  const outcomes = await Promise.all(Array.from({ length: 60 }, () => one.say({ type: 'nothing' })))
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.why === 'too fast').length).toBeGreaterThan(20)
  expect(one.socket.connected).toBe(true)
})

it('a phone gains nothing by more lines: all of its pages say what one may', async () => {
  const one = await pages.phone()
  await one.until(() => true)
  const others = await Promise.all([1, 2, 3].map(async () => pages.open('phone', await pages.code(), one.cookie)))
  for (const other of others) await other.until(() => true)
  const said = [one, ...others].flatMap((page) => Array.from({ length: 30 }, () => page.say({ type: 'nothing' })))
  const outcomes = await Promise.all(said)
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.why === 'malformed').length).toBeLessThan(50)
  const another = await pages.phone()
  expect(await another.say({ type: 'nothing' })).toEqual({ ok: false, why: 'malformed' })
})

it('who is still on a line of a session that was removed is let go, and told at the door that it is in none', async () => {
  const desk = pages.console()
  const one = await pages.phone()
  await one.until(() => true)
  expect(await desk.say({ type: 'end' })).toEqual({ ok: true })
  await one.until(({ ended }) => ended)
  const gone = new Promise((resolve) => one.socket.once('disconnect', resolve))
  const code = await pages.code()
  expect(await removeSession(pages.room.store, pages.room.sessionId)).toBe('done')
  desk.socket.disconnect() // the room is looked at anew
  expect(await gone).toBe('io server disconnect')
  const back = pages.open('phone', code, one.cookie).socket
  expect(await new Promise((resolve) => back.once('connect_error', ({ message }) => resolve(message)))).toBe(
    'not joined',
  )
})
