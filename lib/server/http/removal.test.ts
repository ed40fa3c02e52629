import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SessionId, WorkshopId } from '../../workshop/ids.ts'
import { makeHistory } from '../demo/history.ts'
import { seed } from '../demo/seed.ts'
import { deedsOf } from '../store/deeds.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { sessionById, startSession } from '../store/sessions.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

const password = 'a long enough password'
let server: TestServer
let owner: TestBrowser
let trainer: TestBrowser
let made: readonly SessionId[]

const signedIn = async (email: string, role: 'owner' | 'trainer'): Promise<TestBrowser> => {
  await server.accounts.create({ name: email, email, password }, { organisationId: firstOrganisation, role, teams: [] })
  const browser = server.browser()
  expect(await browser.signIn(email, password)).toBe(200)
  return browser
}

/** Every row of every table that names this session, directly or by its rounds, as `table: count`. */
const rowsOf = async (id: SessionId): Promise<Record<string, number>> => {
  const { db } = server.store
  const rounds = (await db.selectFrom('rounds').select('id').where('session_id', '=', id).execute()).map(
    (row) => row.id,
  )
  const counts = {
    sessions: await db.selectFrom('sessions').select('id').where('id', '=', id).execute(),
    session_keys: await db.selectFrom('session_keys').select('session_id').where('session_id', '=', id).execute(),
    participants: await db.selectFrom('participants').select('id').where('session_id', '=', id).execute(),
    rounds,
    frozen_rounds: await db.selectFrom('frozen_rounds').select('round_id').where('session_id', '=', id).execute(),
    frozen_marks: await db.selectFrom('frozen_marks').select('round_id').where('session_id', '=', id).execute(),
  }
  return Object.fromEntries(Object.entries(counts).map(([name, rows]) => [name, rows.length]))
}

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  owner = await signedIn('owner@example.org', 'owner')
  trainer = await signedIn('trainer@example.org', 'trainer')
  const held = [
    { team: 0, month: 0, people: 12 },
    { team: 1, month: 0, people: 14 },
  ]
  const from = Date.UTC(2025, 0, 20)
  made = (await makeHistory(server.store, { organisationId: firstOrganisation, seed: 1, from, only: held })).sessions
}, 60_000)
afterAll(() => server.close())

it('says what would go with a session, and then removes every row of it and none of another', async () => {
  const [one, other] = made as [SessionId, SessionId]
  const would = await owner.ask('GET', `/api/sessions/${one}/removal`)
  expect(would).toMatchObject({ status: 200, body: { people: 12 } })
  const { db } = server.store
  const kept = await rowsOf(other)
  const answers = async () => (await db.selectFrom('responses').select('round_id').execute()).length
  const before = await answers()
  expect((await rowsOf(one)).frozen_rounds).toBe(would.body.reported)
  expect(would.body.reported).toBeGreaterThan(0)
  expect(await owner.ask('POST', `/api/sessions/${one}/remove`, {})).toMatchObject({ status: 200 })
  expect(Object.values(await rowsOf(one))).toEqual([0, 0, 0, 0, 0, 0])
  expect(await rowsOf(other)).toEqual(kept)
  expect(before - (await answers())).toBe(would.body.answers)
  expect((await owner.ask('GET', `/api/sessions/${one}/removal`)).status).toBe(404)
})

it('a session that still runs is not removed, and a trainer removes only what he or she has led', async () => {
  const [, other] = made as [SessionId, SessionId]
  expect((await trainer.ask('GET', `/api/sessions/${other}/removal`)).status).toBe(404)
  expect((await trainer.ask('POST', `/api/sessions/${other}/remove`, {})).status).toBe(404)
  expect(await sessionById(server.store, other)).not.toBeNull()
  const running = (await startSession(server.store, {
    organisationId: firstOrganisation,
    workshopId: 'wsh_doweagree' as WorkshopId, // the seed has it
    title: null,
    track: null,
    facilitatorId: 'somebody',
    floor: 5,
    rehearsal: false,
  })) as SessionId // the workshop is there
  expect(await owner.ask('POST', `/api/sessions/${running}/remove`, {})).toMatchObject({
    status: 422,
    body: { why: 'running' },
  })
  expect(await sessionById(server.store, running)).not.toBeNull()
})

it('writes down who did what, for owners alone, and names the person as they were called', async () => {
  expect((await owner.ask('POST', '/api/teams', { name: 'Night duty' })).status).toBe(200)
  expect((await trainer.ask('POST', '/api/sessions', { workshopId: 'wsh_doweagree' })).status).toBe(200)
  const { deeds, more } = await deedsOf(server.store, firstOrganisation)
  expect(more).toBe(false)
  expect(deeds.map(({ person, deed, about }) => [person, deed, about]).sort()).toEqual([
    ['owner@example.org', 'sessionRemoved', expect.any(String)],
    ['owner@example.org', 'signedIn', ''],
    ['owner@example.org', 'teamAdded', 'Night duty'],
    ['trainer@example.org', 'sessionStarted', expect.stringContaining('Do we agree')],
    ['trainer@example.org', 'signedIn', ''],
  ])
})
