import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Framework } from '../../workshop/framework.ts'
import { openFramework } from '../../workshop/framework.ts'
import type { CodingId, FrameworkId, SessionId } from '../../workshop/ids.ts'
import { seed } from '../demo/seed.ts'
import { gate } from '../live/gate.ts'
import { sessionStory } from '../live/sessionStory.ts'
import { readReport } from '../reports/readReport.ts'
import { codingById } from '../store/codings.ts'
import { newId } from '../store/newId.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { join } from '../store/participants.ts'
import { currentRound, sessionById } from '../store/sessions.ts'
import { markedExcerpt, marking } from './testMarking.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// A framework is changed after a session was run with it: what belongs to that session stays as it was.
let server: TestServer
let mair: TestBrowser
let tomos: TestBrowser
let afar: TestBrowser

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  const signedIn = async (name: string, role: 'trainer' | 'coder') => {
    const account = { name, email: `${name}@example.org`, password: 'a long enough password' }
    await server.accounts.create(account, { organisationId: firstOrganisation, role, teams: [] })
    const browser = server.browser()
    await browser.signIn(account.email, account.password)
    return browser
  }
  mair = await signedIn('Mair', 'trainer')
  tomos = await signedIn('Tomos', 'trainer')
  afar = await signedIn('Carys', 'coder')
})
afterAll(() => server.close())

const both = (text: string) => ({ en: text, cy: text })
const held = async (id: string) =>
  (await mair.ask('GET', `/api/frameworks/${id}`)).body as { version: number; document: Framework } // our own route
const save = async (who: TestBrowser, id: string, change: (document: Framework) => unknown) => {
  const { version, document } = await held(id)
  const answer = await who.ask('POST', `/api/frameworks/${id}`, { version, document: change(document) })
  expect(answer.status).toBe(200)
}

/** Two elements and the average of both. */
const ours = (document: Framework) => {
  const [first] = document.elements
  return {
    ...document,
    title: both('Ours'),
    elements: [
      { ...first, id: 'warmth', name: both('Warmth') },
      { ...first, id: 'humour', name: both('Humour') },
    ],
    dimensions: [{ id: 'tone', name: both('Tone'), plain: both('How it sounded.'), elements: ['warmth', 'humour'] }],
  }
}

/** Other words for everything, and an average of one element less. */
const changed = (document: Framework) => ({
  ...document,
  elements: document.elements.map((one) => ({ ...one, name: both(`New ${one.id}`) })),
  dimensions: document.dimensions.map((one) => ({ ...one, name: both('New tone'), elements: ['warmth'] })),
  scale: {
    ...document.scale,
    labels: document.scale.labels.map(({ value }) => ({ value, label: both(`New mark ${value}`) })),
  },
})

/** Twelve people mark both elements, the room is shown all there is, and the session is over. */
const run = async (workshopId: unknown): Promise<SessionId> => {
  const { body } = await mair.ask('POST', '/api/sessions', { workshopId })
  const sessionId = String(body.id) as SessionId
  const { store } = server
  const session = await sessionById(store, sessionId)
  const [activity] = session?.plan.activities ?? []
  if (!activity) throw new Error('the session has no activity')
  const conduct = async (command: Parameters<typeof gate>[2]) =>
    expect(await gate(store, { role: 'facilitator', sessionId, participantId: null }, command)).toEqual({ ok: true })
  const people = await Promise.all(Array.from({ length: 12 }, () => join(store, sessionId, newId('par'), false, {})))
  await conduct({ type: 'goTo', activityId: activity.id })
  const roundId = await currentRound(store, sessionId)
  if (roundId === null) throw new Error('nothing is asked')
  await conduct({ type: 'open', roundId })
  for (const [at, person] of people.entries()) {
    const response = { warmth: 1 + (at % 3), humour: 5 }
    const speaker = { role: 'participant', sessionId, participantId: person?.id ?? null } as const
    expect(await gate(store, speaker, { type: 'respond', roundId, seq: 1, response })).toEqual({ ok: true })
  }
  await conduct({ type: 'close', roundId })
  for (const [at] of activity.ladder.entries()) await conduct({ type: 'reveal', roundId, rungs: at + 1 })
  await conduct({ type: 'end' })
  return sessionId
}

/** All that is read of a session when it is over. */
const readings = async (sessionId: SessionId) => {
  const { store } = server
  const session = await sessionById(store, sessionId)
  if (!session) throw new Error('the session is gone')
  const hashes = session.plan.activities.flatMap(({ sheet }) => [sheet.en, sheet.cy])
  const keys = await store.db.selectFrom('session_keys').selectAll().where('session_id', '=', sessionId).execute()
  const sheets = await store.db.selectFrom('sheets').selectAll().where('hash', 'in', hashes).orderBy('hash').execute()
  const report = await readReport(store, firstOrganisation, { level: 'session', sessionId })
  return { report, story: await sessionStory(store, session), plan: session.plan, keys, sheets }
}

const framework = async () => {
  const id = String((await mair.ask('POST', '/api/frameworks/seven-elements/duplicate')).body.id) as FrameworkId
  await save(mair, id, ours)
  return id
}

