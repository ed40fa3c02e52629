import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL that a test has started, and throws away. */
export interface TestPostgres {
  readonly url: string
  /** Ends it as `pg_ctl stop` does: `fast` rolls back and says goodbye, `immediate` says and writes nothing. Its data stay. */
  goDown(how: 'fast' | 'immediate'): Promise<void>
  /** Starts it again at the same port. */
  comeBack(): Promise<void>
  stop(): Promise<void>
}

const binaries = (): string | null => {
  const base = '/usr/lib/postgresql'
  const folders = existsSync(base) ? readdirSync(base).map((version) => join(base, version, 'bin')) : []
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** Whether this machine has PostgreSQL's binaries. */
export const hasPostgres = binaries() !== null

/** `initdb` refuses root: as root, everything runs as the machine's own `postgres`. */
const unprivileged = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Starts a PostgreSQL of its own on a free port of the loopback, in a folder under /tmp. */
export const startPostgres = async (): Promise<TestPostgres> => {
  const bin = binaries()
  if (bin === null) throw new Error('this machine has no PostgreSQL')
  const as = unprivileged()
  const folder = mkdtempSync('/tmp/attune-pg-')
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'attune', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  })
  const port = await freePort()
  const args = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off']
  const url = `postgres://attune@127.0.0.1:${port}/postgres`
  const start = async () => {
    const server = spawn(join(bin, 'postgres'), args, { ...as, cwd: folder, stdio: 'ignore' })
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
    for (let tries = 0; !(await answers(url)); tries += 1) {
      if (tries > 100) throw new Error('PostgreSQL did not come up')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return { server, ended }
  }
  let running = await start()
  const signals = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const
  const goDown: TestPostgres['goDown'] = async (how) => {
    running.server.kill(signals[how])
    await running.ended
  }
  return {
    url,
    goDown,
    comeBack: async () => {
      running = await start()
    },
    stop: async () => {
      await goDown('fast')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
