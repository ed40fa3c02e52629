import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExcerptId, SessionId } from '../../workshop/ids.ts'
import { seed } from '../demo/seed.ts'
import { toneWav } from '../recordings/testSounds.ts'
import { sessionPlaying, signedIn } from './testExcerpts.ts'
import { type TestBrowser, type TestServer, testServer } from './testServer.ts'

// What docs/security.md promises of answers, cookies and addresses, where no other test asks for it.
let server: TestServer
let owner: TestBrowser
let sessionId: SessionId
let code = ''
let excerpt = ''

beforeAll(async () => {
  server = await testServer()
  await seed(server.store, '.')
  owner = await signedIn(server, 'owner@example.org', 'owner')
  excerpt = String((await owner.send('/api/excerpts/upload/theupload?name=x.wav&language=en', toneWav(2))).body.id)
  sessionId = (await sessionPlaying(server, excerpt as ExcerptId)).sessionId
  const row = await server.store.db.selectFrom('sessions').select('code').executeTakeFirstOrThrow()
  code = row.code
}, 60_000)
afterAll(() => server.close())

const join = (headers: Record<string, string> = {}) =>
  fetch(`${server.origin}/p/${code}/join`, {
    method: 'POST',
    body: '{}',
    headers: { origin: server.origin, 'content-type': 'application/json', ...headers },
  })

describe('cookies', () => {
  it('are read by no script, go to no other site, and over TLS are sent over TLS alone', async () => {
    const plain = (await join()).headers.getSetCookie()[0] ?? ''
    expect(plain).toMatch(/; HttpOnly; SameSite=Lax$/)
    const secure = (await join({ 'x-forwarded-proto': 'https' })).headers.getSetCookie()[0] ?? ''
    expect(secure).toMatch(/; HttpOnly; SameSite=Lax; Secure$/)
    const signIn = await fetch(`${server.origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { origin: server.origin, 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'owner@example.org', password: 'a long enough password' }),
    })
    for (const cookie of signIn.headers.getSetCookie()) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/i)
    const answer = await signIn.text()
    const rows = await server.store.db
      .selectFrom('sign_ins' as never)
      .selectAll()
      .execute()
    const tokens = (rows as { token: string }[]).map(({ token }) => token) // a table of better-auth’s
    expect(tokens).not.toEqual([])
    expect(tokens.filter((token) => answer.includes(token))).toEqual([])
  })

  it('hold 24 bytes of chance, of which only a hash is stored, and which no answer repeats', async () => {
    const answer = await join()
    const token = /=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '')?.[1] ?? ''
    expect(Buffer.from(token, 'base64url')).toHaveLength(24)
    expect(await answer.text()).not.toContain(token)
    const rows = await server.store.db.selectFrom('participants').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('answers', () => {
  it('say their type and that it is not to be guessed, and stand in no frame of another page', async () => {
    for (const path of ['/', `/p/${code}`, '/api/health', '/nowhere', `/audio/library/${excerpt}`, '/workshops']) {
      const { headers } = await owner.file(path)
      expect({ path, nosniff: headers.get('x-content-type-options') }).toEqual({ path, nosniff: 'nosniff' })
      expect({ path, frames: headers.get('x-frame-options') }).toEqual({ path, frames: 'DENY' })
    }
  })

  it('that are pages allow scripts of their own alone, by a nonce that is new each time, and none written into the page', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await owner.file('/workshops')).headers.get('content-security-policy') ?? ''),
    )
    const scripts = policies.map((policy) => /script-src ([^;]+)/.exec(policy)?.[1] ?? '')
    expect(scripts[0]).toMatch(/^'self' 'nonce-[A-Za-z0-9+/=]{20,}'$/)
    expect(scripts[0]).not.toBe(scripts[1])
    for (const policy of policies) {
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("object-src 'none'")
      expect(policy).not.toMatch(/https?:/) // nothing comes from another host
      const { host } = new URL(server.origin)
      expect(policy).toContain(`connect-src 'self' ws://${host} wss://${host};`) // nor goes there
    }
  })
})

describe('addresses', () => {
  it('lead nowhere outside of what they are for', async () => {
    const paths = [
      '/audio/library/..%2f..%2fattune.db',
      '/audio/library/%2e%2e%2fattune.db',
      `/audio/${sessionId}/..%2f..%2fattune.db`,
      '/sheets/..%2f..%2fattune.db',
      '/sheets/%2e%2e/%2e%2e/package.json',
      '/../package.json',
      '//etc/passwd',
      '/api/workshops/..%2f..%2fattune.db/file',
    ]
    for (const path of paths) {
      const { status, body } = await owner.file(path)
      expect({ path, found: status === 200 }).toEqual({ path, found: false })
      expect(body.toString()).not.toMatch(/SQLite format|"dependencies"|root:/)
    }
  })

  it('of recordings take ranges that are there and refuse others, and never answer with more than the file', async () => {
    const whole = (await owner.file(`/audio/library/${excerpt}`)).body.length
    const ask = async (range: string) => {
      const answer = await fetch(`${server.origin}/audio/library/${excerpt}`, {
        headers: { cookie: owner.cookie(), range },
      })
      return { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength }
    }
    expect(await ask('bytes=0-9')).toEqual({ status: 206, bytes: 10 })
    for (const range of [
      'bytes=99999999-',
      'bytes=-',
      'bytes=9-1',
      'bytes=0-1,2-3,4-5',
      'bytes=-99999999',
      'lines=1-2',
    ]) {
      const { status, bytes } = await ask(range)
      expect({ range, fine: [200, 206, 416].includes(status) && bytes <= whole }).toEqual({ range, fine: true })
    }
  })
})

it('pages take nothing: what is sent to them reaches no reader of bodies', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const { status, body } = await owner.ask(method, '/workshops')
    expect({ method, status, body }).toEqual({ method, status: 404, body: { ok: false, why: 'no such address' } })
  }
})

it('a body that is too long is not read to its end, and one that stops half-way keeps nobody waiting', async () => {
  const headers = { origin: server.origin, 'content-type': 'application/json', cookie: owner.cookie() }
  const send = (path: string, body: BodyInit) =>
    fetch(`${server.origin}${path}`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  /** Sends piece after piece without saying how many there are; how many bytes were taken. */
  const pour = async (path: string): Promise<number> => {
    let sent = 0
    const piece = new Uint8Array(65_536).fill(97)
    const pull = (controller: ReadableStreamDefaultController) => {
      sent += piece.length
      if (sent > 50_000_000) return controller.close()
      controller.enqueue(piece)
    }
    await send(path, new ReadableStream({ pull })).catch(() => undefined) // the line is closed while it is being sent
    return sent
  }
  for (const path of ['/api/teams', '/api/auth/sign-in/email']) {
    const told = await send(path, JSON.stringify({ name: 'x'.repeat(200_000) }))
    expect({ path, status: told.status, body: await told.json() }).toEqual({
      path,
      status: 400,
      body: { ok: false, why: 'malformed' },
    })
    expect(await pour(path)).toBeLessThan(20_000_000)
  }
  const { hostname, port } = new URL(server.origin)
  const socket = connect(Number(port), hostname)
  const lines = [
    'POST /api/teams HTTP/1.1',
    'Host: x',
    `Cookie: ${owner.cookie()}`,
    'Content-Length: 5000',
    '',
    '{"name":',
  ]
  socket.write(lines.join('\r\n'))
  const began = Date.now()
  expect((await owner.ask('GET', '/api/health')).status).toBe(200)
  expect(Date.now() - began).toBeLessThan(5000)
  socket.destroy()
})
