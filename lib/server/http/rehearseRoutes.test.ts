import { EventEmitter } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { linkCookie } from '../auth/cookies.ts'
import { linkToken } from '../auth/tokens.ts'
import type { Live } from '../live/attach.ts'
import { openPretendGroups } from '../live/rehearsal/pretendGroups.ts'
import type { RunRehearsal } from '../live/rehearsal/runRehearsal.ts'
import { type TestRoom, testRoom } from '../live/testRoom.ts'
import { join } from '../store/participants.ts'
import type { Process } from '../theStore.ts'
import { handleHttp } from './handleHttp.ts'
import { rehearseRoutes } from './rehearseRoutes.ts'

// What the console's button is told. The processes are stand-ins: that they answer is e2e/rehearsal.spec.ts's matter.
const secret = 'a secret for tests'
let room: TestRoom
let started: string[][]
let children: EventEmitter[]
let ask: (people: unknown, more?: Record<string, string>) => Promise<{ status: number; body: unknown }>
let close: () => void

beforeEach(async () => {
  room = await testRoom()
  started = []
  children = []
  const run: RunRehearsal = (given) => {
    started.push([...given])
    const child = new EventEmitter()
    children.push(child)
    return child as ReturnType<RunRehearsal> // nothing else of a process is used before the end
  }
  const failed = (error: unknown) => expect.fail(String(error))
  const groups = openPretendGroups({ store: room.store, secret, origin: 'http://127.0.0.1:3000', run, failed })
  // What these routes read of the process.
  const process = {
    store: room.store,
    secret,
    env: { publicUrl: null },
    accounts: { person: async () => null },
  } as unknown as Process
  const behind = { routes: rehearseRoutes(groups), phoneAssets: () => undefined, next: () => undefined, failed }
  const http = createServer(handleHttp(process, {} as Live, behind))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  const cookie = `${linkCookie(room.sessionId, 'console')}=${linkToken(secret, room.sessionId, 'console')}`
  ask = async (people, more = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/sessions/${room.sessionId}/rehearse`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...more },
      body: JSON.stringify({ people }),
    })
    return { status: answer.status, body: await answer.json() }
  }
  close = () => http.close()
})
afterEach(async () => {
  close()
  await room.close()
})

const argument = (given: string[], name: string) => given[given.indexOf(name) + 1]

it('sends pretend participants in, each group with numbers of its own', async () => {
  expect(await ask(5)).toEqual({ status: 200, body: { ok: true } })
  expect(await ask(18)).toEqual({ status: 200, body: { ok: true } })
  expect(started.map((given) => argument(given, '--people'))).toEqual(['5', '18'])
  expect(started.map((given) => argument(given, '--first'))).toEqual(['0', '5'])
  expect(argument(started[0]!, '--token')).toBe(`${room.sessionId}.${linkToken(secret, room.sessionId, 'console')}`)
  expect(argument(started[0]!, '--url')).toBe('http://127.0.0.1:3000')
})

it('refuses them to strangers, to pages of other sites, and in other numbers', async () => {
  expect((await ask(5, { cookie: '' })).status).toBe(404)
  expect((await ask(5, { origin: 'https://elsewhere.example' })).status).toBe(403)
  for (const people of [0, 6, 1000, '5', null]) expect((await ask(people)).status).toBe(400)
  expect(started).toEqual([])
})

it('refuses them once a real person has joined, and once the session has ended', async () => {
  await join(room.store, room.sessionId, 'pretended', true)
  expect((await ask(5)).status).toBe(200)
  await room.join()
  expect(await ask(5)).toEqual({ status: 409, body: { ok: false, why: 'real' } })
  await room.conduct({ type: 'end' })
  expect(await ask(5)).toEqual({ status: 410, body: { ok: false, why: 'ended' } })
  expect(started).toHaveLength(1)
})

it('refuses more than a session may hold, also while the last ones are on their way, and more than the server may', async () => {
  expect((await ask(60)).status).toBe(200)
  expect((await ask(60)).status).toBe(200)
  expect(await ask(5)).toEqual({ status: 409, body: { ok: false, why: 'many' } })
  for (const child of children) child.emit('exit', 0)
  for (let group = 0; group < 8; group += 1) expect((await ask(5)).status).toBe(200)
  expect(await ask(5)).toEqual({ status: 409, body: { ok: false, why: 'many' } })
})
