import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ExcerptId, SessionId } from '../../workshop/ids.ts'
import { doWeAgree } from '../demo/doWeAgree.ts'
import { seed } from '../demo/seed.ts'
import { conductSession } from '../live/conductSession.ts'
import { present } from '../live/present.ts'
import { readStage } from '../live/stage.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { sessionById } from '../store/sessions.ts'
import { sessionPlaying } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// The languages that a session is held in, from its start to its phones.
let server: TestServer
let trainer: TestBrowser
let phone: TestBrowser

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  const account = { name: 'Mair', email: 'mair@example.org', password: 'a long enough password' }
  await server.accounts.create(account, { organisationId: firstOrganisation, role: 'trainer', teams: [] })
  trainer = server.browser()
  await trainer.signIn(account.email, account.password)
  phone = server.browser()
})
afterAll(() => server.close())

const started = async (more: object) => {
  const { status, body } = await trainer.ask('POST', '/api/sessions', { workshopId: 'wsh_doweagree', ...more })
  expect(status).toBe(200)
  const session = await sessionById(server.store, String(body.id) as SessionId)
  if (!session) throw new Error('nothing was started')
  return session
}

const pageOf = async ({ code }: { code: string }) => (await phone.ask('GET', `/p/${code}`)).body

it('a session of which nothing is said is held in both, English first, under the workshop’s titles', async () => {
  const session = await started({})
  expect(session).toMatchObject({ languages: 'en+cy', projector_language: 'en', title: doWeAgree.title })
  expect(await pageOf(session)).toMatchObject({ languages: ['en', 'cy'], language: 'en' })
})

it('the first of its languages leads: on the big screen, and on a phone that wishes for neither', async () => {
  const session = await started({ languages: 'cy+en', title: { en: 'North', cy: 'Y Gogledd' } })
  expect(session).toMatchObject({ projector_language: 'cy', title: { en: 'North', cy: 'Y Gogledd' } })
  expect(await pageOf(session)).toMatchObject({ languages: ['cy', 'en'], language: 'cy' })
})

it('a title that is left empty in one language is as in the other; of blanks alone it is the workshop’s', async () => {
  const both = { en: 'Y Gogledd', cy: 'Y Gogledd' }
  expect((await started({ title: { en: '', cy: 'Y Gogledd' } })).title).toEqual(both)
  expect((await started({ title: { en: ' ', cy: '' } })).title).toEqual(doWeAgree.title)
})

it('a session in one language offers phones no other, and says the same to everybody', async () => {
  const session = await started({ languages: 'cy', title: { en: 'North', cy: 'Y Gogledd' } })
  expect(session.title).toEqual({ en: 'Y Gogledd', cy: 'Y Gogledd' })
  expect(await pageOf(session)).toMatchObject({ languages: ['cy'], language: 'cy' })
  await conductSession(server.store, session.id, { type: 'show', projectorLanguage: 'en' })
  expect((await sessionById(server.store, session.id))?.projector_language).toBe('cy')
  const other = await trainer.ask('POST', '/api/sessions', { workshopId: 'wsh_doweagree', languages: 'fr' })
  expect(other.status).toBe(400)
})

it('whom to turn to is said to each phone in its language', async () => {
  const { plan } = await started({
    workshopId: 'wsh_goodpractice',
    support: { en: 'Ana, room 3', cy: 'Ana, ystafell 3' },
  })
  const sheet = plan.activities.find(({ kind }) => kind === 'close')?.sheet
  const sheets = await server.store.db.selectFrom('sheets').selectAll().execute()
  const read = (hash: string | undefined) => sheets.find((one) => one.hash === hash)?.body
  expect(read(sheet?.en)).toContain('Ana, room 3')
  expect(read(sheet?.cy)).toContain('Ana, ystafell 3')
})

it('whom to turn to is at hand on phones at every excerpt, and on the big screen too once the session is over', async () => {
  const support = { en: 'Ana, room 3', cy: 'Ana, ystafell 3' }
  const nobody = { projectors: [], connected: 0 }
  const views = async (id: SessionId) => {
    const stage = (await readStage(server.store, id))!
    return { phone: present('phone', stage, nobody).support, projector: present('projector', stage, nobody).support }
  }
  const { id, plan } = await started({ support })
  const [welcome, excerpt] = [plan.activities.find((one) => !one.excerpt)!, plan.activities.find((one) => one.excerpt)!]
  await conductSession(server.store, id, { type: 'goTo', activityId: welcome.id })
  expect(await views(id)).toEqual({})
  await conductSession(server.store, id, { type: 'goTo', activityId: excerpt.id })
  expect(await views(id)).toEqual({ phone: support })
  await conductSession(server.store, id, { type: 'end' })
  expect(await views(id)).toEqual({ phone: support, projector: support })

  const unnamed = await started({})
  await conductSession(server.store, unnamed.id, { type: 'goTo', activityId: excerpt.id })
  expect(await views(unnamed.id)).toEqual({})
})

it('a transcript says in which language it is spoken, whatever the room speaks', async () => {
  const { body } = await trainer.send('/api/excerpts/upload/upload-one?language=cy&name=drws.wav', toneWav(1))
  const id = body.id as ExcerptId // told by our route
  const { sessionId } = await sessionPlaying(server, id)
  const transcriptOf = async (session: SessionId) => {
    const { plan } = (await sessionById(server.store, session))!
    const hash = plan.activities.find(({ excerpt }) => excerpt !== null)!.excerpt!.transcript
    const sheet = await server.store.db.selectFrom('sheets').select('body').where('hash', '=', hash).executeTakeFirst()
    return JSON.parse(sheet!.body)
  }
  expect(await transcriptOf(sessionId)).toMatchObject({ language: 'cy', lines: [] })
  expect(await transcriptOf((await started({})).id)).toMatchObject({ language: 'en' })
})
