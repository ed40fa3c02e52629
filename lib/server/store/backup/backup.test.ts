import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { create } from 'tar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clearWork } from '../../clearWork.ts'
import { seed } from '../../demo/seed.ts'
import { openStore, type Store } from '../open.ts'
import { makeBackup } from './makeBackup.ts'
import { restoreBackup } from './restoreBackup.ts'

const at = new Date('2026-03-02T09:00:00Z')
let folder = ''
let data = ''
let empty = ''
let file = ''
let store: Store | null = null

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-backup-'))
  data = join(folder, 'data')
  empty = join(folder, 'empty')
  file = join(folder, 'backup.tar.gz')
  store = await openStore({ file: join(data, 'attune.db') })
  await seed(store, process.cwd())
  mkdirSync(join(data, 'files'))
  writeFileSync(join(data, 'files', 'aud_k3v9.mp3'), Buffer.from([1, 2, 3, 0, 255]))
})
afterEach(async () => {
  await store?.close()
  store = null
  rmSync(folder, { recursive: true, force: true })
})

/** Every row of every table, as text. */
const everything = (of: string): Record<string, string[]> => {
  const database = new Database(join(of, 'attune.db'), { readonly: true })
  const tables = database.prepare("select name from sqlite_master where type = 'table' order by name").all() as {
    name: string
  }[]
  const rows = tables.map(({ name }) => {
    const all = database.prepare(`select * from "${name}"`).all()
    return [name, all.map((row) => JSON.stringify(row)).sort()] as const
  })
  database.close()
  return Object.fromEntries(rows)
}

const backedUp = async (): Promise<void> => {
  const made = await makeBackup(data, file, at)
  expect(made).toEqual({ bytes: readFileSync(file).length })
}

