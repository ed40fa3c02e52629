import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Excerpt } from '../../workshop/excerpt.ts'
import type { ExcerptId, SessionId } from '../../workshop/ids.ts'
import { linkToken } from '../auth/tokens.ts'
import { seed } from '../demo/seed.ts'
import { filesFolder } from '../recordings/files.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { clearSounds } from '../recordings/tidyFiles.ts'
import { askForCoding } from '../store/codings.ts'
import { excerptOf } from '../store/excerpts.ts'
import { codedExcerpt, openShelf } from '../store/library.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { sessionById } from '../store/sessions.ts'
import { sheet } from '../store/sheets.ts'
import { testWords } from './testCodings.ts'
import { sessionPlaying, signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// What rooms hear of a recording: a part of it, as loud as the others. The recording itself is never touched.
let server: TestServer
let trainer: TestBrowser
let id: ExcerptId
const tone = toneWav(10, 0.1)

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  trainer = await signedIn(server, 'trainer@example.org', 'trainer')
})
afterAll(() => server.close())

let count = 0
beforeEach(async () => {
  count += 1
  const { body } = await trainer.send(`/api/excerpts/upload/upload-${count}?language=en&name=tone.wav`, tone)
  id = body.id as ExcerptId // told by our route
})

const found = async () => (await excerptOf(server.store, firstOrganisation, id))!
const ofIt = () => readdirSync(filesFolder(server.dataFolder)).filter((name) => name.startsWith(id))
const shape = async (from: number, to: number, even = false) =>
  trainer.ask('POST', `/api/excerpts/${id}/sound`, { version: (await found()).version, from, to, even })
const inSession = async (sessionId: SessionId) => {
  const cookie = `attune-projector-${sessionId}=${linkToken(server.secret, sessionId, 'projector')}`
  const answer = await fetch(`${server.origin}/audio/${sessionId}/${id}`, { headers: { cookie } })
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    bytes: (await answer.arrayBuffer()).byteLength,
  }
}
const frozenExcerpt = async (sessionId: SessionId) =>
  (await sessionById(server.store, sessionId))?.plan.activities.find(({ excerpt }) => excerpt?.id === id)?.excerpt
const say = async (lines: Excerpt['lines']) => {
  const { document, version } = await found()
  const { title, contentNote, setting, language } = document
  const details = { title, contentNote, setting, language, lines }
  expect((await trainer.ask('POST', `/api/excerpts/${id}`, { version, details })).status).toBe(200)
}

it('how loud a recording is, is read from it when it is brought', async () => {
  expect((await found()).loudness?.lufs).toBeLessThan(-20)
  expect((await found()).loudness?.peakDb).toBeCloseTo(-20.2, 0)
})

it('a part is a file of its own; length, waveform and lines are those of the part, and the recording stays as it was', async () => {
  await say([
    { n: 1, speaker: 'Worker', text: 'Before', start: 0, end: 2 },
    { n: 2, speaker: 'Parent', text: 'Within', start: 3, end: 5.5 },
    { n: 3, speaker: 'Worker', text: 'Mostly after', start: 6.5, end: 9 },
  ])
  expect(await shape(2.5, 7)).toMatchObject({ status: 200, body: { ok: true, sound: { from: 2.5, to: 7, gainDb: 0 } } })
  expect(readFileSync(join(filesFolder(server.dataFolder), (await found()).file!))).toEqual(tone)
  expect(ofIt()).toHaveLength(2)
  const face = (await openShelf(server.store, firstOrganisation)).excerpts.find((excerpt) => excerpt.id === id)
  expect(face?.seconds).toBeCloseTo(4.5, 1)
  const { sessionId } = await sessionPlaying(server, id)
  const frozen = await frozenExcerpt(sessionId)
  expect(frozen?.seconds).toBeCloseTo(4.5, 1)
  expect(frozen?.starts).toEqual([0.5])
  const peaks = JSON.parse((await sheet(server.store, frozen!.peaks))!) as { seconds: number; peaks: number[] }
  expect(peaks.seconds).toBe(frozen?.seconds)
  expect(peaks.peaks).not.toEqual((await found()).document.peaks)
  expect((await codedExcerpt(server.store, firstOrganisation, id))?.lines).toEqual([
    { n: 1, speaker: 'Parent', text: 'Within', start: 0.5, end: 3 },
  ])
  // The page on which it is cut still has all of it.
  expect((await found()).document.lines).toHaveLength(3)
  expect((await trainer.file(`/audio/library/${id}?as=brought`)).body).toEqual(tone)
  expect((await trainer.file(`/audio/library/${id}`)).body).not.toEqual(tone)
})

