import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ExcerptId, SessionId } from '../../workshop/ids.ts'
import { participantCookie } from '../auth/cookies.ts'
import { linkToken, newToken, tokenHash } from '../auth/tokens.ts'
import { seed } from '../demo/seed.ts'
import { conductSession } from '../live/conductSession.ts'
import { present } from '../live/present.ts'
import { readStage } from '../live/stage.ts'
import { filesFolder } from '../recordings/files.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { deedsOf } from '../store/deeds.ts'
import { excerptOf } from '../store/excerpts.ts'
import { hearingsOf } from '../store/hearings.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { join as joinSession } from '../store/participants.ts'
import { sessionById } from '../store/sessions.ts'
import { sheet } from '../store/sheets.ts'
import { sessionPlaying, signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// Recordings of real conversations: kept on consent, heard under addresses that end, and gone when the consent is.
let server: TestServer
let trainer: TestBrowser
let id: ExcerptId
const tone = toneWav(10)
const spoken = 'my name is Rhian and this is what happened'

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  trainer = await signedIn(server, 'trainer@example.org', 'owner') // who also opens others’ drafts
})
afterAll(() => server.close())

let count = 0
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const send = (asked: Record<string, string>) => {
  count += 1
  return trainer.send(
    `/api/excerpts/upload/upload-${count}?${new URLSearchParams({ language: 'en', name: 'Visit.wav', ...asked })}`,
    tone,
  )
}
const consent = { basis: 'everyone', note: 'signed forms, folder 12', until: inDays(30) }
beforeEach(async () => {
  id = (await send(consent)).body.id as ExcerptId // told by our route
})

const found = async () => (await excerptOf(server.store, firstOrganisation, id))!
const ofIt = () => readdirSync(filesFolder(server.dataFolder)).filter((name) => name.startsWith(id))
const get = async (path: string, cookie = trainer.cookie()) => {
  const answer = await fetch(`${server.origin}${path}`, { redirect: 'manual', headers: { cookie } })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, to: answer.headers.get('location') ?? '', bytes, headers: answer.headers }
}
const screenOf = (session: SessionId) => `attune-projector-${session}=${linkToken(server.secret, session, 'projector')}`
const say = async () => {
  const { document, version } = await found()
  const { title, contentNote, setting, language } = document
  const lines = [{ n: 1, speaker: 'Parent', text: spoken, start: 0, end: 3 }]
  await trainer.ask('POST', `/api/excerpts/${id}`, {
    version,
    details: { title, contentNote, setting, language, lines },
  })
}
const everything = async () => {
  const { db } = server.store
  const [excerpts, sheets, keys, sessions] = await Promise.all([
    db.selectFrom('excerpts').select('document').execute(),
    db.selectFrom('sheets').select('body').execute(),
    db.selectFrom('session_keys').select('key').execute(),
    db.selectFrom('session_plans').select('plan').execute(),
  ])
  return JSON.stringify([excerpts, sheets, keys, sessions])
}
it('it is served under an address that is good for minutes, to whoever it was made for, and is never to be kept', async () => {
  const { sessionId } = await sessionPlaying(server, id)
  const path = `/audio/${sessionId}/${id}`
  const sent = await get(path, screenOf(sessionId))
  expect(sent.status).toBe(302)
  const heard = await get(sent.to, screenOf(sessionId))
  expect(heard.status).toBe(200)
  expect(heard.bytes).toEqual(tone)
  expect(heard.headers.get('cache-control')).toBe('private, no-store')
  expect((await get(sent.to, '')).status, 'the address without the right').toBe(404)
  const until = Number(new URLSearchParams(sent.to.split('?')[1]).get('until'))
  expect(until - Date.now()).toBeLessThan(6 * 60_000)
})

it('an address that is over, that was changed, or that was made for another session or somebody else is refused', async () => {
  const [one, other] = [await sessionPlaying(server, id), await sessionPlaying(server, id)]
  const sent = await get(`/audio/${one.sessionId}/${id}`, screenOf(one.sessionId))
  const query = sent.to.split('?')[1] ?? ''
  const asked = new URLSearchParams(query)
  const at = async (session: SessionId, wanted: URLSearchParams | string) =>
    (await get(`/audio/${session}/${id}?${wanted}`, screenOf(session))).status
  expect(await at(one.sessionId, query)).toBe(200)
  expect(await at(other.sessionId, query)).toBe(403)
  expect(
    await at(one.sessionId, new URLSearchParams({ until: String(Date.now() - 1), sign: asked.get('sign')! })),
  ).toBe(403)
  expect(
    await at(one.sessionId, new URLSearchParams({ until: String(Date.now() + 9e9), sign: asked.get('sign')! })),
  ).toBe(403)
  expect((await get(`/audio/library/${id}?${query}`)).status).toBe(403)
  // One that was good and has come to its end.
  const { soundAddress } = await import('../auth/soundAddress.ts')
  const holder = { excerptId: id, place: one.sessionId, who: 'screen' }
  const old = soundAddress(server.secret, holder, { now: Date.now() - 6 * 60_000, seconds: 10 })
  expect((await get(old, screenOf(one.sessionId))).status).toBe(403)
})

