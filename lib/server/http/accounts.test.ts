import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeInvitation, makeOwnerLink } from '../auth/oneTimeLinks.ts'
import { deedsOf } from '../store/deeds.ts'
import { members } from '../store/members.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// Accounts from the first link to the last sign-out, over the real routes.
vi.setConfig({ testTimeout: 90_000 }) // hashing a password takes its time, by design
const password = 'a long enough password'
const other = 'another good password'
let server: TestServer
let owner: TestBrowser

const person = (name: string) => ({ name, email: `${name.toLowerCase()}@example.org`, password })
const invite = (role: 'trainer' | 'manager') =>
  makeInvitation(server.store, { organisationId: firstOrganisation, role, teams: [], label: '' })
const listed = async () =>
  (await members(server.store, firstOrganisation)).map(({ name, role }) => `${name} ${role}`).sort()
const idOf = async (name: string) =>
  (await members(server.store, firstOrganisation)).find((one) => one.name === name)?.id ?? ''
const tail = (path: unknown) => String(path).split('/').at(-1) ?? ''
/** Whether a browser is signed in: what only those with an account may ask. */
const isIn = async (browser: TestBrowser) =>
  (await browser.ask('POST', '/api/account/sign-ins/end', { id: 'none' })).status === 200

beforeEach(async () => {
  server = await testServer()
  owner = server.browser()
  const token = await makeOwnerLink(server.store)
  expect((await owner.ask('POST', '/api/owner', { token, ...person('Olwen') })).status).toBe(200)
  expect(await owner.signIn('olwen@example.org', password)).toBe(200)
})
afterEach(() => server.close())

const withTrainer = async (): Promise<TestBrowser> => {
  const browser = server.browser()
  await browser.ask('POST', '/api/invited', { token: await invite('trainer'), ...person('Tomos') })
  expect(await browser.signIn('tomos@example.org', password)).toBe(200)
  return browser
}

it('an invitation makes one account, of two who open it in the same moment, and what is refused leaves it good', async () => {
  const token = await invite('manager')
  const take = (name: string, more = {}) =>
    server.browser().ask('POST', '/api/invited', { token, ...person(name), ...more })
  expect(await take('Olwen')).toMatchObject({ status: 422, body: { why: 'taken' } })
  expect(await take('Mair', { password: 'short' })).toMatchObject({ status: 422, body: { why: 'weak' } })
  // No sign of a name that a database would refuse, or that turns a line round.
  expect(await take('Mair', { name: '\u0000\u202e' })).toMatchObject({ status: 422, body: { why: 'name' } })
  const statuses = (await Promise.all([take('Mair'), take('Megan')])).map(({ status }) => status).sort()
  expect(statuses).toEqual([200, 410])
  expect(await listed()).toHaveLength(2)
  expect(await take('Moli')).toMatchObject({ status: 410, body: { why: 'used' } })
})

it('a link is good for its own purpose alone, and one that is made anew replaces an owner’s', async () => {
  const first = await makeOwnerLink(server.store)
  const second = await makeOwnerLink(server.store)
  const ask = (path: string, token: string) => server.browser().ask('POST', path, { token, ...person('Nia') })
  expect((await ask('/api/invited', second)).status).toBe(410)
  expect((await ask('/api/password', second)).status).toBe(410)
  expect((await ask('/api/owner', first)).status).toBe(410)
  expect((await ask('/api/owner', second)).status).toBe(200)
  expect(await listed()).toEqual(['Nia owner', 'Olwen owner'])
})

it('an invitation that was taken back, and one that is too old, open nothing', async () => {
  const made = await owner.ask('POST', '/api/invitations', { role: 'trainer', teams: [], label: 'Tomos' })
  const { token_hash } = await server.store.db.selectFrom('one_time_links').selectAll().executeTakeFirstOrThrow()
  expect((await owner.ask('POST', `/api/invitations/${token_hash}/withdraw`)).status).toBe(404) // the owner's own, used
  const [open] = await server.store.db
    .selectFrom('one_time_links')
    .selectAll()
    .where('purpose', '=', 'invitation')
    .execute()
  expect((await owner.ask('POST', `/api/invitations/${open?.token_hash}/withdraw`)).status).toBe(200)
  const take = (token: string) => server.browser().ask('POST', '/api/invited', { token, ...person('Tomos') })
  expect(await take(tail(made.body.path))).toMatchObject({ status: 410, body: { why: 'used' } })
  const old = await invite('trainer')
  await server.store.db.updateTable('one_time_links').set({ expires_at: 1 }).where('used_at', 'is', null).execute()
  expect(await take(old)).toMatchObject({ status: 410, body: { why: 'expired' } })
  expect(await listed()).toEqual(['Olwen owner'])
})

it('an owner’s link gives a person a new password, once, and signs every device out', async () => {
  const trainer = await withTrainer()
  const link = async () => tail((await owner.ask('POST', `/api/people/${await idOf('Tomos')}/password`)).body.path)
  const [first, second] = [await link(), await link()]
  const set = (token: string, given: string) =>
    server.browser().ask('POST', '/api/password', { token, password: given })
  expect((await set(first, other)).status).toBe(410)
  expect(await set(second, 'short')).toMatchObject({ status: 422, body: { why: 'weak' } })
  expect((await set(second, other)).status).toBe(200)
  expect((await set(second, password)).status).toBe(410)
  expect(await isIn(trainer)).toBe(false)
  expect(await trainer.signIn('tomos@example.org', password)).toBe(401)
  expect(await trainer.signIn('tomos@example.org', other)).toBe(200)
})