describe('a backup', () => {
  it('is restored with every row of every table and every file, though it was made of an open database', async () => {
    const before = everything(data)
    await backedUp()
    // When it was made is left in the database that runs, after the copy.
    const left = everything(data).settings?.filter((row) => !before.settings?.includes(row))
    expect(left).toEqual([`{"name":"last backup","value":"${at.getTime()}"}`])
    expect(Object.keys(before).length).toBeGreaterThan(20)
    expect(before.workshops!.length).toBeGreaterThan(0)
    expect(await restoreBackup(file, empty)).toEqual({ madeAt: '2026-03-02T09:00:00.000Z', real: [] })
    expect(everything(empty)).toEqual(before)
    expect(readFileSync(join(empty, 'files', 'aud_k3v9.mp3'))).toEqual(Buffer.from([1, 2, 3, 0, 255]))
    expect(readdirSync(empty).filter((name) => !name.startsWith('running.lock'))).toEqual(['attune.db', 'files'])
    const opened = await openStore({ file: join(empty, 'attune.db') })
    await opened.close()
  })

  it('is whole, and says so, also where the database that runs can not be written any more', async () => {
    const database = new Database(join(data, 'attune.db'))
    database.exec("create trigger full before insert on settings begin select raise(abort, 'the disk is full'); end")
    database.close()
    await backedUp()
    expect(await restoreBackup(file, empty)).toMatchObject({ madeAt: '2026-03-02T09:00:00.000Z' })
  })

  it('that was killed leaves a copy of the database behind, which the server removes after a day', async () => {
    mkdirSync(join(data, '.backup-k1LLed'))
    writeFileSync(join(data, '.backup-k1LLed', 'attune.db'), 'all that was there')
    await clearWork(data, Date.now() + 60_000)
    expect(existsSync(join(data, '.backup-k1LLed')), 'one may be at work').toBe(true)
    await clearWork(data, Date.now() + 25 * 3_600_000)
    expect(readdirSync(data).filter((name) => name.startsWith('.'))).toEqual([])
    expect(existsSync(join(data, 'attune.db'))).toBe(true)
  })

  it('is restored where an earlier restore was killed, and nothing of that one stays', async () => {
    await backedUp()
    mkdirSync(join(empty, '.restore-k1LLed'), { recursive: true })
    writeFileSync(join(empty, '.restore-k1LLed', 'attune.db'), 'half of it')
    expect(await restoreBackup(file, empty)).toMatchObject({ madeAt: '2026-03-02T09:00:00.000Z' })
    expect(readdirSync(empty).filter((name) => name.startsWith('.'))).toEqual([])
  })

  const small = (at: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', at]).status === 0

  it('is made beside its file where the disk of the data folder is full', async ({ skip }) => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    if (!small(disk)) skip('no small disk can be mounted here')
    try {
      const copied = join(disk, 'data')
      mkdirSync(copied)
      await store?.close()
      store = null
      cpSync(data, copied, { recursive: true })
      store = await openStore({ file: join(copied, 'attune.db') }) // a server runs there
      expect(() => writeFileSync(join(disk, 'ballast'), Buffer.alloc(8 << 20))).toThrow(/ENOSPC/)
      expect(await makeBackup(copied, file, at)).toEqual({ bytes: expect.any(Number) })
      expect(await restoreBackup(file, empty)).toMatchObject({ madeAt: '2026-03-02T09:00:00.000Z' })
      expect(everything(empty).workshops).toEqual(everything(data).workshops)
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
      const full = await restoreBackup(file, join(disk, 'other'))
      expect(full).toMatch(/^There is not enough space in .*other/)
    } finally {
      spawnSync('umount', ['-l', disk])
    }
  })

  it('is for the account that makes it alone, like a folder that is filled from it', async () => {
    await backedUp()
    await restoreBackup(file, empty)
    expect([file, empty].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o700])
  })

  it('names the recordings of real conversations that come back with it', async () => {
    const [first] = await store!.db.selectFrom('excerpts').select('id').execute()
    await store!.db.updateTable('excerpts').set({ consent: '{}' }).where('id', '=', first!.id).execute()
    await backedUp()
    expect(await restoreBackup(file, empty)).toMatchObject({ real: [expect.any(String)] })
  })

  it('holds one moment: what is written while it is made is in it whole or not at all', async () => {
    // Another process takes one and gives one in each transaction, so that any one moment sums to a hundred.
    const code = `const Database = require('better-sqlite3')
      const database = new Database(${JSON.stringify(join(data, 'attune.db'))}, { timeout: 5000 })
      database.exec('create table purse (id integer primary key, coins integer)')
      database.exec('insert into purse values (1, 100), (2, 0)')
      database.exec('create table ballast as select zeroblob(20000) from sqlite_master')
      const move = database.transaction((way) => {
        database.prepare('update purse set coins = coins - ? where id = 1').run(way)
        database.prepare('update purse set coins = coins + ? where id = 2').run(way)
      })
      let moves = 0
      setInterval(() => { for (let at = 0; at < 50; at += 1) move(moves++ % 2 ? 1 : -1) }, 1)
      console.log('writing')`
    const writer = spawn(process.execPath, ['-e', code])
    await once(writer.stdout, 'data')
    await backedUp()
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    expect(await restoreBackup(file, empty)).toHaveProperty('madeAt')
    const rows = everything(empty).purse!.map((row) => (JSON.parse(row) as { coins: number }).coins)
    expect(rows[0]! + rows[1]!).toBe(100)
  })

  it('is never written over, and leaves nothing behind where it can not be made', async () => {
    writeFileSync(file, 'mine')
    expect(await makeBackup(data, file, at)).toMatch(/is there already/)
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(await makeBackup(empty, join(folder, 'other.tar.gz'), at)).toMatch(/There is no database in/)
    expect(await makeBackup(data, join(folder, 'nowhere', 'b.tar.gz'), at)).toMatch(/does not exist/)
    expect(readdirSync(folder).sort()).toEqual(['backup.tar.gz', 'data'])
    expect(readdirSync(data).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('a restore', () => {
  const leftEmpty = () => (existsSync(empty) ? readdirSync(empty).filter((name) => !name.startsWith('running.')) : [])

  it('fills an empty folder only, and none that a server holds', async () => {
    await backedUp()
    expect(await restoreBackup(file, data)).toMatch(/is not empty/)
    mkdirSync(empty)
    const lock = new Database(join(empty, 'running.lock'))
    lock.exec('BEGIN EXCLUSIVE')
    expect(await restoreBackup(file, empty)).toMatch(/A server runs on/)
    lock.close()
    expect(leftEmpty()).toEqual([])
  })

  it('refuses what is cut short, is no backup, or would write elsewhere', async () => {
    await backedUp()
    truncateSync(file, Math.floor(readFileSync(file).length * 0.6))
    expect(await restoreBackup(file, empty)).toMatch(/cut short/)
    writeFileSync(file, 'not an archive at all')
    expect(await restoreBackup(file, empty)).toMatch(/can not be restored/)
    expect(await restoreBackup(join(folder, 'none'), empty)).toMatch(/There is no file/)
    const strange = join(folder, 'strange.tar')
    mkdirSync(join(folder, 'work', 'files'), { recursive: true })
    writeFileSync(join(folder, 'work', 'files', 'x.sh'), '')
    writeFileSync(join(folder, 'outside'), '')
    await create({ file: strange, cwd: join(folder, 'work'), preservePaths: true }, ['../outside'])
    expect(await restoreBackup(strange, empty)).toMatch(/holds what no backup of Attune holds/)
    expect(leftEmpty()).toEqual([])
  })

  it('refuses a backup of a newer version, and one whose database is damaged', async () => {
    const packed = async (migrations: string[], spoil: boolean) => {
      await store?.close()
      store = null
      const work = join(folder, `work${migrations.length}${spoil}`)
      mkdirSync(work)
      const database = readFileSync(join(data, 'attune.db'))
      if (spoil) database.fill(7, 4096 * 3, 4096 * 6)
      writeFileSync(join(work, 'attune.db'), database)
      writeFileSync(join(work, 'attune.json'), JSON.stringify({ format: 'attune-backup-1', madeAt: at, migrations }))
      const made = `${work}.tar`
      await create({ file: made, cwd: work }, ['attune.json', 'attune.db'])
      return made
    }
    expect(await restoreBackup(await packed(['999-later'], false), empty)).toMatch(/a newer version of Attune/)
    expect(await restoreBackup(await packed([], true), empty)).toMatch(/can not be restored/)
    expect(leftEmpty()).toEqual([])
  })
})
