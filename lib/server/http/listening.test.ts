import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ExcerptId, SessionId, WorkshopId } from '../../workshop/ids.ts'
import { participantCookie } from '../auth/cookies.ts'
import { linkToken, newToken, tokenHash } from '../auth/tokens.ts'
import { seed } from '../demo/seed.ts'
import { conductSession } from '../live/conductSession.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { join } from '../store/participants.ts'
import { sessionById, startSession } from '../store/sessions.ts'
import { type TestServer, testServer } from './testServer.ts'

// Whether a participant may hear a recording on the own device: while it is allowed, and while the room hears it.
let server: TestServer
let session: SessionId
let cookie: string
/** The first two recordings of the workshop, with the activities they are heard in. */
let first: { activityId: string; excerpt: ExcerptId; seconds: number }
let second: typeof first

const newSession = async (): Promise<SessionId> => {
  const choices = { title: null, track: null, facilitatorId: 'x', floor: 5 } as const
  const workshopId = 'wsh_doweagree' as WorkshopId
  const more = { organisationId: firstOrganisation, workshopId, rehearsal: false }
  return (await startSession(server.store, { ...choices, ...more })) as SessionId // the seed has this workshop
}
const joined = async (id: SessionId): Promise<string> => {
  const token = newToken()
  await join(server.store, id, tokenHash(token), false)
  return `${participantCookie(id)}=${token}`
}

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
})
afterAll(() => server.close())
beforeEach(async () => {
  session = await newSession()
  cookie = await joined(session)
  const plan = (await sessionById(server.store, session))?.plan
  const heard = (plan?.activities ?? []).flatMap(({ id, excerpt }) =>
    excerpt ? [{ activityId: id, excerpt: excerpt.id, seconds: excerpt.seconds }] : [],
  )
  const other = heard.find(({ excerpt }) => excerpt !== heard[0]?.excerpt)
  if (!heard[0] || !other) throw new Error('the workshop has two excerpts')
  first = heard[0]
  second = other
})

const ask = (excerpt: string, headers: Record<string, string> = { cookie }) =>
  fetch(`${server.origin}/audio/${session}/${excerpt}`, { headers })
const status = async (excerpt: string, headers?: Record<string, string>) => (await ask(excerpt, headers)).status
const conduct = async (command: object) =>
  expect(await conductSession(server.store, session, command as never)).toEqual({ ok: true })
const allow = (listening: boolean) => conduct({ type: 'show', listening })
const play = (name = 'play_one') => conduct({ type: 'play', play: name, activityId: first.activityId, fromLine: 0 })
const startAgo = async (seconds: number) => {
  const row = await server.store.db
    .selectFrom('sessions')
    .select('play')
    .where('id', '=', session)
    .executeTakeFirstOrThrow()
  const current = JSON.parse(row.play!) as { startedAt: number }
  const changed = JSON.stringify({ ...current, startedAt: current.startedAt - seconds * 1000 })
  await server.store.db.updateTable('sessions').set({ play: changed }).where('id', '=', session).execute()
}

it('[D1] nothing is served to a participant as long as the facilitator has not allowed it', async () => {
  expect(await status(first.excerpt)).toBe(404)
  await play()
  expect(await status(first.excerpt)).toBe(404)
})

it('[D1] what is played in the room is served while it is allowed, by ranges, and is not to be kept', async () => {
  await allow(true)
  expect(await status(first.excerpt), 'not before it is played').toBe(404)
  await play()
  const whole = await ask(first.excerpt)
  expect(whole.status).toBe(200)
  expect(whole.headers.get('cache-control')).toBe('private, no-store')
  expect(whole.headers.get('content-type')).toContain('audio')
  const part = await ask(first.excerpt, { cookie, range: 'bytes=1000-1999' })
  expect(part.status).toBe(206)
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(
    new Uint8Array((await whole.arrayBuffer()).slice(1000, 2000)),
  )
  expect(await status(second.excerpt), 'another recording').toBe(404)
})

it('[D1] it is served to nobody who has not joined this session', async () => {
  await allow(true)
  await play()
  expect(await status(first.excerpt, {})).toBe(404)
  expect(await status(first.excerpt, { cookie: `${participantCookie(session)}=${newToken()}` })).toBe(404)
  const elsewhere = await joined(await newSession())
  expect(await status(first.excerpt, { cookie: elsewhere })).toBe(404)
  const token = elsewhere.split('=')[1]
  expect(await status(first.excerpt, { cookie: `${participantCookie(session)}=${token}` })).toBe(404)
})

it('[D1] it is no longer served once it was switched off, stopped, or the session has ended', async () => {
  await allow(true)
  await play()
  await allow(false)
  expect(await status(first.excerpt)).toBe(404)
  await allow(true)
  expect(await status(first.excerpt)).toBe(200)
  await conduct({ type: 'stop', play: 'play_one' })
  expect(await status(first.excerpt)).toBe(404)
  await play('play_two')
  expect(await status(first.excerpt), 'heard once more').toBe(200)
  await conduct({ type: 'end' })
  expect(await status(first.excerpt)).toBe(404)
})

it('[D1] the right ends with the recording, even if no projector says that it has ended', async () => {
  await allow(true)
  await play()
  await startAgo(first.seconds - 1)
  expect(await status(first.excerpt)).toBe(200)
  await startAgo(12)
  expect(await status(first.excerpt)).toBe(404)
})

it('the big screen is served as before, whatever participants may hear', async () => {
  const screen = { cookie: `attune-projector-${session}=${linkToken(server.secret, session, 'projector')}` }
  const answer = await ask(second.excerpt, screen)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('private, no-cache')
})
