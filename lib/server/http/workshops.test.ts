import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WorkshopId } from '../../workshop/ids.ts'
import { doWeAgree } from '../demo/doWeAgree.ts'
import { seed } from '../demo/seed.ts'
import { deedsOf } from '../store/deeds.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { sessionById } from '../store/sessions.ts'
import { workshop } from '../store/workshops.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// Workshops as their editor saves them.
let server: TestServer
let owner: TestBrowser
let mair: TestBrowser
let tomos: TestBrowser
const id = WorkshopId.parse('wsh_doweagree')
const at = `/api/workshops/${id}`
const titled = (en: string) => ({ ...doWeAgree, title: { en, cy: en } })
const stored = () => workshop(server.store, firstOrganisation, id)
const version = async () => (await stored())?.version ?? 0

const signedIn = async (name: string, role: 'owner' | 'trainer'): Promise<TestBrowser> => {
  const email = `${name}@example.org`
  const password = 'a long enough password'
  await server.accounts.create({ name, email, password }, { organisationId: firstOrganisation, role, teams: [] })
  const browser = server.browser()
  await browser.signIn(email, password)
  return browser
}

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  owner = await signedIn('owner', 'owner')
  mair = await signedIn('Mair', 'trainer')
  tomos = await signedIn('Tomos', 'trainer')
})
afterAll(() => server.close())

