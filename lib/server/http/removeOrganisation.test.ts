import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OrganisationId, SessionId } from '../../workshop/ids.ts'
import { makeHistory } from '../demo/history.ts'
import { seed, seedWorkshops } from '../demo/seed.ts'
import { filesFolder } from '../recordings/files.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { addOrganisation, firstOrganisation, nameOrganisation, organisation } from '../store/organisations.ts'
import { workshops } from '../store/workshops.ts'
import { signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// Two organisations with sessions, recordings and frameworks; one of them is removed.
let server: TestServer
let gone: OrganisationId
let owner: TestBrowser
let trainer: TestBrowser
let neighbour: TestBrowser

const history = async (organisationId: OrganisationId) => {
  const only = [{ team: 0, month: 0, people: 8 }]
  const from = Date.UTC(2025, 0, 20)
  return (await makeHistory(server.store, { organisationId, seed: 1, from, only })).sessions
}

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  gone = await addOrganisation(server.store, 'Going')
  await seedWorkshops(server.store, gone)
  owner = await signedIn(server, 'owner@example.org', 'owner', gone)
  trainer = await signedIn(server, 'trainer@example.org', 'trainer', gone)
  neighbour = await signedIn(server, 'neighbour@example.org', 'owner')
  for (const browser of [owner, neighbour]) {
    await browser.send('/api/excerpts/upload/anupload?name=Ours.wav&language=en', toneWav(2))
    await browser.ask('POST', '/api/frameworks/seven-elements/duplicate')
    await browser.ask('POST', '/api/teams', { name: 'North' })
  }
  for (const id of [gone, firstOrganisation]) await history(id)
}, 60_000)
afterAll(() => server.close())

/** How many rows of each table are of an organisation. */
const rowsOf = async (id: OrganisationId): Promise<Record<string, number>> => {
  const { db } = server.store
  const sessions = (await db.selectFrom('sessions').select('id').where('organisation_id', '=', id).execute()).map(
    (row) => row.id,
  )
  const counts: Record<string, number> = { sessions: sessions.length }
  for (const table of ['workshops', 'excerpts', 'frameworks', 'teams', 'memberships', 'deeds'] as const) {
    const rows = await db.selectFrom(table).select('organisation_id').where('organisation_id', '=', id).execute()
    counts[table] = rows.length
  }
  const versions = db
    .selectFrom('framework_versions')
    .innerJoin('frameworks', 'frameworks.id', 'framework_versions.framework_id')
    .select('number')
    .where('organisation_id', '=', id)
  counts.framework_versions = (await versions.execute()).length
  for (const table of ['participants', 'rounds', 'session_keys', 'frozen_rounds', 'frozen_marks'] as const) {
    const all = await db.selectFrom(table).select('session_id').execute()
    counts[table] = all.filter(({ session_id }) => sessions.includes(session_id as SessionId)).length
  }
  return counts
}
const everyRow = async (table: 'participants' | 'responses' | 'rounds') =>
  (
    await server.store.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

it('says what would go, to owners alone', async () => {
  const { body } = await owner.ask('GET', '/api/organisation/removal')
  expect(body).toMatchObject({ name: 'Going', accounts: 2, recordings: 1, sessions: 1, people: 8 })
  expect(body.answers).toBeGreaterThan(0)
  expect((await trainer.ask('GET', '/api/organisation/removal')).status).toBe(404)
  expect((await trainer.ask('POST', '/api/organisation/remove', { name: 'Going' })).status).toBe(404)
})

it('one that has no name is removed under the email of whoever removes it, and not by a mere press', async () => {
  const { body } = await neighbour.ask('GET', '/api/organisation/removal')
  expect(body.name).toBe('neighbour@example.org')
  expect((await neighbour.ask('POST', '/api/organisation/remove', { name: '' })).body.why).toBe('name')
  expect(await organisation(server.store, firstOrganisation)).not.toBeNull()
})

it('is refused under another name, and while a session is not over', async () => {
  expect((await owner.ask('POST', '/api/organisation/remove', { name: 'Gone' })).body.why).toBe('name')
  const [workshop] = await workshops(server.store, gone)
  const { body } = await owner.ask('POST', '/api/sessions', { workshopId: workshop?.id })
  expect((await owner.ask('POST', '/api/organisation/remove', { name: 'Going' })).body.why).toBe('running')
  await server.store.db
    .updateTable('sessions')
    .set({ ended_at: 1 })
    .where('id', '=', body.id as SessionId)
    .execute()
})

it('takes every row and file of it, and none of another’s', async () => {
  const before = await rowsOf(firstOrganisation)
  const files = readdirSync(filesFolder(server.dataFolder)).length
  expect((await owner.ask('POST', '/api/organisation/remove', { name: 'Going' })).status).toBe(200)
  expect(await organisation(server.store, gone)).toBeNull()
  expect(Object.values(await rowsOf(gone)).every((count) => count === 0)).toBe(true)
  expect(await rowsOf(firstOrganisation)).toEqual(before)
  expect(await everyRow('participants')).toBe(before.participants)
  expect(await everyRow('rounds')).toBe(before.rounds)
  expect(readdirSync(filesFolder(server.dataFolder))).toHaveLength(files - 1)
  expect(await server.store.db.selectFrom('people').select('email').execute()).toEqual([
    { email: 'neighbour@example.org' },
  ])
  expect((await owner.ask('GET', '/api/organisation/removal')).status).toBe(404)
})

it('texts that only its sessions spoke of are gone, and those of others are there', async () => {
  const { db } = server.store
  const plans = (await db.selectFrom('session_plans').select('plan').execute()).map(({ plan }) => plan).join()
  const sheets = await db.selectFrom('sheets').select('hash').execute()
  expect(sheets.length).toBeGreaterThan(0)
  expect(sheets.filter(({ hash }) => !plans.includes(hash))).toEqual([])
})

it('the organisation that an installation began with stays, empty, with what comes with the product', async () => {
  await nameOrganisation(server.store, firstOrganisation, 'First')
  expect((await neighbour.ask('POST', '/api/organisation/remove', { name: 'First' })).status).toBe(200)
  expect(await organisation(server.store, firstOrganisation)).toEqual({ id: firstOrganisation, name: '' })
  expect((await workshops(server.store, firstOrganisation)).map(({ id }) => id).sort()).toEqual([
    'wsh_doweagree',
    'wsh_goodpractice',
  ])
  expect(await server.accounts.any()).toBe(false)
  expect(await everyRow('responses')).toBe(0)
})
