import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readEnv } from './env.ts'
import { openProcess } from './openProcess.ts'
import { holdFolder } from './store/holdFolder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a data folder belongs to one server at a time', () => {
  const held = holdFolder(folder)
  expect(held).not.toBeNull()
  expect(holdFolder(folder)).toBeNull()
  held?.release()
  const again = holdFolder(folder)
  expect(again).not.toBeNull()
  again?.release()
})

it('a server that was killed holds its folder no longer', async () => {
  const holder = new URL('./store/holdFolder.ts', import.meta.url).href
  const code = `const { holdFolder } = await import(${JSON.stringify(holder)})
    holdFolder(${JSON.stringify(folder)})
    console.log('held')
    setInterval(() => undefined, 1000)`
  const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  await once(other.stdout, 'data')
  expect(holdFolder(folder)).toBeNull()
  other.kill('SIGKILL')
  await once(other, 'exit')
  const held = holdFolder(folder)
  expect(held).not.toBeNull()
  held?.release()
}, 30_000)

it.runIf(process.platform === 'linux')('a folder that the system refuses is answered with a sentence', async () => {
  // Making /proc/… with Node's own `recursive` never returns.
  const read = readEnv({ ATTUNE_DATA: '/proc/attune' })
  const env = read.ok ? read.env : null
  expect(env && (await openProcess(env, '.'))).toMatch(/^The data folder \/proc\/attune can not be read and written/)
})

const opening = async (data: string) => {
  const read = readEnv({ ATTUNE_DATA: data })
  if (!read.ok) throw new Error(read.sentence)
  return openProcess(read.env, process.cwd())
}

it('a file in place of the folder is answered with a sentence', async () => {
  const file = join(folder, 'data')
  writeFileSync(file, '')
  expect(await opening(file)).toMatch(/^The data folder .* is a file and no folder/)
})

it.runIf(process.platform === 'linux')(
  'a database that is another account’s is answered with a sentence',
  ({ skip }) => {
    chmodSync(folder, 0o777)
    writeFileSync(join(folder, 'attune.db'), '', { mode: 0o400 })
    const module = new URL('./dataFolder.ts', import.meta.url).href
    const code = `const { dataFolderProblem } = await import(${JSON.stringify(module)})
    console.log(dataFolderProblem(${JSON.stringify(folder)}))`
    // The system's account with most rights may read and write everything.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { ...nobody, encoding: 'utf8' })
    if (!stdout) skip('another account can not read the program here')
    expect(stdout).toMatch(/attune\.db can not be read and written by this account/)
  },
)

it.runIf(process.platform !== 'win32')('a folder that is made here is open to its own account alone', async () => {
  const data = join(folder, 'in', 'here')
  const opened = await opening(data)
  if (typeof opened === 'string') throw new Error(opened)
  await opened.store.close()
  expect(statSync(data).mode & 0o777).toBe(0o700)
})

it('tables of a newer version are left alone, and the reason is said', async () => {
  const opened = await opening(folder)
  if (typeof opened === 'string') throw new Error(opened)
  await opened.store.close()
  const database = new Database(join(folder, 'attune.db'))
  database.prepare("insert into kysely_migration (name, timestamp) values ('999-of-next-year', '')").run()
  database.close()
  expect(await opening(folder)).toMatch(
    /^The database .*attune\.db was brought up to date by a newer version of Attune/,
  )
})

it('a server that finds its folder held has not touched the tables: the one that holds it may be an older version', async () => {
  const held = holdFolder(folder)
  const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    env: { ...process.env, ATTUNE_DATA: folder, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (more) => {
    said += more
  })
  const [code] = await once(server, 'exit')
  held?.release()
  expect(said).toContain('Attune already runs with the data folder')
  expect(code).toBe(1)
  expect(existsSync(join(folder, 'attune.db'))).toBe(false)
}, 30_000)

/** Mounts a disk of 16 megabytes there; whether this machine lets us. */
const mountSmall = (at: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', at]).status === 0

it('a disk that is full is said to be full, and the same folder opens once there is space', async ({ skip }) => {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  if (!mountSmall(disk)) skip('no small disk can be mounted here')
  try {
    const read = readEnv({ ATTUNE_DATA: join(disk, 'data') })
    if (!read.ok) throw new Error(read.sentence)
    const start = () => openProcess(read.env, process.cwd())
    for (const left of [0, 200]) {
      const ballast = join(disk, 'ballast')
      // To the last block, or so that the making of the tables finds the end.
      expect(() => writeFileSync(ballast, Buffer.alloc(32 << 20))).toThrow(/ENOSPC/)
      if (left > 0) writeFileSync(ballast, Buffer.alloc((16 << 20) - (left << 10)))
      expect(await start()).toMatch(/^There is no space left on the disk of the data folder/)
      rmSync(ballast)
    }
    const opened = await start()
    if (typeof opened === 'string') throw new Error(opened)
    await opened.store.close()
  } finally {
    spawnSync('umount', ['-l', disk])
  }
}, 30_000)
