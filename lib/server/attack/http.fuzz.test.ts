import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import frameworkFile from '../demo/content/framework.json' with { type: 'json' }
import { doWeAgree } from '../demo/doWeAgree.ts'
import { seed as fill } from '../demo/seed.ts'
import { signedIn } from '../http/testExcerpts.ts'
import { type TestServer, testServer } from '../http/testServer.ts'
import { seeded } from '../live/seeded.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { asText, mutate, oneOf } from './mutate.ts'
import { soakTimes } from './soakTimes.ts'

// Rubbish over HTTP: every route, with bodies that get past the first look, as an owner and as a stranger. The process
// goes on, nothing is thrown, and every answer is a refusal or one that was meant.
const seed = Number(process.env.ATTUNE_SEED ?? 1)
const many = 3000 * soakTimes
let server: TestServer
let cookie = ''
/** What there is to be named, by what stands before it in an address. */
let places: readonly (readonly [before: string, id: string])[] = []

beforeAll(async () => {
  server = await testServer({ UPLOAD_MB: '1' })
  await fill(server.store, '.')
  const owner = await signedIn(server, 'owner@example.org', 'owner')
  cookie = owner.cookie()
  const session = (await owner.ask('POST', '/api/sessions', { workshopId: 'wsh_doweagree' })).body.id
  const excerpt = (await owner.send('/api/excerpts/upload/theupload?name=x.wav&language=en', toneWav(1))).body.id
  const framework = (await owner.ask('POST', '/api/frameworks/seven-elements/duplicate')).body.id
  places = [
    ['/workshops/', 'wsh_doweagree'],
    ['/sessions/', String(session)],
    ['/excerpts/', String(excerpt)],
    ['/frameworks/', String(framework)],
    ['/audio/', String(session)],
    [`/`, String(excerpt)],
  ]
}, 60_000)
afterAll(() => server.close())

const both = { en: 'Text', cy: 'Testun' }
const details = {
  title: both,
  contentNote: both,
  setting: { worker: both, parent: both, place: both },
  language: 'en',
  lines: [{ n: 1, speaker: 'Worker', text: 'Hello.', start: 0, end: 0.5 }],
}
const file = { format: 'attune-workshop', version: 2, framework: frameworkFile, excerpts: [], workshop: doWeAgree }
/** What pages send, by the end of the address that they send it to. */
const bodies: readonly (readonly [path: RegExp, body: unknown])[] = [
  [/workshops$/, { document: doWeAgree }],
  [/workshops\/import$/, { file }],
  [/frameworks\/import$/, { file: { format: 'attune-framework', version: 1, framework: frameworkFile } }],
  [/workshops\/[^/]+$/, { version: 1, document: doWeAgree }],
  [/frameworks\/[^/]+$/, { version: 1, document: frameworkFile }],
  [/excerpts\/[^/]+$/, { version: 1, details }],
  [/sound$/, { version: 1, from: 0, to: 1, even: true }],
  [/archive$/, { away: true }],
  [/sessions$/, { workshopId: 'wsh_doweagree', title: both, floor: 5, groups: [], track: null, retentionDays: 90 }],
  [/rehearse$/, { people: 5 }],
  [/invitations$/, { role: 'trainer', teams: [], label: 'x', email: '', language: 'en' }],
  [/invited$/, { token: 'a'.repeat(32), name: 'A', email: 'a@example.org', password: 'a long enough password' }],
  [/teams|organisation$/, { name: 'North' }],
  [/codings$/, { excerptId: 'exc_b7hq3n', framework: 'seven-elements', coders: ['a', 'b'] }],
  [/sheet|submit$/, { sheet: { overall: { mark: 3, reason: 'x', line: 1 } } }],
  [/agree$/, { agreed: { overall: { mark: 3, reason: both, line: 1 } } }],
  [/join$/, { language: 'en', picks: { team: 0 } }],
  [/end$/, { id: 'others' }],
  [/$/, {}],
]
const bodyFor = (random: () => number, path: string): unknown => {
  const fitting = bodies.find(([end]) => end.test(path)) ?? bodies[0]
  return (random() < 0.8 ? fitting : oneOf(random, bodies))?.[1]
}

