import { createRequire } from 'node:module'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type TestPages, testPages } from './testPages.ts'

/** The server's own copy of the parser: it is loaded as CommonJS, and the phones' of this test as a module. */
const { Encoder } = createRequire(import.meta.url)('socket.io-parser') as typeof import('socket.io-parser')

// What the wire costs: nothing is compressed, nothing long is heard, and a view is encoded once for all who get it.
let pages: TestPages
beforeEach(async () => {
  pages = await testPages()
})
afterEach(() => pages.close())

it('no line is compressed: a view is too small for it to pay', async () => {
  const desk = pages.console()
  await pages.standAtRate(desk)
  const { ws } = desk.socket.io.engine.transport as unknown as { ws: { extensions: string } } // the line below socket.io
  expect(ws.extensions).toBe('')
})

it('a message of more than 4 kB ends the line it came on, and no other', async () => {
  const desk = pages.console()
  const [one, other] = [await pages.phone(), await pages.phone()]
  const roundId = await pages.standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  await Promise.all([one, other].map(({ until }) => until(({ activity }) => activity?.round.phase === 'open')))
  const gone = new Promise((resolve) => one.socket.once('disconnect', resolve))
  one.say({ type: 'respond', roundId, seq: 1, response: { mark: 3, more: 'x'.repeat(5000) } }).catch(() => undefined)
  await gone
  expect(await other.say({ type: 'respond', roundId, seq: 1, response: { mark: 3 } })).toEqual({ ok: true })
})

it('a reveal is encoded once for all phones', async () => {
  const desk = pages.console()
  const phones = await Promise.all(Array.from({ length: 6 }, () => pages.phone()))
  const roundId = await pages.standAtRate(desk)
  await desk.say({ type: 'open', roundId })
  for (const { say } of phones) await say({ type: 'respond', roundId, seq: 1, response: { mark: 4 } })
  await desk.say({ type: 'close', roundId })
  await Promise.all(phones.map(({ until }) => until(({ activity }) => activity?.round.phase === 'closed')))
  const encode = vi.spyOn(Encoder.prototype, 'encode')
  await desk.say({ type: 'reveal', roundId, rungs: 1 })
  await Promise.all(phones.map(({ until }) => until(({ activity }) => activity?.round.phase === 'revealed')))
  const views = encode.mock.calls.filter(([{ nsp, data }]) => nsp === '/phone' && data?.[0] === 'view')
  encode.mockRestore()
  expect(views.length).toBe(1)
})
