import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Excerpt } from '../../workshop/excerpt.ts'
import type { ExcerptId, OrganisationId } from '../../workshop/ids.ts'
import { seed } from '../demo/seed.ts'
import { filesFolder } from '../recordings/files.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { excerptOf, excerptsOf } from '../store/excerpts.ts'
import { openShelf } from '../store/library.ts'
import { addOrganisation, firstOrganisation } from '../store/organisations.ts'
import { sessionById } from '../store/sessions.ts'
import { sessionPlaying, signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// Recordings that trainers bring along: what is taken, what is not, and that nothing is left of what is not.
let server: TestServer
let trainer: TestBrowser
let elsewhere: TestBrowser
let otherOrganisation: OrganisationId
const real = readFileSync('lib/server/demo/recordings/exc_b7hq3n.mp3')

beforeAll(async () => {
  server = await testServer({ UPLOAD_MB: '2' })
  await seed(server.store, '.')
  otherOrganisation = await addOrganisation(server.store, 'Elsewhere')
  trainer = await signedIn(server, 'trainer@example.org', 'trainer')
  elsewhere = await signedIn(server, 'elsewhere@example.org', 'owner', otherOrganisation)
})
afterAll(() => server.close())

let count = 0
beforeEach(() => {
  count += 1
})
const path = (name = 'A recording.mp3', upload = `upload-${count}`) =>
  `/api/excerpts/upload/${upload}?language=en&name=${encodeURIComponent(name)}`
const files = () => (existsSync(filesFolder(server.dataFolder)) ? readdirSync(filesFolder(server.dataFolder)) : [])
const idOf = ({ body }: { body: Record<string, unknown> }) => body.id as ExcerptId // told by our route
const ownOnes = async () => (await excerptsOf(server.store, firstOrganisation)).filter(({ own }) => own)

it('a recording is taken in: its length and its waveform are read from it, and its file lies under its id', async () => {
  const answer = await trainer.send(path('Ail gyfarfod.mp3'), real)
  expect(answer).toMatchObject({ status: 200, body: { ok: true } })
  const found = await excerptOf(server.store, firstOrganisation, idOf(answer))
  expect(found).toMatchObject({ own: true, version: 1, waveform: 'measured' })
  expect(found?.file).toMatch(new RegExp(`^${idOf(answer)}-[0-9a-f]{12}[.]mp3$`))
  expect(found?.document.title).toEqual({ en: 'Ail gyfarfod', cy: 'Ail gyfarfod' })
  expect(found?.document.seconds).toBeCloseTo(51.98, 1)
  expect(Math.max(...(found?.document.peaks ?? []))).toBe(1)
  expect(readFileSync(join(filesFolder(server.dataFolder), found!.file!))).toEqual(real)
})

it('the waveform is as loud as the sound where it is', async () => {
  const answer = await trainer.send(path('tone.wav'), toneWav(2))
  const peaks = (await excerptOf(server.store, firstOrganisation, idOf(answer)))?.document.peaks ?? []
  expect(peaks[40]).toBeCloseTo(0.125, 1)
  expect(peaks[280]).toBeCloseTo(1, 1)
})

it('the same upload sent again makes nothing twice', async () => {
  const first = await trainer.send(path(), toneWav(1))
  const before = files()
  const second = await trainer.send(path(), toneWav(1))
  expect(idOf(second)).toBe(idOf(first))
  expect(files()).toEqual(before)
})

it('a name with slashes, pictures and controls is a title at most, and no path', async () => {
  const answer = await trainer.send(path('../../etc/pa\u0000ss 🎧\u202e.wav'), toneWav(1))
  const found = await excerptOf(server.store, firstOrganisation, idOf(answer))
  expect(found?.document.title.en).toBe('.. .. etc pa ss 🎧')
  expect(found?.file).toMatch(new RegExp(`^${idOf(answer)}-[0-9a-f]{12}[.]wav$`))
  expect(files()).toContain(found?.file)
})

const cutMp3 = real.subarray(0, Math.floor(real.length * 0.6))
it.each([
  ['a renamed PDF', Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}`), 415, 'notAudio'],
  ['text', Buffer.from('hello '.repeat(1000)), 415, 'notAudio'],
  ['zero bytes', Buffer.alloc(0), 422, 'empty'],
  ['a truncated mp3', cutMp3, 422, 'incomplete'],
  ['a truncated wav', toneWav(4).subarray(0, 30_000), 422, 'incomplete'],
  ['one that is too large', Buffer.concat([real, Buffer.alloc(2_000_000)]), 413, 'tooLarge'],
])('%s is answered with why, and nothing is left behind', async (_what, body, status, why) => {
  const [before, rows] = [files(), (await ownOnes()).length]
  expect(await trainer.send(path(), body)).toEqual({ status, body: { ok: false, why } })
  expect(files()).toEqual(before)
  expect(await ownOnes()).toHaveLength(rows)
})

it('one that is too large and does not say so is stopped too', async () => {
  const before = files()
  const body = new ReadableStream({
    start(controller) {
      for (let part = 0; part < 30; part += 1) controller.enqueue(new Uint8Array(100_000))
      controller.close()
    },
  })
  const headers = { cookie: trainer.cookie(), origin: server.origin }
  const answer = await fetch(`${server.origin}${path()}`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit)
  expect(answer.status).toBe(413)
  expect(files()).toEqual(before)
})

it('of a line that is dropped at 60% nothing is left, and it can be sent again', async () => {
  const before = files()
  const { hostname, port } = new URL(server.origin)
  const socket = connect(Number(port), hostname)
  const head = [`POST ${path()} HTTP/1.1`, `host: ${hostname}:${port}`, `cookie: ${trainer.cookie()}`]
  socket.write(`${[...head, `content-length: ${real.length}`].join('\r\n')}\r\n\r\n`)
  socket.write(cutMp3)
  await expect.poll(() => files().some((name) => name.startsWith('.part-'))).toBe(true)
  socket.destroy()
  await expect.poll(files).toEqual(before)
  expect((await trainer.send(path(), real)).status).toBe(200)
})

it('only who may write workshops sends recordings', async () => {
  const coder = await signedIn(server, 'coder@example.org', 'coder')
  expect((await coder.send(path(), toneWav(1))).status).toBe(404)
  expect((await server.browser().send(path(), toneWav(1))).status).toBe(401)
  expect((await trainer.send(path(), toneWav(1), { origin: 'https://elsewhere.example' })).status).toBe(403)
})

it('it is served by id and by ranges, as what it is, to its own organisation', async () => {
  const answer = await trainer.send(path('tone.wav'), toneWav(1))
  const address = `/audio/library/${idOf(answer)}`
  const whole = await trainer.file(address)
  expect(whole.status).toBe(200)
  expect(whole.headers.get('content-type')).toBe('audio/wav')
  expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
  expect(whole.body).toEqual(toneWav(1))
  const headers = { cookie: trainer.cookie(), range: 'bytes=100-199' }
  const part = await fetch(`${server.origin}${address}`, { headers })
  expect(part.status).toBe(206)
  expect(Buffer.from(await part.arrayBuffer())).toEqual(toneWav(1).subarray(100, 200))
  expect((await elsewhere.file(address)).status).toBe(404)
})

it('another organisation has those that come with the product, and none of ours', async () => {
  const { body } = await trainer.send(path(), toneWav(1))
  const ours = (await openShelf(server.store, firstOrganisation)).excerpts.map(({ id }) => id)
  const theirs = (await openShelf(server.store, otherOrganisation)).excerpts.map(({ id }) => id)
  expect(ours).toContain(body.id)
  expect(theirs).not.toContain(body.id)
  expect(theirs).toHaveLength(6)
})

const details = ({ title, contentNote, setting, language }: Excerpt, more: object) => ({
  title,
  contentNote,
  setting,
  language,
  lines: [],
  ...more,
})

it('a transcript is saved in the order in which it is said, within the recording', async () => {
  const id = idOf(await trainer.send(path(), toneWav(2)))
  const { document } = (await excerptOf(server.store, firstOrganisation, id))!
  const lines = [
    { n: 1, speaker: 'Parent', text: 'Second', start: 1.5, end: 9 },
    { n: 2, speaker: 'Worker', text: 'First', start: 0.2, end: 1 },
  ]
  const change = { version: 1, details: details(document, { lines }) }
  expect(await trainer.ask('POST', `/api/excerpts/${id}`, change)).toMatchObject({ status: 200, body: { version: 2 } })
  expect((await trainer.ask('POST', `/api/excerpts/${id}`, change)).status).toBe(409)
  expect((await excerptOf(server.store, firstOrganisation, id))?.document.lines).toEqual([
    { n: 1, speaker: 'Worker', text: 'First', start: 0.2, end: 1 },
    { n: 2, speaker: 'Parent', text: 'Second', start: 1.5, end: 2 },
  ])
  const [bundled] = (await excerptsOf(server.store, firstOrganisation)).filter(({ own }) => !own)
  expect((await trainer.ask('POST', `/api/excerpts/${bundled?.id}`, change)).status).toBe(404)
})

it('it is played in a session without a coding: no press that shows one is offered, and it is not removed meanwhile', async () => {
  const id = idOf(await trainer.send(path(), real))
  const { sessionId: session, workshopId } = await sessionPlaying(server, id)
  const plan = (await sessionById(server.store, session))?.plan
  const heard = plan?.activities.filter(({ excerpt }) => excerpt?.id === id) ?? []
  expect(heard.length).toBeGreaterThan(0)
  expect(heard.flatMap(({ ladder }) => ladder).map(({ of }) => of)).not.toContain('key')
  expect((await trainer.ask('POST', `/api/excerpts/${id}/remove`)).status).toBe(422)
  await server.store.db.deleteFrom('sessions').where('id', '=', session).execute()
  await server.store.db.deleteFrom('workshops').where('id', '=', workshopId).execute()
  expect((await trainer.ask('POST', `/api/excerpts/${id}/remove`)).status).toBe(200)
  expect(files().filter((name) => name.startsWith(id))).toEqual([])
  expect((await trainer.file(`/audio/library/${id}`)).status).toBe(404)
})
