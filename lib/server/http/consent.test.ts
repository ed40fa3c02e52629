import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ExcerptId } from '../../workshop/ids.ts'
import { seed } from '../demo/seed.ts'
import { filesFolder } from '../recordings/files.ts'
import { takeAwayDue } from '../recordings/takeAway.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { deedsOf } from '../store/deeds.ts'
import { excerptOf } from '../store/excerpts.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// The consent that a recording of a real conversation is kept on: what it has to say, and that it ends.
let server: TestServer
let trainer: TestBrowser
let id: ExcerptId
const tone = toneWav(3)

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  trainer = await signedIn(server, 'trainer@example.org', 'trainer')
})
afterAll(() => server.close())

let count = 0
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const send = (asked: Record<string, string>) => {
  count += 1
  const query = new URLSearchParams({ language: 'en', name: 'Visit.wav', ...asked })
  return trainer.send(`/api/excerpts/upload/upload-${count}?${query}`, tone)
}
const consent = { basis: 'everyone', note: 'signed forms, folder 12', until: inDays(30) }
beforeEach(async () => {
  id = (await send(consent)).body.id as ExcerptId // told by our route
})

const found = async () => (await excerptOf(server.store, firstOrganisation, id))!
const ofIt = () => readdirSync(filesFolder(server.dataFolder)).filter((name) => name.startsWith(id))
const due = () => takeAwayDue({ store: server.store, files: server.files, changed: () => undefined })

it('it is kept with what it rests on, who said so and until when', async () => {
  const { consent: kept, document } = await found()
  expect(kept).toMatchObject({ ...consent, confirmedBy: 'trainer@example.org' })
  expect(document.fictional).toBe(false)
})

it.each([
  ['whose last day is over', { ...consent, until: inDays(-1) }],
  ['that would be kept for ten years', { ...consent, until: inDays(3650) }],
  ['without a day', { basis: 'everyone', note: '' }],
  ['on another basis that is not told', { basis: 'other', note: ' ', until: inDays(30) }],
  ['on a basis that there is not', { ...consent, basis: 'silence' }],
])('one %s is not taken, and nothing is left', async (_what, asked) => {
  const before = readdirSync(filesFolder(server.dataFolder))
  expect(await send(asked as Record<string, string>)).toMatchObject({ status: 422, body: { why: 'consent' } })
  expect(readdirSync(filesFolder(server.dataFolder))).toEqual(before)
})

it('it may be kept for longer when somebody has asked again, and not once it is gone', async () => {
  const renew = (until: string) => trainer.ask('POST', `/api/excerpts/${id}/consent`, { ...consent, until })
  expect((await renew(inDays(-1))).body).toEqual({ ok: false, why: 'consent' })
  expect((await renew(inDays(300))).status).toBe(200)
  expect((await found()).consent).toMatchObject({ until: inDays(300), confirmedBy: 'trainer@example.org' })
  await trainer.ask('POST', `/api/excerpts/${id}/withdraw`)
  expect((await renew(inDays(300))).status).toBe(404)
})

it('whoever asks for it after its last day is refused, and it is gone from then on', async () => {
  await server.store.db.updateTable('excerpts').set({ consent_ends: 1 }).where('id', '=', id).execute()
  expect((await trainer.file(`/audio/library/${id}`)).status).toBe(410)
  expect(ofIt()).toEqual([])
  expect((await found()).gone?.why).toBe('expired')
})

it('after its last day it is gone from the disk with the next round of the job, also when a file comes back', async () => {
  await server.store.db.updateTable('excerpts').set({ consent_ends: 1 }).where('id', '=', id).execute()
  await due()
  expect(ofIt()).toEqual([])
  expect((await found()).gone?.why).toBe('expired')
  expect((await deedsOf(server.store, firstOrganisation)).deeds[0]).toMatchObject({
    deed: 'consentEnded',
    person: 'Attune',
  })
  writeFileSync(join(filesFolder(server.dataFolder), `${id}.wav`), tone) // a folder that was restored in part
  await due()
  expect(ofIt()).toEqual([])
})