it('a session keeps the words and averages that it was run with, its report too, whatever is saved after it', async () => {
  const id = await framework()
  const { body } = await mair.ask('POST', '/api/workshops', { document: marking(id, ['warmth', 'humour']) })
  const earlier = await run(body.id)
  const before = await readings(earlier)
  expect(before.story.framework).toEqual({ title: both('Ours'), number: 2 })
  expect(before.report.excerpts[0]?.dimensions).toMatchObject([
    { id: 'tone', name: both('Tone'), elements: ['warmth', 'humour'], figures: { mean: { value: 3.5 } } },
  ])
  expect(before.sheets.some(({ body: sheet }) => sheet.includes('Warmth'))).toBe(true)

  await save(mair, id, changed)
  const later = await run(body.id)
  expect(await readings(earlier)).toEqual(before)
  const after = await readings(later)
  expect(after.story.framework?.number).toBe(3)
  expect(after.report.excerpts[0]?.dimensions).toMatchObject([{ name: both('New tone'), elements: ['warmth'] }])

  // Both together: what is the same counts together, what is not stands apart, and the report says so.
  const whole = await readReport(server.store, firstOrganisation, { level: 'organisation' })
  expect(whole.versions).toEqual({
    versions: 2,
    apart: [{ name: both('New tone'), of: [both('New warmth'), both('New warmth, New humour')] }],
    renamed: [
      [both('New warmth'), both('Warmth')],
      [both('New humour'), both('Humour')],
    ],
  })
  expect(whole.excerpts[0]?.elements).toMatchObject([
    { name: both('New warmth'), figures: { people: 24 } },
    { name: both('New humour'), figures: { people: 24 } },
  ])
  expect(whole.excerpts[0]?.dimensions.map(({ id: of, figures }) => [of, figures.people])).toEqual([
    ['tone', 12],
    ['tone of humour warmth', 12],
  ])
})

it('a coding keeps the words that its coders were given, and says which version that was', async () => {
  const id = await framework()
  const people = await server.store.db.selectFrom('memberships').select('person_id').execute()
  const coders = people.map(({ person_id }) => person_id)
  const { body } = await mair.ask('POST', '/api/codings', { excerptId: markedExcerpt, framework: id, coders })
  const read = () => codingById(server.store, firstOrganisation, String(body.id) as CodingId)
  const before = await read()
  expect(before?.frameworkNumber).toBe(2)
  const { title, scale, elements } = openFramework((await held(id)).document)
  expect(before?.framework).toEqual({ title, scale, elements })
  await save(mair, id, changed)
  expect(await read()).toEqual(before)
  await mair.ask('POST', `/api/codings/${body.id}/withdraw`)
})

it('an old version is a file of its own, and is brought back as a new one unless somebody was faster', async () => {
  const id = await framework()
  await save(tomos, id, changed)
  const at = `/api/frameworks/${id}`
  const old = (await mair.ask('GET', `${at}/file.json?version=2`)).body
  expect(old).toMatchObject({ number: 2, framework: { title: both('Ours') } })
  expect((await mair.ask('GET', `${at}/file.json`)).body).toMatchObject({ number: 3 })
  for (const number of ['9', '0', '-1', 'x', '1e12'])
    expect((await mair.ask('GET', `${at}/file.json?version=${number}`)).status).toBe(404)
  const { version } = await held(id)
  expect(await mair.ask('POST', `${at}/versions/2/bring`, { version: version - 1 })).toMatchObject({
    status: 409,
    body: { by: 'Tomos' },
  })
  expect((await mair.ask('POST', `${at}/versions/9/bring`, { version })).status).toBe(404)
  expect((await mair.ask('POST', `${at}/versions/2/bring`, { version })).status).toBe(200)
  expect((await held(id)).document).toEqual({ ...(old.framework as object), id })
  expect((await mair.ask('GET', `${at}/file.json`)).body).toMatchObject({ number: 4 })
  for (const who of [afar, server.browser()])
    expect([401, 404]).toContain((await who.ask('POST', `${at}/versions/2/bring`, { version: version + 1 })).status)
})

it('the product’s own is read in its versions, and none of them is brought back', async () => {
  const at = '/api/frameworks/seven-elements'
  expect((await mair.ask('GET', `${at}/file.json?version=1`)).body).toMatchObject({ number: 1 })
  expect((await mair.ask('POST', `${at}/versions/1/bring`, { version: 1 })).status).toBe(404)
})

it('a file of all versions is brought in with what it was before, and a broken one is refused', async () => {
  const id = await framework()
  await save(tomos, id, changed)
  const { body: file } = await mair.ask('GET', `/api/frameworks/${id}/file.json?version=all`)
  expect(JSON.stringify(file)).not.toMatch(/Mair|Tomos/)
  const { body } = await mair.ask('POST', '/api/frameworks/import', { file })
  const all = (await mair.ask('GET', `/api/frameworks/${body.id}/file.json?version=all`)).body
  // How elements are grouped follows from the dimensions.
  const texts = ({ framework: { id: _own, grouping: _follows, ...text } }: { framework: Framework }) => text
  const earlier = (of: typeof file) => (of.earlier as { framework: Framework; savedAt: number }[]) ?? []
  expect(earlier(all).map(texts)).toEqual(earlier(file).map(texts))
  expect(earlier(all).map(({ savedAt }) => savedAt)).toEqual(earlier(file).map(({ savedAt }) => savedAt))
  expect(all).toMatchObject({ number: 3 })
  // The first save after it is a version of its own.
  await save(mair, String(body.id), (document) => ({ ...document, title: both('Changed here') }))
  expect((await mair.ask('GET', `/api/frameworks/${body.id}/file.json`)).body).toMatchObject({ number: 4 })
  const broken = { ...file, earlier: [{ savedAt: 1, framework: {} }] }
  expect((await mair.ask('POST', '/api/frameworks/import', { file: broken })).status).toBe(422)
})
