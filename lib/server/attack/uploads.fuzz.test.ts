import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ExcerptId } from '../../workshop/ids.ts'
import { seed as fill } from '../demo/seed.ts'
import { sessionPlaying, signedIn } from '../http/testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from '../http/testServer.ts'
import { seeded } from '../live/seeded.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { oneOf } from './mutate.ts'
import { mutateBytes } from './mutateBytes.ts'
import { soakTimes } from './soakTimes.ts'

// Files that are nearly recordings, and nearly packages: each is taken, or refused with a reason, and the next one is served.
const seed = Number(process.env.ATTUNE_SEED ?? 1)
const samples = 'lib/server/recordings/samples'
let server: TestServer
let trainer: TestBrowser
let recordings: readonly Buffer[] = []
let packed: Buffer

beforeAll(async () => {
  server = await testServer({ UPLOAD_MB: '1' })
  await fill(server.store, '.')
  trainer = await signedIn(server, 'trainer@example.org', 'trainer')
  const tones = readdirSync(samples).filter((name) => !name.endsWith('.md'))
  recordings = [toneWav(2), ...tones.map((name) => readFileSync(join(samples, name)))]
  const sent = await trainer.send('/api/excerpts/upload/thefirst?name=x.wav&language=en', toneWav(1))
  const { workshopId } = await sessionPlaying(server, sent.body.id as ExcerptId)
  packed = (await trainer.file(`/api/workshops/${workshopId}/file`)).body
}, 60_000)
afterAll(() => server.close())

const isRefusalOrTaken = ({ status, body }: Awaited<ReturnType<TestBrowser['send']>>) =>
  status === 200 || (status < 500 && ('why' in body || 'problems' in body))

const assail = async (times: number, send: (random: () => number, at: number) => ReturnType<TestBrowser['send']>) => {
  const random = seeded(seed)
  const statuses = new Map<number, number>()
  for (let at = 0; at < times; at += 1) {
    const answer = await send(random, at)
    expect({ at, answer, fine: isRefusalOrTaken(answer) }).toEqual({ at, answer, fine: true })
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
  }
  expect(statuses.size).toBeGreaterThan(1) // some of them are near enough to be taken
  expect((await trainer.ask('GET', '/api/health')).status).toBe(200)
}

it(
  `takes or refuses ${40 * soakTimes} recordings that were bent (seed ${seed})`,
  async () => {
    await assail(40 * soakTimes, (random, at) =>
      trainer.send(
        `/api/excerpts/upload/bent${String(at).padStart(6, '0')}?name=x&language=en`,
        mutateBytes(random, oneOf(random, recordings)),
      ),
    )
  },
  120_000 * soakTimes,
)

it(
  `takes or refuses ${60 * soakTimes} packages that were bent (seed ${seed})`,
  async () => {
    await assail(60 * soakTimes, (random) => trainer.send('/api/workshops/package', mutateBytes(random, packed)))
  },
  120_000 * soakTimes,
)
