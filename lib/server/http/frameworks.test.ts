import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Framework } from '../../workshop/framework.ts'
import type { OrganisationId, SessionId } from '../../workshop/ids.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { seed } from '../demo/seed.ts'
import { addOrganisation, firstOrganisation } from '../store/organisations.ts'
import { sessionById } from '../store/sessions.ts'
import { markedExcerpt, marking } from './testMarking.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// Frameworks as their editor saves them, and what is run with them.
let server: TestServer
let mair: TestBrowser
let tomos: TestBrowser
let coder: TestBrowser
let afar: TestBrowser

const signedIn = async (name: string, organisationId: OrganisationId, role: 'owner' | 'trainer' | 'coder') => {
  const email = `${name}@example.org`
  const password = 'a long enough password'
  await server.accounts.create({ name, email, password }, { organisationId, role, teams: [] })
  const browser = server.browser()
  await browser.signIn(email, password)
  return browser
}

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  mair = await signedIn('Mair', firstOrganisation, 'trainer')
  tomos = await signedIn('Tomos', firstOrganisation, 'trainer')
  coder = await signedIn('Carys', firstOrganisation, 'coder')
  const elsewhere = await addOrganisation(server.store, 'Elsewhere')
  afar = await signedIn('Afar', elsewhere, 'owner')
})
afterAll(() => server.close())

const both = (text: string) => ({ en: text, cy: text })

const copied = async (): Promise<{ at: string; id: string; document: Framework }> => {
  const { body } = await mair.ask('POST', '/api/frameworks/seven-elements/duplicate')
  const at = `/api/frameworks/${body.id}`
  const { document } = (await mair.ask('GET', at)).body as { document: Framework }
  return { at, id: String(body.id), document }
}

it('the one that comes with the product is copied and not changed', async () => {
  const seven = '/api/frameworks/seven-elements'
  const { document } = (await mair.ask('GET', seven)).body as { document: Framework }
  expect((await mair.ask('POST', seven, { version: 1, document })).status).toBe(404)
  expect((await mair.ask('POST', `${seven}/archive`, { away: true })).status).toBe(404)
  const copy = await copied()
  expect(copy.document.title.en).toBe(`${document.title.en} (copy)`)
  expect(copy.document.elements).toEqual(document.elements)
})

it('a copy is saved as its next version; of two who changed the same one, the later is told who was faster', async () => {
  const { at, document } = await copied()
  const save = (who: TestBrowser, name: string) =>
    who.ask('POST', at, { version: 1, document: { ...document, title: both(name) } })
  expect((await save(mair, 'Ours')).body).toEqual({ ok: true, version: 2 })
  expect(await save(tomos, 'Late')).toMatchObject({ status: 409, body: { why: 'conflict', by: 'Mair' } })
  expect((await tomos.ask('GET', at)).body).toMatchObject({ version: 2, document: { title: both('Ours') } })
})

it('a version that no database could hold is no version', async () => {
  const { at, document } = await copied()
  for (const version of [2 ** 40, 0, 1.5]) expect((await mair.ask('POST', at, { version, document })).status).toBe(400)
})

it('nothing is saved of one in which something is missing, and each place is named', async () => {
  const { at, document } = await copied()
  const [first, second, ...rest] = document.elements
  const broken = {
    ...document,
    elements: [{ ...first, name: { en: 'Only', cy: '' } }, { ...second, id: first?.id }, ...rest],
    dimensions: [{ ...document.dimensions[0], elements: ['nowhere', first?.id, first?.id] }],
  }
  const answer = await mair.ask('POST', at, { version: 1, document: broken })
  expect(answer.status).toBe(422)
  expect(answer.body.problems).toEqual([
    { path: ['elements', 0, 'name'], why: 'missingCy' },
    { path: ['elements', 1], why: 'twice' },
    { path: ['dimensions', 0, 'elements', 0], why: 'gone' },
    { path: ['dimensions', 0, 'elements', 2], why: 'twice' },
  ])
})

it('another organisation, and who only codes, get it at no address', async () => {
  const { at, document } = await copied()
  for (const who of [afar, coder, server.browser()]) {
    expect([401, 404]).toContain((await who.ask('GET', at)).status)
    expect([401, 404]).toContain((await who.ask('GET', `${at}/file.json`)).status)
    expect([401, 404]).toContain((await who.ask('POST', at, { version: 1, document })).status)
    expect([401, 404]).toContain((await who.ask('POST', `${at}/duplicate`)).status)
    expect([401, 404]).toContain((await who.ask('POST', `${at}/archive`, { away: true })).status)
  }
  expect((await mair.ask('GET', at)).body).toMatchObject({ version: 1 })
})

