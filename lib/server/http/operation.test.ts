import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SessionId, WorkshopId } from '../../workshop/ids.ts'
import { linkCookie } from '../auth/cookies.ts'
import { linkToken } from '../auth/tokens.ts'
import { seed } from '../demo/seed.ts'
import { rehearse } from '../live/rehearsal/rehearse.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { sessionById, startSession } from '../store/sessions.ts'
import { type TestServer, testServer } from './testServer.ts'

const token = 'a-token-of-the-host'
let server: TestServer

beforeAll(async () => {
  server = await testServer({ METRICS_TOKEN: token }, { live: true })
  await seed(server.store, '.')
})
afterAll(() => server.close())

const read = async (given: string | null) => {
  const headers = new Headers(given === null ? [] : [['authorization', `Bearer ${given}`]])
  const answer = await fetch(`${server.origin}/metrics`, { headers })
  return { status: answer.status, text: await answer.text() }
}

it('counters are read with the token alone, and are not there where none is set', async () => {
  for (const given of [null, '', 'another-token-of-16']) expect((await read(given)).status).toBe(401)
  expect((await read(token)).status).toBe(200)
  const without = await testServer()
  expect((await without.browser().ask('GET', '/metrics')).status).toBe(404)
  await without.close()
})

it('count what a session does, and say nothing of who or what', async () => {
  const sessionId = (await startSession(server.store, {
    organisationId: firstOrganisation,
    workshopId: 'wsh_doweagree' as WorkshopId,
    title: null,
    track: null,
    facilitatorId: 'x',
    floor: 5,
    rehearsal: true,
  })) as SessionId // the seed has this workshop
  const code = (await sessionById(server.store, sessionId))?.code as string
  const console_ = { token: linkToken(server.secret, sessionId, 'console'), origin: server.origin, sessionId, code }
  const summary = await rehearse({ ...console_, people: 5, first: 0, seed: 1, pace: 0.005 })
  const { text } = await read(token)
  const figure = (name: string) => Number(new RegExp(`^${name} ([0-9.e+-]+)$`, 'm').exec(text)?.[1] ?? Number.NaN)
  const done = (type: string) =>
    figure(`attune_commands_total\\{audience="phone",type="${type}",outcome="done"\\}`) || 0
  expect(done('respond')).toBeGreaterThan(0)
  expect(figure('attune_acknowledgement_seconds_count')).toBe(done('respond') + done('pass'))
  expect(done('respond') + done('pass')).toBeGreaterThanOrEqual(summary.acknowledged) // some think again
  expect(figure('attune_commit_responses_sum')).toBeGreaterThanOrEqual(summary.acknowledged)
  expect(text).toMatch(/attune_commands_total\{audience="console",type="open",outcome="done"\} [1-9]/)
  expect(text).toMatch(/attune_lines\{audience="phone"\} \d/)
  expect(text).toContain('nodejs_eventloop_lag_seconds')
  for (const secret of [sessionId, code, 'par_', 'rnd_']) expect(text).not.toContain(secret)
})

it('what is no command is counted as unknown, so that nobody can make up names of counters', async () => {
  const sessionId = (await server.store.db.selectFrom('sessions').select('id').executeTakeFirstOrThrow()).id
  const cookie = `${linkCookie(sessionId, 'console')}=${linkToken(server.secret, sessionId, 'console')}`
  const line = io(`${server.origin}/console`, {
    auth: { session: sessionId },
    extraHeaders: { cookie },
    transports: ['websocket'],
  })
  const answers = await Promise.race([
    line.emitWithAck('command', { type: '__proto__' }),
    new Promise((resolve) => line.once('connect_error', resolve)),
  ])
  line.close()
  expect(JSON.stringify(answers)).toContain('malformed')
  expect((await read(token)).text).toMatch(/type="unknown",outcome="malformed"\} 1/)
})

it('health says why a server takes nobody: its database does not answer', async () => {
  const alone = await testServer()
  const ask = () => alone.browser().ask('GET', '/api/health')
  expect(await ask()).toEqual({
    status: 200,
    body: { live: true, ready: true, database: 'sqlite', storage: null, reasons: [] },
  })
  await alone.store.db.destroy()
  expect(await ask()).toMatchObject({
    status: 503,
    body: { live: true, ready: false, reasons: ['the database does not answer'] },
  })
  await alone.close().catch(() => undefined) // its database is gone already
})
