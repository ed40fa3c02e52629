import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { decoding } from '../recordings/decoding.ts'
import { filesFolder } from '../recordings/files.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { excerptsOf } from '../store/excerpts.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// Many recordings at once: they are decoded a few at a time, and nobody waits behind one whose sender has gone.
let server: TestServer
let trainer: TestBrowser
beforeAll(async () => {
  server = await testServer()
  trainer = await signedIn(server, 'trainer@example.org', 'trainer')
})
afterAll(() => server.close())

const path = (upload: string) => `/api/excerpts/upload/${upload}?language=en&name=${upload}.wav`
const titles = async () => (await excerptsOf(server.store, firstOrganisation)).map(({ document }) => document.title.en)

/** All sent at once, over a line that can be dropped. */
const sent = (upload: string) => {
  const headers = { origin: server.origin, cookie: trainer.cookie(), 'content-type': 'application/octet-stream' }
  const line = request(`${server.origin}${path(upload)}`, { method: 'POST', headers })
  line.on('error', () => undefined) // it is dropped on purpose
  line.end(toneWav(1))
  return line
}

it('a recording waits its turn, one whose line drops leaves the queue with its file, and the next is taken', async () => {
  const before = await Promise.all(Array.from({ length: decoding.most }, () => decoding.take()))
  const dropped = sent('dropped-upload')
  await vi.waitFor(() => expect(decoding.waiting()).toBe(1))
  const next = trainer.send(path('waiting-upload'), toneWav(1))
  await vi.waitFor(() => expect(decoding.waiting()).toBe(2))
  expect(await titles()).toEqual([])
  dropped.destroy()
  await vi.waitFor(() => expect(decoding.waiting()).toBe(1))
  for (const end of before) end?.()
  expect(await next).toMatchObject({ status: 200, body: { ok: true } })
  expect(await titles()).toEqual(['waiting-upload'])
  await vi.waitFor(() => expect(readdirSync(filesFolder(server.dataFolder))).toHaveLength(1))
})
