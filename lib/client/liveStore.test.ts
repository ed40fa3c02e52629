import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { afterEach, expect, it } from 'vitest'
import { createLiveStore } from './liveStore.ts'

const toEnd: (() => unknown)[] = []
afterEach(async () => {
  for (const end of toEnd.splice(0).reverse()) await end()
})

/** A server that says of each page that comes why it is not let in, or lets it in. */
const serverWho = async (answers: (string | null)[]) => {
  const http = createServer()
  const server = new Server(http)
  server
    .of('/phone')
    .use((_line, next) => {
      const why = answers.shift() ?? null
      next(why === null ? undefined : new Error(why))
    })
    .on('connection', (line) => line.emit('view', { title: 'here' }))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  toEnd.push(() => server.close())
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}` // it listens on a port
}

const openPage = (origin: string) => {
  const live = createLiveStore('phone', '123456', origin)
  toEnd.push(live.stop)
  const seen = [live.getState().status]
  live.subscribe(({ status }) => {
    if (seen.at(-1) !== status) seen.push(status)
  })
  return { live, seen }
}

it('a page that comes back while the database is away asks again by itself until it is let in', async () => {
  const { live, seen } = openPage(await serverWho(['failed', 'failed']))
  await expect.poll(() => live.getState().status, { timeout: 10_000 }).toBe('live')
  expect(seen).toEqual(['connecting', 'live'])
  expect(live.getState().entry).toBeNull()
}, 15_000)

it('a page that has no right to be there is told why, and does not ask again', async () => {
  const answers = ['not joined']
  const { live } = openPage(await serverWho(answers))
  await expect.poll(() => live.getState().status).toBe('refused')
  expect(live.getState().entry).toBe('not joined')
  await new Promise((resolve) => setTimeout(resolve, 3200))
  expect(live.getState().status).toBe('refused')
}, 10_000)