/** An address that a route takes, with its parts filled in. */
const filled = (random: () => number, { source }: RegExp): string =>
  source
    .replace(/^\^|\$$/g, '')
    .replace(/\\([/.-])/g, '$1')
    .replace(/\((?:[^()]|\([^()]*\))*\)\??/g, (_part, at: number, whole: string) => {
      const fitting = places.find(([before]) => whole.slice(0, at).endsWith(before))?.[1] ?? 'north'
      return encodeURIComponent(random() < 0.7 ? fitting : asText(mutate(random, fitting)))
    })
    .replace(/[\^$*+?|[\]{}\\]/g, '')

const asHeader = (value: unknown) =>
  asText(value)
    .replace(/[^\x20-\x7e]/g, '')
    .slice(0, 2000)

interface Answer {
  readonly status: number
  readonly text: string
}

const send = (method: string, path: string, headers: Record<string, string>, body: string | Buffer | null) =>
  new Promise<Answer | null>((resolve) => {
    const { hostname, port } = new URL(server.origin)
    const asked = request({ hostname, port, method, path, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }))
    })
    asked.on('error', () => resolve(null)) // a request that Node itself will not read to its end
    asked.setTimeout(10_000, () => asked.destroy())
    asked.end(body ?? undefined)
  })

const isLeaving = (path: string) => /\/auth\/|password|owner|forgotten|invited/.test(path)

const assail = async (random: () => number): Promise<Answer | null> => {
  const route = oneOf(random, server.routes)
  const method = route.method === 'ANY' ? oneOf(random, ['GET', 'POST', 'PUT']) : route.method
  const path = filled(random, route.path)
  // Hashing a password takes its time, by design: a run would do little else.
  if (isLeaving(path) && random() < 0.9) return null
  const query =
    random() < 0.3
      ? `?${new URLSearchParams({ format: asHeader(mutate(random, 'json')), language: 'en', name: 'x' })}`
      : ''
  const wanted = bodyFor(random, path)
  const mutated = random() < 0.1 ? wanted : mutate(random, wanted)
  const json = JSON.stringify(mutated) ?? ''
  const body = random() < 0.1 ? json.slice(0, Math.floor(random() * json.length)) : json
  const headers: Record<string, string> = {
    'content-type': random() < 0.9 ? 'application/json' : asHeader(mutate(random, 'application/json')),
    ...(random() < 0.95 ? { origin: server.origin } : { origin: asHeader(mutate(random, server.origin)) }),
    ...(random() < 0.7 ? { cookie } : { cookie: asHeader(mutate(random, cookie)) }),
    ...(random() < 0.1 ? { range: asHeader(mutate(random, 'bytes=0-100')) } : {}),
    ...(random() < 0.05 ? { [`x-${asHeader(mutate(random, 'attune')).replace(/[^a-z]/g, '') || 'a'}`]: 'x' } : {}),
  }
  const address = `${path}${query}`.replace(/[^\x21-\x7e]/g, '')
  return send(method, address.startsWith('/') ? address : '/', headers, method === 'GET' ? null : body)
}

it(
  `takes ${many} mutated requests without failing once (seed ${seed})`,
  async () => {
    const random = seeded(seed)
    const statuses = new Map<number, number>()
    for (let at = 0; at < many; at += 20) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => assail(random)))
      for (const answer of answers) {
        if (answer === null) continue
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
        if (answer.status === 501) continue // a page of Next, which is not here
        expect(answer.status, answer.text).toBeLessThan(500)
        if (answer.status >= 400 && answer.text.startsWith('{')) expect(JSON.parse(answer.text)).toHaveProperty('why')
      }
    }
    expect([...statuses.keys()].length).toBeGreaterThan(4)
    expect((await server.browser().ask('GET', '/api/health')).status).toBe(200)
  },
  120_000 * soakTimes,
)

it('takes bytes that are no HTTP, and answers the next request', async () => {
  const { hostname, port } = new URL(server.origin)
  const random = seeded(seed)
  const lines = [
    'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
    'POST /api/sessions HTTP/1.1\r\nContent-Length: 99999\r\n\r\n{',
    '\u0016\u0003\u0001',
  ]
  for (let at = 0; at < 60; at += 1) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.end(asText(mutate(random, oneOf(random, lines)))))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve())
      socket.resume()
      setTimeout(() => socket.destroy(), 300)
    })
  }
  expect((await server.browser().ask('GET', '/api/health')).status).toBe(200)
}, 60_000)