it('a session keeps the sound that it was started with, until it is over', async () => {
  const early = (await sessionPlaying(server, id)).sessionId
  await shape(0, 4)
  const middle = (await sessionPlaying(server, id)).sessionId
  const before = await inSession(middle)
  expect(before.status).toBe(200)
  expect(await inSession(early)).toMatchObject({ type: 'audio/wav', bytes: tone.length })
  await shape(4, 10)
  expect(await inSession(middle)).toEqual(before)
  expect(ofIt()).toHaveLength(3)
  await server.store.db.updateTable('sessions').set({ ended_at: 1 }).where('id', '=', middle).execute()
  const aDayLater = Date.now() + 25 * 3_600_000
  await clearSounds(server.files, Date.now())
  expect(ofIt(), 'what was made just now may have no row yet').toHaveLength(3)
  await clearSounds(server.files, aDayLater)
  expect(ofIt()).toEqual([(await found()).file, (await found()).sound?.file].sort())
})

it('it is made as loud as the others on request, and the whole at its own loudness needs no file', async () => {
  const { body } = await shape(0, 10, true)
  const sound = body.sound as { gainDb: number; loudness: { lufs: number } } // told by our route
  expect(sound.gainDb).toBeGreaterThan(5)
  expect(Math.abs(sound.loudness.lufs + 16)).toBeLessThan(1)
  expect(ofIt()).toHaveLength(2)
  expect(await shape(0, 10)).toMatchObject({ status: 200, body: { sound: null } })
  expect(ofIt()).toEqual([(await found()).file])
})

it('a part that is too short, a change that comes late, and others’ recordings are refused, and nothing is left', async () => {
  expect((await shape(3, 3.5)).body).toEqual({ ok: false, why: 'tooShort' })
  expect((await shape(9, 3)).body).toEqual({ ok: false, why: 'tooShort' })
  const late = { version: 7, from: 0, to: 3, even: false }
  expect((await trainer.ask('POST', `/api/excerpts/${id}/sound`, late)).status).toBe(409)
  expect(ofIt()).toEqual([(await found()).file])
  const [bundled] = (await openShelf(server.store, firstOrganisation)).excerpts.filter(({ id: one }) => one !== id)
  expect((await trainer.ask('POST', `/api/excerpts/${bundled?.id}/sound`, { ...late, version: 1 })).status).toBe(404)
  const coder = await signedIn(server, 'coder@example.org', 'coder')
  expect((await coder.ask('POST', `/api/excerpts/${id}/sound`, { ...late, version: 1 })).status).toBe(404)
})

it('once coders have been asked what they hear, its part stays, and its loudness may still be evened out', async () => {
  const coders = ['a', 'b'].map((one) => ({ id: one, name: one }))
  const asked = { organisationId: firstOrganisation, excerptId: id, items: [], framework: testWords, coders }
  await askForCoding(server.store, asked)
  expect((await shape(1, 5)).body).toEqual({ ok: false, why: 'coded' })
  expect((await shape(0, 10, true)).status).toBe(200)
})

it('with the excerpt everything goes that was made of it', async () => {
  await shape(1, 5)
  expect((await trainer.ask('POST', `/api/excerpts/${id}/remove`)).status).toBe(200)
  expect(ofIt()).toEqual([])
})
