import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { expect } from 'vitest'
import { type Accounts, openAccounts } from '../auth/accounts.ts'
import { mayConduct } from '../auth/rights.ts'
import { readEnv } from '../env.ts'
import { attachLive, type Live } from '../live/attach.ts'
import { temporaryPlace } from '../live/testRoom.ts'
import { openMailer } from '../mail/mailer.ts'
import { openMetrics } from '../metrics/openMetrics.ts'
import { type Files, openFiles } from '../recordings/openFiles.ts'
import { openBucket } from '../storage/openBucket.ts'
import { openStore, type Store } from '../store/open.ts'
import type { Process } from '../theStore.ts'
import { allRoutes } from './allRoutes.ts'
import { handleHttp } from './handleHttp.ts'
import { answerJson } from './json.ts'
import { trustedOrigins } from './origin.ts'
import type { Route } from './routes.ts'

/** A browser as a test sees it: it keeps its cookies. */
export interface TestBrowser {
  ask(method: string, path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }>
  /** Sends a file as a page does; `headers` are beside those that say who it is. */
  send(
    path: string,
    body: Uint8Array,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Record<string, unknown> }>
  /** What its cookies say. */
  cookie(): string
  /** Gets a file as it is sent. */
  file(path: string): Promise<{ status: number; headers: Headers; body: Buffer }>
  signIn(email: string, password: string): Promise<number>
}

/** The real routes over a real store and real accounts, on loopback; pages are not there, live lines where asked for. */
export interface TestServer {
  readonly store: Store
  readonly accounts: Accounts
  readonly files: Files
  readonly routes: readonly Route[]
  readonly secret: string
  readonly origin: string
  readonly dataFolder: string
  browser(): TestBrowser
  close(): Promise<void>
}

const browserOf = (origin: string): TestBrowser => {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const file: TestBrowser['file'] = async (path) => {
    const answer = await fetch(`${origin}${path}`, { redirect: 'manual', headers: { cookie: cookie() } })
    return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) }
  }
  const ask: TestBrowser['ask'] = async (method, path, body) => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      redirect: 'manual',
      headers: { origin, 'content-type': 'application/json', cookie: cookie() },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/max-age=0/i.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== ''
    return { status: answer.status, body: isJson ? JSON.parse(text) : {} }
  }
  const send: TestBrowser['send'] = async (path, body, headers = {}) => {
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { origin, cookie: cookie(), 'content-type': 'application/octet-stream', ...headers },
      body: body as BodyInit, // bytes, which fetch takes
    })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> } // our routes answer so
  }
  return {
    ask,
    file,
    send,
    cookie,
    signIn: async (email, password) => (await ask('POST', '/api/auth/sign-in/email', { email, password })).status,
  }
}

const nobodyListens = {
  ready: Promise.resolve(),
  changed: () => undefined,
  stopping: () => false,
  lines: () => ({ phone: 0, projector: 0, console: 0 }),
  stop: async () => undefined,
} as unknown as Live // what routes ask of it

/** Starts it, on a database of its own. */
export const testServer = async (
  given: Record<string, string> = {},
  { live: lines = false } = {},
): Promise<TestServer> => {
  const { place, remove } = temporaryPlace()
  const metrics = openMetrics()
  const store = await openStore(place, null, metrics.measures.committed)
  const secret = 'a secret for tests that is long enough for better-auth'
  const dataFolder = dirname((place as { file: string }).file) // a temporary place is a file
  const read = readEnv({ ATTUNE_DATA: dataFolder, ...given })
  if (!read.ok) throw new Error(read.sentence)
  const failures: unknown[] = []
  const failed = (error: unknown) => failures.push(error)
  const accounts = await openAccounts(store, secret, { origins: trustedOrigins(null), secure: false, failed })
  const bucket = read.env.storage && openBucket(read.env.storage)
  // A bucket that is made to fail is no fault of the test's.
  const files = openFiles({ store, dataFolder, bucket, failed: bucket ? () => undefined : failed })
  const process: Process = {
    store,
    files,
    accounts,
    secret,
    metrics,
    env: read.env,
    port: 0,
    mail: read.env.mail && openMailer(read.env.mail),
  }
  const routes = allRoutes({
    root: '.',
    groups: { send: async () => null, stop: () => undefined },
    // What the page would be made of.
    showPhonePage: (_request, response, page) => answerJson(response, 200, { ...page }),
  })
  const page = (_request: unknown, response: { statusCode: number; end(text: string): void }) => {
    response.statusCode = 501 // a page: none is here
    response.end('')
  }
  let handle: RequestListener = () => undefined
  const http = createServer((request, response) => handle(request, response))
  const live = lines
    ? attachLive(http, {
        store,
        mayConduct: (headers, sessionId, audience) => mayConduct(process, headers, sessionId, audience),
        originIsOurs: () => true,
        failed,
        everyMs: 5,
        measures: metrics.measures,
      })
    : nobodyListens
  const parts = {
    routes,
    phoneAssets: (_request: unknown, _response: unknown, next: () => void) => next(),
    next: page,
    failed,
  }
  handle = handleHttp(process, live, parts)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo // it listens on a port
  const origin = `http://127.0.0.1:${port}`
  return {
    store,
    accounts,
    files,
    routes,
    secret,
    origin,
    dataFolder,
    browser: () => browserOf(origin),
    close: async () => {
      await live.stop()
      http.close()
      http.closeAllConnections()
      await store.close()
      remove()
      expect(failures).toEqual([])
    },
  }
}
