import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { signInLimits } from '../auth/signInLimits.ts'
import { openMailer } from '../mail/mailer.ts'
import { type TestMailbox, testMailbox } from '../mail/testMailbox.ts'
import { members } from '../store/members.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// A mail server of the test's own takes what is sent, over real SMTP.
let mailbox: TestMailbox
let url = ''
let server: TestServer
let owner: TestBrowser
const password = 'a long enough password'

beforeAll(async () => {
  mailbox = await testMailbox()
  url = mailbox.url
  const given = { SMTP_URL: url, MAIL_FROM: 'Attune <attune@example.org>', PUBLIC_URL: 'https://attune.example' }
  server = await testServer(given)
  for (const role of ['owner', 'trainer'] as const) {
    const email = `${role}@example.org`
    const place = { organisationId: firstOrganisation, role, teams: [] }
    expect(await server.accounts.create({ name: role, email, password }, place)).toBeNull()
  }
  owner = server.browser()
  expect(await owner.signIn('owner@example.org', password)).toBe(200)
})
beforeEach(() => {
  mailbox.taken.length = 0
  mailbox.refuse(false)
})
afterAll(async () => {
  await server.close()
  await mailbox.close()
})

const trainerId = async () =>
  (await members(server.store, firstOrganisation)).find(({ role }) => role === 'trainer')?.id ?? ''