describe('saving', () => {
  it('makes the next version, and refuses what began from an older one, with the name of whoever was faster', async () => {
    const before = await version()
    const saved = await mair.ask('POST', at, { version: before, document: titled('By Mair') })
    expect(saved).toEqual({ status: 200, body: { ok: true, version: before + 1 } })
    const late = await tomos.ask('POST', at, { version: before, document: titled('By Tomos') })
    expect(late).toMatchObject({ status: 409, body: { why: 'conflict', by: 'Mair', at: expect.any(Number) } })
    expect((await stored())?.document.title.en).toBe('By Mair')
    expect((await tomos.ask('GET', at)).body).toMatchObject({ version: before + 1, document: titled('By Mair') })
  })

  it('is written down, once an hour for what one person saves again and again', async () => {
    const changes = async () =>
      (await deedsOf(server.store, firstOrganisation)).deeds.filter(({ deed }) => deed === 'workshopChanged')
    for (const _ of [1, 2]) await mair.ask('POST', at, { version: await version(), document: titled('Noted') })
    expect((await changes()).filter(({ about }) => about === 'Noted')).toMatchObject([{ person: 'Mair' }])
  })

  it('of two at once takes exactly one', async () => {
    const before = await version()
    const save = (browser: TestBrowser, name: string) =>
      browser.ask('POST', at, { version: before, document: titled(name) })
    const answers = await Promise.all([save(mair, 'One'), save(tomos, 'Two')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await version()).toBe(before + 1)
  })

  it('saves nothing of a workshop in which something is missing, and says what and where', async () => {
    const before = await version()
    const [first, ...rest] = doWeAgree.activities
    const broken = { ...doWeAgree, activities: [{ ...first, title: { en: '', cy: '' } }, ...rest] }
    const answer = await mair.ask('POST', at, { version: before, document: broken })
    const problems = [{ path: ['activities', 0, 'title'], why: 'missing' }]
    expect(answer).toEqual({ status: 422, body: { ok: false, why: 'invalid', problems } })
    expect((await mair.ask('POST', at, { version: before, document: null })).status).toBe(422)
    expect(await version()).toBe(before)
  })

  it('takes a workshop of many times the length that other requests may have', async () => {
    const long = 'word '.repeat(700)
    const activities = doWeAgree.activities.map((activity) => ({
      ...activity,
      notesBefore: Array(5).fill({ en: long, cy: long }),
    }))
    const answer = await mair.ask('POST', at, { version: await version(), document: { ...doWeAgree, activities } })
    expect(answer.status).toBe(200)
    expect((await owner.ask('POST', '/api/organisation', { name: 'a'.repeat(20_000) })).status).toBe(400)
  })

  it('leaves a session that was started before as it was', async () => {
    const start = await mair.ask('POST', '/api/sessions', { workshopId: id })
    const session = start.body.id as never // an id of a session that was made here
    const frozen = (await sessionById(server.store, session))?.plan
    const [first, ...rest] = doWeAgree.activities
    const changed = { ...doWeAgree, activities: [{ ...first, title: { en: 'Changed', cy: 'Newid' } }, ...rest] }
    expect((await mair.ask('POST', at, { version: await version(), document: changed })).status).toBe(200)
    expect((await sessionById(server.store, session))?.plan).toEqual(frozen)
    const later = (await mair.ask('POST', '/api/sessions', { workshopId: id })).body.id as never
    expect((await sessionById(server.store, later))?.plan.activities[0]?.title.en).toBe('Changed')
  })
})

describe('a copy', () => {
  it('is its maker’s draft until it is shared: other trainers do not find it, owners do', async () => {
    const { body } = await mair.ask('POST', `${at}/duplicate`)
    const copy = `/api/workshops/${body.id}`
    const may = async () => [
      (await mair.ask('GET', copy)).status,
      (await tomos.ask('GET', copy)).status,
      (await tomos.ask('POST', '/api/sessions', { workshopId: body.id })).status,
      (await owner.ask('GET', copy)).status,
    ]
    expect(await may()).toEqual([200, 404, 404, 200])
    expect((await tomos.ask('POST', `${copy}/share`)).status).toBe(404)
    expect((await mair.ask('POST', `${copy}/share`)).status).toBe(200)
    expect(await may()).toEqual([200, 200, 200, 200])
  })
})

describe('a workshop that was put away', () => {
  it('starts no session until it is taken out again', async () => {
    const start = async () => (await tomos.ask('POST', '/api/sessions', { workshopId: id })).status
    expect((await mair.ask('POST', `${at}/archive`, { away: true })).status).toBe(200)
    expect(await start()).toBe(404)
    await mair.ask('POST', `${at}/archive`, { away: false })
    expect(await start()).toBe(200)
  })
})

describe('a workshop as a file', () => {
  it('comes back as the same workshop', async () => {
    const { body: file } = await mair.ask('GET', `${at}/file`)
    expect(file).toMatchObject({ format: 'attune-workshop', version: 2, framework: { id: 'seven-elements' } })
    const answer = await tomos.ask('POST', '/api/workshops/import', { file })
    expect(answer).toMatchObject({ status: 200, body: { notices: [] } })
    const brought = await tomos.ask('GET', `/api/workshops/${answer.body.id}`)
    expect(brought.body.document).toEqual((await stored())?.document)
  })

  it('says what differs from the library here, and uses what is here', async () => {
    const { body: file } = await mair.ask('GET', `${at}/file`)
    const [first, ...rest] = file.excerpts as { title: object; coding: { consensus: object } }[]
    const coding = { ...first!.coding, consensus: { ...first!.coding.consensus, overall: 1 } }
    // The first form of the file only named its framework.
    const other = { ...file, version: 1, framework: { id: 'other', title: { en: 'Other', cy: 'Arall' } } }
    const answer = await tomos.ask('POST', '/api/workshops/import', {
      file: { ...other, excerpts: [{ ...first, coding }, ...rest] },
    })
    expect(answer.body.notices).toEqual([
      { why: 'framework', title: { en: 'Other', cy: 'Arall' } },
      { why: 'coding', title: first!.title },
    ])
  })

  it('is refused with place and reason where it is broken', async () => {
    const { body: file } = await mair.ask('GET', `${at}/file`)
    const bring = async (broken: unknown) =>
      (await tomos.ask('POST', '/api/workshops/import', { file: broken })).body.problems
    expect(await bring({ ...file, format: 'something' })).toEqual([{ path: ['format'], why: 'shape' }])
    expect(await bring({ ...file, workshop: { ...doWeAgree, title: { en: 'Only', cy: '' } } })).toEqual([
      { path: ['workshop', 'title'], why: 'missingCy' },
    ])
    expect(await bring('no file')).toEqual([{ path: [], why: 'shape' }])
  })
})
