import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CoderSheet } from '../../../workshop/coderSheet.ts'
import type { Framework } from '../../../workshop/framework.ts'
import type { OrganisationId, SessionId } from '../../../workshop/ids.ts'
import type { Role } from '../../../workshop/roles.ts'
import { linkToken } from '../../auth/tokens.ts'
import { doWeAgree } from '../../demo/doWeAgree.ts'
import { seed } from '../../demo/seed.ts'
import { signedIn } from '../../http/testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from '../../http/testServer.ts'
import { toneWav } from '../../recordings/testSounds.ts'
import { members } from '../../store/members.ts'
import { addOrganisation, firstOrganisation } from '../../store/organisations.ts'
import { sessionById } from '../../store/sessions.ts'
import { rehearse } from './rehearse.ts'

// An organisation's own library from the invitation to a run elsewhere, over the real routes and real lines.
let server: TestServer
let owner: TestBrowser
let elsewhere: OrganisationId
let afar: TestBrowser
const password = 'a long enough password'

beforeAll(async () => {
  server = await testServer({}, { live: true })
  await seed(server.store, '.')
  owner = await signedIn(server, 'owner@example.org', 'owner')
  elsewhere = await addOrganisation(server.store, 'Elsewhere')
  afar = await signedIn(server, 'afar@example.org', 'owner', elsewhere)
}, 60_000)
afterAll(() => server.close())

const invited = async (name: string, role: Role): Promise<TestBrowser> => {
  const made = await owner.ask('POST', '/api/invitations', { role, teams: [], label: name })
  const token = String(made.body.path).split('/').at(-1)
  const account = { name, email: `${name.toLowerCase()}@example.org`, password }
  const browser = server.browser()
  expect((await browser.ask('POST', '/api/invited', { token, ...account })).status).toBe(200)
  expect(await browser.signIn(account.email, password)).toBe(200)
  return browser
}

const both = (text: string) => ({ en: text, cy: text })

/** Plays a session of a workshop with pretend people to its last press. */
const played = async (trainer: TestBrowser, workshopId: unknown) => {
  const started = await trainer.ask('POST', '/api/sessions', { workshopId, rehearsal: true })
  const sessionId = started.body.id as SessionId // told by our route
  const code = (await sessionById(server.store, sessionId))?.code as string
  const token = linkToken(server.secret, sessionId, 'console')
  const whole = { origin: server.origin, sessionId, code, token, people: 6, first: 0, seed: 1, pace: 0.005 }
  return { sessionId, summary: await rehearse(whole) }
}

it('a recording is brought, transcribed, coded blind, agreed on, built into a workshop, run, and run again elsewhere', async () => {
  const trainer = await invited('Tomos', 'trainer')
  const coders = [await invited('Ann', 'coder'), await invited('Bob', 'coder')]

  const sent = await trainer.send('/api/excerpts/upload/thefirstone?name=At%20the%20door.wav&language=en', toneWav(4))
  const excerptId = String(sent.body.id)
  const line = { n: 1, speaker: 'Worker', text: 'May I come in?', start: 0.5, end: 1.5 }
  const details = {
    title: both('At the door'),
    contentNote: both('Raised voices.'),
    setting: { worker: both('A worker'), parent: both('A parent'), place: both('At the door') },
    language: 'en',
    lines: [line, { ...line, n: 2, speaker: 'Parent', text: 'If you must.', start: 2, end: 3 }],
  }
  expect((await trainer.ask('POST', `/api/excerpts/${excerptId}`, { version: 1, details })).status).toBe(200)

  const people = (await members(server.store, firstOrganisation)).filter(({ role }) => role === 'coder')
  const asked = await trainer.ask('POST', '/api/codings', { excerptId, coders: people.map(({ id }) => id) })
  const seven = (await trainer.ask('GET', '/api/frameworks/seven-elements')).body.document as Framework
  const items = [...seven.elements.map(({ id }) => id), 'overall']
  for (const [at, coder] of coders.entries()) {
    const mark = at === 0 ? 2 : 4
    const sheet: CoderSheet = Object.fromEntries(
      items.map((id) => [id, { mark, reason: 'Because.', line: 1 } as const]),
    )
    expect((await coder.ask('POST', `/api/codings/${asked.body.id}/submit`, { sheet })).status).toBe(200)
  }
  const agreed = Object.fromEntries(items.map((id) => [id, { mark: 3, reason: both('Between the two.'), line: 1 }]))
  expect((await trainer.ask('POST', `/api/codings/${asked.body.id}/agree`, { agreed })).status).toBe(200)

  const rating = doWeAgree.activities.find(({ kind }) => kind === 'rate')
  const config = { ...(rating?.config as object), excerptId } // each config is an object
  const document = { ...doWeAgree, title: both('Our own'), activities: [{ ...rating, config }] }
  const built = await trainer.ask('POST', '/api/workshops', { document })
  expect(built.status).toBe(200)
  const here = await played(trainer, built.body.id)
  expect(here.summary).toMatchObject({ joined: 6, lost: 0, steps: 1, stepsDone: 1 })

  const packed = await trainer.file(`/api/workshops/${built.body.id}/file`)
  const brought = await afar.send('/api/workshops/package', packed.body)
  expect(brought).toMatchObject({ status: 200, body: { notices: [{ why: 'recording', title: both('At the door') }] } })
  const there = await played(afar, brought.body.id)
  expect(there.summary).toMatchObject({ joined: 6, lost: 0, steps: 1, stepsDone: 1 })
  const keys = await server.store.db
    .selectFrom('session_keys')
    .select('key')
    .where('session_id', '=', there.sessionId)
    .execute()
  expect(keys[0]?.key).toContain('Expert coding, version 1')
  expect(keys[0]?.key).toContain('Between the two.')

  // A manager elsewhere gets none of it at any address.
  const manager = await signedIn(server, 'manager@example.org', 'manager', elsewhere)
  for (const path of [
    `/api/workshops/${built.body.id}`,
    `/api/workshops/${built.body.id}/file`,
    `/audio/library/${excerptId}`,
    `/audio/${here.sessionId}/${excerptId}`,
    `/api/sessions/${here.sessionId}/story`,
    `/api/sessions/${here.sessionId}/figures?format=json`,
    `/api/sessions/${here.sessionId}/code`,
  ]) {
    expect({ path, status: (await manager.file(path)).status }).toEqual({ path, status: 404 })
  }
}, 60_000)
