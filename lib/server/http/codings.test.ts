import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CodedMark, CoderSheet } from '../../workshop/coderSheet.ts'
import type { ExcerptId } from '../../workshop/ids.ts'
import type { Role } from '../../workshop/roles.ts'
import { coderPage } from '../codings/coderPage.ts'
import { ownCodings, standings } from '../codings/codingList.ts'
import { consensusPage } from '../codings/consensusPage.ts'
import { seed } from '../demo/seed.ts'
import { deedsOf } from '../store/deeds.ts'
import { openShelf, readLibrary } from '../store/library.ts'
import { members, membershipOf } from '../store/members.ts'
import { addOrganisation, firstOrganisation } from '../store/organisations.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// The wall between coders, over the real routes: until everybody who was asked has submitted, nobody receives anything
// that depends on what another coder wrote.
const password = 'a long enough password'
let server: TestServer
let excerpts: ExcerptId[]
let elements: string[]
const browsers = new Map<string, TestBrowser>()
const as = (name: string): TestBrowser => browsers.get(name)!

const idOf = async (name: string) =>
  (await members(server.store, firstOrganisation)).find((one) => one.name === name)?.id ?? ''

/** Who asks, as the pages know them. */
const person = async (name: string) => {
  const id = await idOf(name)
  const membership = (await membershipOf(server.store, id))!
  return { id, name, email: '', secondFactor: false, ...membership }
}

const signedIn = async (name: string, role: Role): Promise<void> => {
  const email = `${name.toLowerCase()}@example.org`
  await server.accounts.create({ name, email, password }, { organisationId: firstOrganisation, role, teams: [] })
  const browser = server.browser()
  expect(await browser.signIn(email, password)).toBe(200)
  browsers.set(name, browser)
}

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  await signedIn('Olwen', 'owner')
  await signedIn('Tom', 'trainer')
  for (const name of ['Ann', 'Bob', 'Zed']) await signedIn(name, 'coder')
  await signedIn('Mia', 'manager')
  const shelf = await openShelf(server.store, firstOrganisation)
  excerpts = shelf.excerpts.map(({ id }) => id)
  elements = shelf.frameworks[0]!.document.elements.map(({ id }) => id)
})
afterAll(() => server.close())

const sheet = (mark: CodedMark, reason: string): CoderSheet =>
  Object.fromEntries([...elements, 'overall'].map((id) => [id, { mark, reason, line: 1 }]))

const ask = async (excerptId: ExcerptId, names: readonly string[]) => {
  const coders = await Promise.all(names.map(idOf))
  return as('Tom').ask('POST', '/api/codings', { excerptId, coders })
}
const keep = (name: string, id: unknown, given: CoderSheet, how: 'sheet' | 'submit' = 'submit') =>
  as(name).ask('POST', `/api/codings/${id}/${how}`, { sheet: given })

it('what a coder receives is the same whatever others coded, until all have submitted', async () => {
  const [excerptId] = excerpts as [ExcerptId]
  const { id } = (await ask(excerptId, ['Ann', 'Bob', 'Zed'])).body
  const ann = await person('Ann')
  const received = async () => [
    await coderPage(server.store, ann, excerptId),
    await ownCodings(server.store, ann),
    await consensusPage(server.store, ann, excerptId),
    await keep('Ann', id, sheet(3, 'mine'), 'sheet'),
  ]
  await received()
  const before = await received()
  await keep('Bob', id, sheet(1, 'Bob’s reason'), 'sheet')
  expect(await received()).toEqual(before)
  await keep('Bob', id, sheet(5, 'Bob thinks again'), 'submit')
  expect(await received()).toEqual(before)

  await keep('Ann', id, sheet(3, 'mine'))
  const waiting = await received()
  expect(waiting[3]).toMatchObject({ status: 422, body: { why: 'submitted' } }) // it is final
  await keep('Zed', id, sheet(2, 'Zed’s reason'), 'sheet')
  expect(await received()).toEqual(waiting)
  expect(JSON.stringify([before, waiting])).not.toMatch(/Bob|Zed/)

  await keep('Zed', id, sheet(4, 'Zed’s reason'))
  const open = await consensusPage(server.store, ann, excerptId)
  expect(open).toMatchObject({ records: false, agreed: null, pairs: { exact: 0 } })
  expect(JSON.stringify(open)).toMatch(/Bob thinks again/)
  for (const name of ['Ann', 'Bob', 'Zed']) expect(JSON.stringify(open)).not.toContain(await idOf(name))
})

it('those who ask see who has submitted, and nothing of what anybody wrote before all have', async () => {
  const excerptId = excerpts[1]!
  const { id } = (await ask(excerptId, ['Ann', 'Tom'])).body
  await keep('Ann', id, sheet(2, 'a reason of Ann'))
  for (const name of ['Tom', 'Olwen']) {
    const who = await person(name)
    const seen = [await standings(server.store, who), await ownCodings(server.store, who)]
    expect(JSON.stringify(seen)).not.toContain('a reason of Ann')
    expect(await consensusPage(server.store, who, excerptId)).toBe('closed')
    expect((await as(name).ask('POST', `/api/codings/${id}/agree`, { agreed: {} })).body).toMatchObject({
      why: 'waiting',
    })
  }
  const listed = (await standings(server.store, await person('Tom'))).find((one) => one.excerptId === excerptId)
  expect(listed?.coding?.coders.map(({ name, submitted }) => [name, submitted])).toEqual([
    ['Ann', true],
    ['Tom', false],
  ])
})

