import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ExcerptId } from '../../workshop/ids.ts'
import { seed } from '../demo/seed.ts'
import { readEnv } from '../env.ts'
import { bringAll } from '../recordings/bringAll.ts'
import { filesFolder } from '../recordings/files.ts'
import { openFiles } from '../recordings/openFiles.ts'
import { takeAwayDue } from '../recordings/takeAway.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { clearRemoved, fillBucket } from '../recordings/tidyFiles.ts'
import { openBucket } from '../storage/openBucket.ts'
import { type TestBucket, testBucket } from '../storage/testBucket.ts'
import { makeBackup } from '../store/backup/makeBackup.ts'
import { restoreBackup } from '../store/backup/restoreBackup.ts'
import { excerptOf } from '../store/excerpts.ts'
import { openStore } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { sessionPlaying, signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// Recordings kept in a bucket, from the upload to the day on which they are gone.
const tone = toneWav(10)
let there: TestBucket
let server: TestServer
let trainer: TestBrowser
let count = 0

beforeAll(async () => {
  there = await testBucket('/attune')
  server = await testServer(there.env)
  await seed(server.store, '.')
  trainer = await signedIn(server, 'trainer@example.org', 'owner')
})
afterAll(async () => {
  await server.close()
  await there.close()
})
beforeEach(() => {
  count += 1
  there.mood = {}
})

const send = (asked: Record<string, string> = {}, upload = `upload-${count}`) =>
  trainer.send(
    `/api/excerpts/upload/${upload}?${new URLSearchParams({ language: 'en', name: 'Visit.wav', ...asked })}`,
    tone,
  )
const brought = async (asked: Record<string, string> = {}): Promise<ExcerptId> => {
  const { status, body } = await send(asked)
  expect(status).toBe(200)
  return body.id as ExcerptId // told by our route
}
const real = { basis: 'everyone', note: 'signed', until: new Date(Date.now() + 9e8).toISOString().slice(0, 10) }
const kept = (id = '') =>
  [...there.objects.keys()].filter((name) => name.startsWith(`attune/exc_`) && name.includes(id))
const local = (id = '') => readdirSync(filesFolder(server.dataFolder)).filter((name) => name.includes(id))
/** As on a machine that has never had them. */
const wipe = () => {
  rmSync(filesFolder(server.dataFolder), { recursive: true })
  mkdirSync(filesFolder(server.dataFolder))
}
const hear = (id: ExcerptId, range?: string) =>
  fetch(`${server.origin}/audio/library/${id}`, {
    headers: { cookie: trainer.cookie(), ...(range === undefined ? {} : { range }) },
  })
const noted = () => server.store.db.selectFrom('removals').select('name').where('done_at', 'is', null).execute()

it('a recording is heard in parts from a machine that has never had it', async () => {
  const id = await brought()
  const file = (await excerptOf(server.store, firstOrganisation, id))?.file
  expect([local(id), kept(id)]).toEqual([[file], [`attune/${file}`]])
  expect(await noted()).toEqual([])
  wipe()
  const part = await hear(id, 'bytes=100-299')
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe(`bytes 100-299/${tone.length}`)
  expect(Buffer.from(await part.arrayBuffer())).toEqual(tone.subarray(100, 300))
  expect(Buffer.from(await (await hear(id)).arrayBuffer())).toEqual(tone)
  expect(local(id)).toEqual([file])
})

it('a part of it is made, kept and replaced there as here', async () => {
  const id = await brought()
  wipe()
  const shape = (version: number, to: number) =>
    trainer.ask('POST', `/api/excerpts/${id}/sound`, { version, from: 0, to, even: false })
  expect((await shape(1, 5)).status).toBe(200)
  expect(kept(id)).toHaveLength(2)
  wipe()
  const heard = Buffer.from(await (await hear(id)).arrayBuffer())
  expect(heard).not.toEqual(tone)
  expect(heard.length).toBeGreaterThan(1000)
  expect((await shape(2, 10)).status).toBe(200)
  expect([local(id).length, kept(id).length]).toEqual([1, 1])
  there.mood.GET = 'refuses'
  wipe()
  expect(await shape(3, 5)).toMatchObject({ status: 503, body: { why: 'storage' } })
})

it('a workshop’s file is made from what is there, and is refused in a sentence while it can not be', async () => {
  const id = await brought()
  const { workshopId } = await sessionPlaying(server, id)
  wipe()
  there.mood.GET = 'refuses'
  expect((await trainer.file(`/api/workshops/${workshopId}/file`)).status).toBe(503)
  there.mood = {}
  const file = await trainer.file(`/api/workshops/${workshopId}/file`)
  expect(file.headers.get('content-type')).toBe('application/x-tar')
  expect(file.body.includes(tone)).toBe(true)
})

it.each(['refuses', 'breaksOff'] as const)(
  'an upload is refused while the store %s, and nothing is left of it',
  async (mood) => {
    there.mood.PUT = mood
    const rows = await server.store.db.selectFrom('excerpts').select('id').execute()
    const before = [local(), kept()]
    expect(await send()).toMatchObject({ status: 503, body: { ok: false, why: 'storage' } })
    expect([local(), kept()]).toEqual(before)
    expect(await server.store.db.selectFrom('excerpts').select('id').execute()).toEqual(rows)
    there.mood = {}
    expect((await send()).status, 'the same upload once more').toBe(200)
  },
)

it('whoever listens to what is here notices nothing of a store that is down; health says so and stays ready', async () => {
  const id = await brought()
  there.mood = { GET: 'silent', PUT: 'silent', DELETE: 'silent' }
  expect((await hear(id, 'bytes=0-9')).status).toBe(206)
  const health = async () => (await server.browser().ask('GET', '/api/health')).body
  expect(await health()).toMatchObject({ ready: true, storage: 'answers' }) // asked a moment ago
  wipe()
  there.mood = { GET: 'refuses' }
  expect((await hear(id)).status).toBe(503)
})

it('after its last day it is gone from both, and from a store that did not hear of it once it does', async () => {
  const one = await brought(real)
  count += 1
  const other = await brought(real)
  await server.store.db.updateTable('excerpts').set({ consent_ends: 1 }).where('id', '=', one).execute()
  await takeAwayDue({ store: server.store, files: server.files, changed: () => undefined })
  expect([local(one), kept(one)]).toEqual([[], []])
  there.mood = { GET: 'refuses', DELETE: 'refuses' }
  expect((await trainer.ask('POST', `/api/excerpts/${other}/withdraw`)).status).toBe(200)
  expect(local(other)).toEqual([])
  expect(kept(other)).toHaveLength(1)
  expect((await hear(other)).status).toBe(410)
  await clearRemoved(server.store, server.files)
  expect(kept(other)).toHaveLength(1)
  there.mood = {}
  await clearRemoved(server.store, server.files)
  expect(kept(other)).toEqual([])
  expect((await hear(other)).status).toBe(410)
  // Files of uploads that broke off are looked for once more, some minutes later.
  expect((await noted()).filter(({ name }) => !name.includes('.'))).toEqual([])
})

it('an upload to a store that is known to be down is not waited for, and health says what it answers', async () => {
  there.mood = { GET: 'refuses' }
  const down = await testServer(there.env)
  await seed(down.store, '.')
  const browser = await signedIn(down, 'trainer@example.org', 'trainer')
  const health = (await browser.ask('GET', '/api/health')).body
  expect(health).toMatchObject({ ready: true, storage: '503 SlowDown', reasons: [] })
  there.asked.length = 0
  const sent = await browser.send('/api/excerpts/upload/upload-down?language=en&name=a.wav', tone)
  expect(sent).toMatchObject({ status: 503, body: { why: 'storage' } })
  expect(there.asked).toEqual([])
  await down.close()
})

it('a backup holds what lay in the bucket alone, and what it brings back goes into the bucket that is set up then', async () => {
  const id = await brought()
  wipe()
  there.mood = { GET: 'refuses' }
  expect(await bringAll(server.store, server.files)).toBe('silent')
  there.mood = {}
  expect(await bringAll(server.store, server.files)).toEqual({ missing: 0 })
  const archive = join(server.dataFolder, 'backup.tar.gz')
  expect(await makeBackup(server.dataFolder, archive, new Date())).toHaveProperty('bytes')
  const dataFolder = join(server.dataFolder, 'restored')
  expect(await restoreBackup(archive, dataFolder)).toHaveProperty('madeAt')
  const another = await testBucket()
  const store = await openStore({ file: join(dataFolder, 'attune.db') })
  const read = readEnv(another.env)
  const bucket = openBucket((read.ok ? read.env.storage : null)!)
  await fillBucket(store, openFiles({ store, dataFolder, bucket, failed: () => undefined }))
  expect([...another.objects.keys()].filter((name) => name.startsWith(id))).toHaveLength(1)
  expect([...another.objects.keys()].map((name) => `attune/${name}`).sort()).toEqual(kept().sort())
  await store.close()
  await another.close()
})

it('with an organisation all of its recordings go from both', async () => {
  await brought()
  await server.store.db.updateTable('sessions').set({ ended_at: 1 }).execute()
  const email = 'trainer@example.org'
  expect((await trainer.ask('POST', '/api/organisation/remove', { name: email })).status).toBe(200)
  expect([local(), kept()]).toEqual([[], []])
})