it('an owner changes what people are; one who is removed is signed out at once; the last owner stays', async () => {
  const trainer = await withTrainer()
  const id = await idOf('Tomos')
  expect((await owner.ask('POST', `/api/people/${id}`, { role: 'manager', teams: [] })).status).toBe(200)
  expect((await trainer.ask('POST', '/api/teams', { name: 'North' })).status).toBe(404)
  const own = await idOf('Olwen')
  for (const [path, body] of [
    [`/api/people/${own}`, { role: 'trainer', teams: [] }],
    [`/api/people/${own}/remove`, {}],
  ] as const) {
    expect(await owner.ask('POST', path, body)).toMatchObject({ status: 422, body: { why: 'last owner' } })
  }
  expect((await owner.ask('POST', `/api/people/${id}/remove`)).status).toBe(200)
  expect(await isIn(trainer)).toBe(false)
  expect(await trainer.signIn('tomos@example.org', password)).toBe(401)
  expect(await listed()).toEqual(['Olwen owner'])
})

it('people see where they are signed in, and sign one device out, or all others', async () => {
  const [second, third] = [server.browser(), server.browser()]
  for (const browser of [second, third]) await browser.signIn('olwen@example.org', password)
  await owner.ask('POST', '/api/account/sign-ins/end', { id: 'nonsense' })
  expect(await Promise.all([owner, second, third].map(isIn))).toEqual([true, true, true])
  await owner.ask('POST', '/api/account/sign-ins/end', { id: 'others' })
  expect(await Promise.all([owner, second, third].map(isIn))).toEqual([true, false, false])
})

it('a password is changed by whoever knows it, and the other devices are signed out', async () => {
  const second = server.browser()
  await second.signIn('olwen@example.org', password)
  const change = (currentPassword: string) =>
    owner.ask('POST', '/api/auth/change-password', { currentPassword, newPassword: other, revokeOtherSessions: true })
  expect((await change('not this one')).status).toBe(400)
  expect((await change(password)).status).toBe(200)
  expect(await Promise.all([owner, second].map(isIn))).toEqual([true, false])
  expect(await second.signIn('olwen@example.org', other)).toBe(200)
})

/** The six digits of an authenticator app (RFC 6238), for the key in its address. */
const codeOf = (uri: unknown): string => {
  const secret = URL.parse(String(uri))?.searchParams.get('secret') ?? ''
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = bits.join('').match(/.{8}/g) ?? []
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const at = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

it('a second factor is asked for once it is on: a code of the app, or one that was kept, once', async () => {
  const { body } = await owner.ask('POST', '/api/auth/two-factor/enable', { password })
  expect(await server.browser().signIn('olwen@example.org', password)).toBe(200) // not before a first code
  const verify = (browser: TestBrowser, code: string, kept = false) =>
    browser.ask('POST', `/api/auth/two-factor/verify-${kept ? 'backup-code' : 'totp'}`, { code })
  expect((await verify(owner, codeOf(body.totpURI))).status).toBe(200)
  const [second, third] = [server.browser(), server.browser()]
  const asked = await second.ask('POST', '/api/auth/sign-in/email', { email: 'olwen@example.org', password })
  expect(asked.body).toMatchObject({ twoFactorRedirect: true })
  expect(await isIn(second)).toBe(false)
  // Written down is who came in, not who was asked for a code.
  const signIns = async () =>
    (await deedsOf(server.store, firstOrganisation)).deeds.filter(({ deed }) => deed === 'signedIn').length
  const before = await signIns()
  expect((await verify(second, '000000')).status).toBe(401)
  expect((await verify(server.browser(), '000000')).body).toMatchObject({ code: 'INVALID_TWO_FACTOR_COOKIE' })
  expect((await verify(second, codeOf(body.totpURI))).status).toBe(200)
  expect(await isIn(second)).toBe(true)
  await expect.poll(signIns).toBe(before + 1)
  const kept = (body.backupCodes as string[])[0] ?? '' // as it was answered above
  await third.signIn('olwen@example.org', password)
  expect((await verify(third, kept, true)).status).toBe(200)
  const again = server.browser()
  await again.signIn('olwen@example.org', password)
  expect((await verify(again, kept, true)).status).toBe(401)
  expect((await owner.ask('POST', '/api/auth/two-factor/disable', { password: 'not this one' })).status).toBe(400)
  expect((await owner.ask('POST', '/api/auth/two-factor/disable', { password })).status).toBe(200)
  expect(
    (await again.ask('POST', '/api/auth/sign-in/email', { email: 'olwen@example.org', password })).body,
  ).not.toHaveProperty('twoFactorRedirect')
})

it('guessing rests after ten tries, for this account alone', async () => {
  await withTrainer()
  const written = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')]
  const guess = () => server.browser().signIn('olwen@example.org', 'a guess of many')
  expect(await server.browser().signIn('mistyped@example.org', password)).toBe(401)
  for (let tries = 0; tries < 10; tries += 1) expect(await guess()).toBe(401)
  expect(await guess()).toBe(429)
  expect(await server.browser().signIn('olwen@example.org', password)).toBe(429)
  expect(await server.browser().signIn('tomos@example.org', password)).toBe(200)
  // Nor does the log hold who was refused.
  expect(written.flatMap((spy) => spy.mock.calls)).toEqual([])
})

it('of the library behind the accounts nothing else is answered', async () => {
  for (const path of [
    'sign-up/email',
    'admin/list-users',
    'list-sessions',
    'update-user',
    'delete-user',
    'revoke-session',
  ]) {
    expect((await owner.ask('POST', `/api/auth/${path}`, { name: 'x' })).status).toBe(404)
  }
  expect((await owner.ask('GET', '/api/auth/get-session')).status).toBe(404)
})