const own = async (title = 'Ours') => {
  const { at, id, document } = await copied()
  const [first] = document.elements
  const changed = {
    ...document,
    title: both(title),
    scale: {
      ...document.scale,
      labels: document.scale.labels.map((one) => ({ ...one, label: both(`Mark ${one.value}`) })),
    },
    elements: [
      { ...first, id: 'warmth', name: both('Warmth') },
      { ...first, id: 'humour', name: both('Humour') },
    ],
    dimensions: [{ id: 'tone', name: both('Tone'), plain: both('How it sounded.'), elements: ['warmth', 'humour'] }],
  }
  expect((await mair.ask('POST', at, { version: 1, document: changed })).status).toBe(200)
  return id
}

it('a workshop runs with the framework that it names: its elements, its words, its dimensions', async () => {
  const id = await own()
  const { body } = await mair.ask('POST', '/api/workshops', { document: marking(id, ['warmth', 'humour']) })
  const started = await mair.ask('POST', '/api/sessions', { workshopId: body.id })
  expect(started.status).toBe(200)
  const session = await sessionById(server.store, String(started.body.id) as SessionId)
  const sheets = await server.store.db.selectFrom('sheets').select('body').execute()
  expect(session?.plan.activities).toHaveLength(1)
  expect(sheets.some(({ body: sheet }) => sheet.includes('Warmth') && sheet.includes('Mark 5'))).toBe(true)
  const keys = await server.store.db.selectFrom('session_keys').select('key').execute()
  expect(keys.some(({ key }) => key.includes('"tone"'))).toBe(true)
})

it('a workshop that names an element of another framework, or one that is not there, says so', async () => {
  const id = await own()
  const refused = async (document: object) => (await mair.ask('POST', '/api/workshops', { document })).body.problems
  expect(await refused(marking(id, ['warmth', 'empathy']))).toEqual([
    { path: ['activities', 0, 'config', 'elementIds', 1], why: 'gone' },
  ])
  expect(await refused(marking('frw_nowhere', ['empathy']))).toEqual([{ path: ['framework'], why: 'gone' }])
})

it('a file of a framework comes back as the same, and a broken one is refused with place and reason', async () => {
  const id = await own()
  const { body: file } = await mair.ask('GET', `/api/frameworks/${id}/file.json`)
  const { body } = await afar.ask('POST', '/api/frameworks/import', { file })
  const brought = (await afar.ask('GET', `/api/frameworks/${body.id}`)).body.document as Framework
  expect(brought).toEqual({ ...(file.framework as Framework), id: body.id })
  const broken = { ...file, framework: { ...(file.framework as Framework), elements: [] } }
  expect((await afar.ask('POST', '/api/frameworks/import', { file: broken })).body.problems).toEqual([
    { path: ['elements'], why: 'few', bound: 1 },
  ])
  expect((await afar.ask('POST', '/api/frameworks/import', { file: 'no file' })).status).toBe(422)
})

it('a workshop taken to another organisation brings its framework along, once', async () => {
  const id = await own('Never seen there')
  const { body } = await mair.ask('POST', '/api/workshops', { document: marking(id, ['warmth']) })
  const { body: file } = await mair.ask('GET', `/api/workshops/${body.id}/file`)
  const bring = async () => {
    const answer = await afar.ask('POST', '/api/workshops/import', { file })
    const made = (await afar.ask('GET', `/api/workshops/${answer.body.id}`)).body.document as Workshop
    return { notices: answer.body.notices, framework: made.framework }
  }
  const first = await bring()
  expect(first.notices).toEqual([{ why: 'newFramework', title: (file.framework as Framework).title }])
  const second = await bring()
  expect(second).toEqual({ notices: [], framework: first.framework })
  expect(first.framework).not.toBe(id)
})

it('coders are given the elements that were chosen, and keep them when the framework changes', async () => {
  const id = await own()
  const people = await server.store.db.selectFrom('memberships').select(['person_id', 'role']).execute()
  const coders = people.filter(({ role }) => role !== 'owner').map(({ person_id }) => person_id)
  const asked = await mair.ask('POST', '/api/codings', { excerptId: markedExcerpt, framework: id, coders })
  expect(asked.status).toBe(200)
  const row = await server.store.db.selectFrom('codings').select(['items', 'framework']).executeTakeFirstOrThrow()
  expect((JSON.parse(row.items) as { id: string }[]).map((item) => item.id)).toEqual(['warmth', 'humour', 'overall'])
  expect(row.framework).toContain('Mark 5')
})