it('one coding of an excerpt is under way at a time, of two people at least who may code', async () => {
  const excerptId = excerpts[2]!
  expect((await ask(excerptId, ['Ann'])).status).toBe(400)
  expect((await ask(excerptId, ['Ann', 'Mia'])).status).toBe(404)
  expect((await ask(excerptId, ['Ann', 'Bob'])).status).toBe(200)
  expect((await ask(excerptId, ['Ann', 'Zed'])).body).toMatchObject({ why: 'open' })
})

it('a coder who has not submitted may be asked no more, as long as two are left', async () => {
  const excerptId = excerpts[3]!
  const { id } = (await ask(excerptId, ['Ann', 'Bob', 'Zed'])).body
  const withdraw = async (name: string) =>
    (await as('Tom').ask('POST', `/api/codings/${id}/coder`, { personId: await idOf(name) })).body
  await keep('Ann', id, sheet(2, 'Ann'))
  expect(await withdraw('Ann')).toMatchObject({ why: 'submitted' })
  expect(await withdraw('Mia')).toMatchObject({ why: 'none' })
  await keep('Bob', id, sheet(3, 'Bob'))
  expect(await withdraw('Zed')).toMatchObject({ ok: true })
  expect(await coderPage(server.store, await person('Zed'), excerptId)).toBeNull()
  expect((await keep('Zed', id, sheet(3, 'Zed'), 'sheet')).status).toBe(404)
  expect(await consensusPage(server.store, await person('Ann'), excerptId)).toMatchObject({ version: 1 })
  expect(await consensusPage(server.store, await person('Zed'), excerptId)).toBeNull()
})

it('a sheet is submitted only whole, and holds nothing else than what was asked', async () => {
  const { id } = (await ask(excerpts[4]!, ['Ann', 'Bob'])).body
  const { [elements[0]!]: _left, ...most } = sheet(3, 'Because.')
  expect((await keep('Ann', id, most)).body).toMatchObject({ why: 'gaps', gaps: [elements[0]] })
  expect((await keep('Ann', id, { warmth: { mark: 3, reason: '', line: null } }, 'sheet')).body).toMatchObject({
    why: 'malformed',
  })
  expect((await keep('Zed', id, sheet(3, 'not asked'), 'sheet')).status).toBe(404)
  const hear = async (name: string) => (await as(name).file(`/audio/library/${excerpts[4]}`)).status
  expect([await hear('Ann'), await hear('Zed'), await hear('Tom'), await hear('Mia')]).toEqual([200, 404, 200, 404])
})

it('what is agreed on is recorded once, by those who ask for codings, and written down with who did it', async () => {
  const { id } = (await ask(excerpts[5]!, ['Ann', 'Bob'])).body
  await keep('Ann', id, sheet(2, 'Ann'))
  await keep('Bob', id, sheet(3, 'Bob'))
  const agreed = Object.fromEntries(
    [...elements, 'overall'].map((item) => [item, { mark: 2, reason: { en: 'So.', cy: 'Felly.' }, line: 1 }]),
  )
  const agree = (name: string, given: object = agreed) =>
    as(name).ask('POST', `/api/codings/${id}/agree`, { agreed: given })
  expect((await agree('Ann')).status).toBe(404)
  expect((await agree('Tom', { overall: agreed.overall })).body).toMatchObject({ why: 'gaps' })
  expect((await agree('Tom')).body).toEqual({ ok: true })
  expect((await agree('Olwen')).body).toMatchObject({ why: 'agreed' })
  expect((await as('Tom').ask('POST', `/api/codings/${id}/withdraw`)).body).toMatchObject({ why: 'agreed' })
  const { library } = await readLibrary(server.store, firstOrganisation)
  const recorded = library.coding(excerpts[5]!)
  expect(recorded).toMatchObject({ label: { en: 'Expert coding, version 1' }, consensus: { overall: 2 } })
  // In an order of chance, so that none of them is known by a place.
  expect(recorded.coders.map(({ overall }) => overall).sort()).toEqual([2, 3])
  expect(library.coding(excerpts[4]!).label.en).toBe('Demo coding')
  const elsewhere = await readLibrary(server.store, await addOrganisation(server.store, 'Elsewhere'))
  expect(elsewhere.library.coding(excerpts[5]!).label.en).toBe('Demo coding')
  const { deeds } = await deedsOf(server.store, firstOrganisation)
  const named = deeds.map(({ person: who, deed }) => `${who} ${deed}`)
  expect(named).toEqual(expect.arrayContaining(['Tom codingAgreed', 'Bob codingSubmitted', 'Tom codingAsked']))
  expect((await ask(excerpts[5]!, ['Ann', 'Zed'])).status).toBe(200) // the next version
  expect(await coderPage(server.store, await person('Zed'), excerpts[5]!)).toMatchObject({ sheet: {}, open: false })
})