const linkIn = (text: string) => /https:\/\/attune\.example(\/[a-z]+\/[\w-]+)/.exec(text)?.[1]
const arrived = async (count: number) => {
  for (let tries = 0; mailbox.taken.length < count && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return mailbox.taken
}
const invite = (more: object) =>
  owner.ask('POST', '/api/invitations', { role: 'trainer', teams: [], label: '', ...more })

it('an invitation is mailed, in both languages, and its link is the one that is shown', async () => {
  const { body } = await invite({ email: 'new@example.org', language: 'cy' })
  expect(body).toMatchObject({ ok: true, sentTo: 'new@example.org' })
  expect(mailbox.taken).toHaveLength(1)
  expect(mailbox.taken[0]?.to).toBe('new@example.org')
  expect(mailbox.taken[0]?.text).toContain('From: Attune <attune@example.org>')
  expect(linkIn(mailbox.taken[0]?.text ?? '')).toBe(body.path)
  expect(mailbox.taken[0]?.text).toMatch(/Mae rhywun wedi gwneud cyfrif ichi.*Somebody has made you an account/s)
})

it('nothing is mailed where no address is given, and no address that is none', async () => {
  expect((await invite({})).body).toEqual({ ok: true, path: expect.stringMatching(/^\/invited\//) })
  expect((await invite({ email: 'nobody' })).status).toBe(400)
  expect((await invite({ email: 'a@example.org\r\nBcc: b@example.org' })).status).toBe(400)
  expect(mailbox.taken).toEqual([])
})

it('where the mail server refuses, the owner is told why, and the link is good all the same', async () => {
  mailbox.refuse(true)
  const { status, body } = await invite({ email: 'gone@example.org' })
  expect(status).toBe(200)
  expect(body).toMatchObject({ ok: true, path: expect.stringMatching(/^\/invited\//) })
  expect(body.notSent).toMatchObject({
    to: 'gone@example.org',
    reason: expect.stringContaining('no such mailbox here'),
  })
})

it('a link to a new password goes to the account’s own address', async () => {
  const { body } = await owner.ask('POST', `/api/people/${await trainerId()}/password`, { language: 'en' })
  expect(body).toMatchObject({ sentTo: 'trainer@example.org' })
  expect(linkIn(mailbox.taken[0]?.text ?? '')).toBe(body.path)
  expect((await owner.ask('POST', '/api/people/per_nobody/password', {})).status).toBe(404)
  expect(mailbox.taken).toHaveLength(1)
})

it('whoever has forgotten a password is mailed a link; whether there is an account is not told', async () => {
  const stranger = server.browser()
  const asked = (email: string) => stranger.ask('POST', '/api/forgotten', { email, language: 'en' })
  const nobody = await asked('nobody@example.org')
  const somebody = await asked('Trainer@example.org')
  expect(nobody).toEqual({ status: 200, body: { ok: true } })
  expect(somebody).toEqual(nobody)
  const [mail] = await arrived(1)
  expect(mail?.to).toBe('trainer@example.org')
  const token = linkIn(mail?.text ?? '')
    ?.split('/')
    .at(-1)
  const changed = 'another long password'
  expect((await stranger.ask('POST', '/api/password', { token, password: changed })).status).toBe(200)
  expect(await server.browser().signIn('trainer@example.org', changed)).toBe(200)
  expect((await stranger.ask('POST', '/api/password', { token, password })).status).toBe(410)
})

it('a stranger who asks for such a mail does not choose where its link leads', async () => {
  const bare = await testServer({ SMTP_URL: url, MAIL_FROM: 'Attune <attune@example.org>' })
  const place = { organisationId: firstOrganisation, role: 'owner' as const, teams: [] }
  await bare.accounts.create({ name: 'owner', email: 'owner@example.org', password }, place)
  const { hostname, port } = new URL(bare.origin)
  const body = JSON.stringify({ email: 'owner@example.org', language: 'en' })
  await new Promise<void>((resolve, reject) => {
    const headers = { host: 'elsewhere.example', 'content-type': 'application/json' }
    const asked = request({ hostname, port, path: '/api/forgotten', method: 'POST', headers }, (answer) => {
      answer.resume().once('end', resolve)
    })
    asked.once('error', reject).end(body)
  })
  const [mail] = await arrived(1)
  expect(mail?.text).toMatch(/\/password\//)
  expect(mail?.text).not.toContain('elsewhere.example')
  await bare.close()
})

it('such a mail opens no account that has a second factor', async () => {
  const stranger = server.browser()
  const id = await trainerId()
  await server.store.db
    .updateTable('people' as never)
    .set({ twoFactorEnabled: 1 } as never)
    .where('id' as never, '=', id as never)
    .execute()
  await stranger.ask('POST', '/api/forgotten', { email: 'trainer@example.org', language: 'en' })
  const [mail] = await arrived(1)
  const token = linkIn(mail?.text ?? '')
    ?.split('/')
    .at(-1)
  expect((await stranger.ask('POST', '/api/password', { token, password })).status).toBe(200)
  const answer = await stranger.ask('POST', '/api/auth/sign-in/email', { email: 'trainer@example.org', password })
  expect(answer.body).toMatchObject({ twoFactorRedirect: true })
})

it('one address gets no more than a few such mails in a while', () => {
  let now = 0
  const limits = signInLimits(() => now, 3)
  const took = () => limits.take('trainer@example.org', '')
  expect([took(), took(), took(), took()]).toEqual([true, true, true, false])
  now += 11 * 60 * 1000
  expect(took()).toBe(true)
})

it('a password goes to no mail server that does not speak TLS, and a silent server is told of in a sentence', async () => {
  const secret = new URL(url)
  secret.username = 'me'
  secret.password = 'hush'
  const mail = { to: 'a@example.org', subject: 'x', text: 'x' }
  const refused = await openMailer({ url: secret, from: 'a@example.org' }).send(mail)
  expect(refused).toMatch(/STARTTLS/i)
  expect(refused).not.toContain('hush')
  expect(await openMailer({ url: new URL('smtp://127.0.0.1:1'), from: 'a@example.org' }).send(mail)).toMatch(
    /ECONNREFUSED/,
  )
})

it('without a mail server nothing is mailed and nobody may ask for it', async () => {
  const bare = await testServer()
  expect((await bare.browser().ask('POST', '/api/forgotten', { email: 'a@example.org', language: 'en' })).status).toBe(
    404,
  )
  await bare.close()
})