it('a phone hears it by its own right and address, while the room does', async () => {
  const { sessionId } = await sessionPlaying(server, id)
  const token = newToken()
  await joinSession(server.store, sessionId, tokenHash(token), false)
  const phone = `${participantCookie(sessionId)}=${token}`
  const path = `/audio/${sessionId}/${id}`
  expect((await get(path, phone)).status).toBe(404)
  const plan = (await sessionById(server.store, sessionId))!.plan
  const { id: activityId } = plan.activities.find(({ excerpt }) => excerpt?.id === id)!
  await conductSession(server.store, sessionId, { type: 'show', listening: true })
  await conductSession(server.store, sessionId, { type: 'play', play: `play_${count}`, activityId, fromLine: 0 })
  const sent = await get(path, phone)
  expect(sent.status).toBe(302)
  expect((await get(sent.to, phone)).status).toBe(200)
  expect((await get(sent.to, screenOf(sessionId))).status, 'the screen with a phone’s address').toBe(403)
  await get(`/audio/library/${id}`)
  const log = await hearingsOf(server.store, firstOrganisation, id)
  expect(log.map(({ heardBy, person, times }) => [heardBy, person, times]).sort()).toEqual([
    ['person', 'trainer@example.org', 1],
    ['phone', null, 1],
    ['room', null, 1],
  ])
  const rows = JSON.stringify(await server.store.db.selectFrom('hearings').selectAll().execute())
  expect(rows).not.toContain(token)
  expect(rows).not.toContain('par_')
})

it('once consent is withdrawn its sound is gone from the disk with all that was made of it, and its words from the database', async () => {
  await say()
  await trainer.ask('POST', `/api/excerpts/${id}/sound`, { version: 2, from: 0, to: 5, even: false })
  const { sessionId, workshopId } = await sessionPlaying(server, id)
  const sent = await get(`/audio/${sessionId}/${id}`, screenOf(sessionId))
  expect(ofIt()).toHaveLength(2)
  expect(await everything()).toContain(spoken)
  const heard = (await sessionById(server.store, sessionId))!.plan.activities.find(({ excerpt }) => excerpt?.id === id)
  const words = await fetch(`${server.origin}/sheets/${heard?.excerpt?.transcript}.json`)
  expect(words.headers.get('cache-control'), 'no browser keeps them').toBe('private, no-store')
  expect(await words.text()).toContain(spoken)
  expect((await trainer.ask('POST', `/api/excerpts/${id}/withdraw`)).status).toBe(200)
  expect(ofIt()).toEqual([])
  expect(await everything()).not.toContain(spoken)
  expect((await get(sent.to, screenOf(sessionId))).status).toBe(410)
  expect((await get(`/audio/library/${id}`)).status).toBe(410)
  expect(await found()).toMatchObject({ gone: { why: 'withdrawn' }, sound: null })
  // The session says so on each screen, and offers no press that would play it.
  const plan = (await sessionById(server.store, sessionId))!.plan
  const { id: activityId, excerpt } = plan.activities.find((activity) => activity.excerpt?.id === id)!
  await conductSession(server.store, sessionId, { type: 'goTo', activityId })
  const stage = (await readStage(server.store, sessionId))!
  const nobody = { connected: 0, projectors: [] }
  for (const audience of ['phone', 'projector', 'console'] as const) {
    expect(present(audience, stage, nobody).activity?.gone, audience).toBe('withdrawn')
  }
  expect(present('console', stage, nobody).conduct?.excerptId).toBeNull()
  const play = { type: 'play', play: 'play_gone', activityId, fromLine: 0 } as const
  expect(await conductSession(server.store, sessionId, play)).toMatchObject({ ok: false })
  expect(await sheet(server.store, excerpt!.transcript)).toBe('{"lines":[]}')
  // No further session begins with it.
  expect(await trainer.ask('POST', '/api/sessions', { workshopId })).toMatchObject({
    status: 422,
    body: { why: 'gone' },
  })
  expect((await trainer.ask('POST', `/api/excerpts/${id}/withdraw`)).status, 'once').toBe(404)
  expect((await deedsOf(server.store, firstOrganisation)).deeds[0]).toMatchObject({ deed: 'consentWithdrawn' })
})

it('a play in a room ends with the consent', async () => {
  const { sessionId } = await sessionPlaying(server, id)
  const plan = (await sessionById(server.store, sessionId))!.plan
  const { id: activityId } = plan.activities.find(({ excerpt }) => excerpt?.id === id)!
  await conductSession(server.store, sessionId, { type: 'play', play: 'play_on', activityId, fromLine: 0 })
  await trainer.ask('POST', `/api/excerpts/${id}/withdraw`)
  expect(JSON.parse((await sessionById(server.store, sessionId))!.play!).stoppedAt).not.toBeNull()
})

it('the sound of one that is over is served to no screen, and acted ones have nothing of all this', async () => {
  const { sessionId } = await sessionPlaying(server, id)
  await conductSession(server.store, sessionId, { type: 'end' })
  expect((await get(`/audio/${sessionId}/${id}`, screenOf(sessionId))).status).toBe(404)
  const acted = (await send({})).body.id as ExcerptId // told by our route
  expect((await get(`/audio/library/${acted}`)).status).toBe(200)
  expect((await trainer.ask('POST', `/api/excerpts/${acted}/withdraw`)).status).toBe(404)
  expect(await hearingsOf(server.store, firstOrganisation, acted)).toEqual([])
})

it('a workshop’s file holds nothing of its sound or its words', async () => {
  await say()
  const { workshopId } = await sessionPlaying(server, id)
  const file = await trainer.file(`/api/workshops/${workshopId}/file`)
  expect(file.status).toBe(200)
  const text = file.body.toString('utf8')
  expect(text).not.toContain(spoken)
  expect(text).not.toContain(tone.subarray(44, 200).toString('base64').slice(0, 40))
})
