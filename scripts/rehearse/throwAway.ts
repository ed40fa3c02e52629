import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server with a database that is thrown away, and a session on it. */
export interface ThrowAway {
  readonly origin: string
  /** Session and right to conduct it, in one: `SESSION.TOKEN`. */
  readonly token: string
  readonly server: ChildProcess
  end(): Promise<void>
}

/** The workshop to play, and which of its lengths. */
export interface Wanted {
  readonly workshopId: string
  readonly track?: string
}

const post = async (origin: string, path: string, body: object, cookie = ''): Promise<Response> =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, cookie },
    body: JSON.stringify(body),
  })

const openSession = async (origin: string, ownerToken: string, wanted: Wanted): Promise<string> => {
  const account = { name: 'Rehearsal', email: 'rehearsal@example.org', password: `${Math.random()} ${Date.now()}` }
  await post(origin, '/api/owner', { token: ownerToken, ...account })
  const signedIn = await post(origin, '/api/auth/sign-in/email', account)
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const answer = await post(origin, '/api/sessions', wanted, cookie)
  const { token } = (await answer.json()) as { token?: string }
  if (token === undefined) throw new Error(`there is no workshop ${wanted.workshopId} with that length`)
  return token
}

/**
 * Starts the built product on a port of its own, with an account and a session of a workshop. `nodeArguments`: of its
 * Node, for whoever measures it.
 */
export const startThrowAway = async (wanted: Wanted, nodeArguments: readonly string[] = []): Promise<ThrowAway> => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-rehearsal-'))
  const { PORT: _port, PUBLIC_URL: _url, DATABASE_URL: _database, ...environment } = process.env
  const server = spawn(process.execPath, [...nodeArguments, 'scripts/start.mjs'], {
    env: { ...environment, NODE_ENV: 'production', ATTUNE_DATA: folder, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit', ...(nodeArguments.length > 0 ? (['ipc'] as const) : [])],
  })
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  let text = ''
  await new Promise<void>((resolve, reject) => {
    server.once('exit', () => reject(new Error(`the throw-away server ended at once: ${text}`)))
    server.stdout?.on('data', (part: Buffer) => {
      text += part.toString()
      if (text.includes('Ctrl-C')) resolve()
    })
  })
  const origin = `http://localhost:${/localhost:(\d+)/.exec(text)?.[1]}`
  const ownerToken = /\/welcome\/([\w-]+)/.exec(text)?.[1] ?? ''
  const end = async () => {
    server.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return { origin, token: await openSession(origin, ownerToken, wanted), server, end }
  } catch (error) {
    await end()
    throw error
  }
}
