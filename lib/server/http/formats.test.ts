import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ExcerptId } from '../../workshop/ids.ts'
import { seed } from '../demo/seed.ts'
import { filesFolder } from '../recordings/files.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { excerptOf, excerptsOf } from '../store/excerpts.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// Recordings as phones and programs write them: made by ffmpeg here, so that there is nothing in the repository to go stale.
const path = process.env.PATH
const encoders = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8' }).stdout ?? ''
/** What a file is called, how ffmpeg makes it, its ending with us, and whether a library decodes it where ffmpeg is missing. */
const made = [
  ['phone.m4a', ['-c:a', 'aac', '-b:a', '64k'], 'm4a', false],
  ['phone.aac', ['-c:a', 'aac', '-f', 'adts'], 'aac', false],
  ['master.flac', ['-c:a', 'flac'], 'flac', true],
  ['music.ogg', ['-c:a', 'libvorbis'], 'ogg', true],
  ['message.opus', ['-c:a', 'libopus', '-b:a', '32k'], 'ogg', true],
  ['browser.webm', ['-c:a', 'libopus', '-f', 'webm'], 'webm', true],
  ['stereo.mp3', ['-c:a', 'libmp3lame', '-ac', '2'], 'mp3', true],
] as const
const canMake = ([, how]: (typeof made)[number]) => encoders.includes(` ${how[1]} `)
const without = encoders === '' ? 'there is no ffmpeg on this machine' : null

let server: TestServer
let trainer: TestBrowser
let folder = ''
let count = 0

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  trainer = await signedIn(server, 'trainer@example.org', 'trainer')
  folder = mkdtempSync(join(tmpdir(), 'attune-formats-'))
  writeFileSync(join(folder, 'tone.wav'), toneWav(6))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.close()
})
beforeEach(() => {
  count += 1
})
afterEach(() => {
  process.env.PATH = path
})

const encoded = (name: string, how: readonly string[]): Buffer => {
  const file = join(folder, name)
  spawnSync('ffmpeg', ['-v', 'error', '-y', '-i', join(folder, 'tone.wav'), ...how, file])
  return readFileSync(file)
}
const send = (name: string, body: Buffer) =>
  trainer.send(`/api/excerpts/upload/upload-${count}?language=en&name=${encodeURIComponent(name)}`, body)
const kept = async () => ({
  files: existsSync(filesFolder(server.dataFolder)) ? readdirSync(filesFolder(server.dataFolder)).sort() : [],
  rows: (await excerptsOf(server.store, firstOrganisation)).length,
})

describe.skipIf(without)(`recordings in other formats (${without ?? 'made by ffmpeg'})`, () => {
  describe.each(made.filter(canMake))('%s', (name, how, ending, byLibrary) => {
    it('is taken for what it is, whole, with its waveform, and may be cut', async () => {
      const { body } = await send(`renamed ${name}.pdf`, encoded(name, how))
      expect(body).toMatchObject({ ok: true })
      const id = body.id as ExcerptId // told by our route
      const found = (await excerptOf(server.store, firstOrganisation, id))!
      expect(found).toMatchObject({ waveform: 'measured', file: expect.stringMatching(new RegExp(`[.]${ending}$`)) })
      expect(Math.abs(found.document.seconds - 6)).toBeLessThan(0.15)
      expect(found.document.peaks[60]).toBeLessThan(0.4)
      expect(found.document.peaks[260]).toBeGreaterThan(0.7)
      expect(found.loudness?.lufs).toBeGreaterThan(-20)
      const cut = await trainer.ask('POST', `/api/excerpts/${id}/sound`, { version: 1, from: 1, to: 3, even: false })
      expect(cut.status).toBe(200)
    })

    it('is refused with a sentence where it breaks off at 60%, and nothing is left', async () => {
      const whole = encoded(name, how)
      const before = await kept()
      const answer = await send(name, whole.subarray(0, Math.floor(whole.length * 0.6)))
      expect(answer.status).toBe(422)
      expect(['incomplete', 'noLength']).toContain(answer.body.why)
      expect(await kept()).toEqual(before)
    })

    it('is taken without ffmpeg too: with its waveform where a library decodes it, else with an even line', async () => {
      const body = encoded(name, how)
      process.env.PATH = '/nowhere'
      const answer = await send(name, body)
      expect(answer.body).toMatchObject({ ok: true })
      const id = answer.body.id as ExcerptId // told by our route
      const found = (await excerptOf(server.store, firstOrganisation, id))!
      expect(found.waveform).toBe(byLibrary ? 'measured' : 'even')
      expect(Math.abs(found.document.seconds - 6)).toBeLessThan(0.3)
      const cut = await trainer.ask('POST', `/api/excerpts/${id}/sound`, { version: 1, from: 1, to: 3, even: true })
      expect(cut.body).toMatchObject(byLibrary ? { ok: true } : { ok: false, why: 'undecodable' })
    })
  })

  it('moving pictures are refused, also under the name of a recording', async () => {
    const how = ['-f', 'lavfi', '-i', 'color=s=64x64:d=6', '-shortest', '-c:v', 'mpeg4', '-c:a', 'aac', '-f', 'mp4']
    const before = await kept()
    expect(await send('talk.m4a', encoded('talk.mp4', how))).toMatchObject({ status: 415, body: { why: 'pictures' } })
    expect(await kept()).toEqual(before)
  })
})
