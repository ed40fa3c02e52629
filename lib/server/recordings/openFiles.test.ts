import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ExcerptId } from '../../workshop/ids.ts'
import { readEnv } from '../env.ts'
import { plantExcerpt } from '../http/testExcerpts.ts'
import { openBucket } from '../storage/openBucket.ts'
import { type TestBucket, testBucket } from '../storage/testBucket.ts'
import { removeExcerpt } from '../store/excerpts.ts'
import { openStore, type Store } from '../store/open.ts'
import { firstOrganisation } from '../store/organisations.ts'
import { takeWordsAway } from '../store/realRecordings.ts'
import { isBeingRemoved, waitingRemovals } from '../store/removals.ts'
import { filesFolder, partFile } from './files.ts'
import { type Files, openFiles } from './openFiles.ts'
import { clearRemoved, fillBucket } from './tidyFiles.ts'

// Two servers, A and B, each with a folder of its own, on one database and one bucket.
const id = 'exc_aaaaaa' as ExcerptId
const file = `${id}.mp3`
const sound = Buffer.from('what is heard')
let folder = ''
let store: Store
let there: TestBucket
let a: Files
let b: Files
let failures: unknown[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-files-'))
  failures = []
  store = await openStore({ file: join(folder, 'attune.db') })
  there = await testBucket()
  const read = readEnv(there.env)
  const storage = read.ok ? read.env.storage : null
  const server = (name: string) => {
    mkdirSync(filesFolder(join(folder, name)), { recursive: true })
    const bucket = openBucket(storage!, { shortMs: 300, quietMs: 300, mostMs: 5000 })
    return openFiles({ store, dataFolder: join(folder, name), bucket, failed: (error) => failures.push(error) })
  }
  a = server('a')
  b = server('b')
})
afterEach(async () => {
  await store.close()
  await there.close()
  rmSync(folder, { recursive: true })
})

const localOf = ({ dataFolder }: Files) => readdirSync(filesFolder(dataFolder))
const kept = () => [...there.objects.keys()]
const lay = async (on: Files, name = file) => {
  const from = await partFile(on.dataFolder, 'x')
  writeFileSync(from, sound)
  const laid = await on.lay([{ from, file: name }])
  rmSync(from, { force: true })
  return laid
}
/** As an upload does: the file, then its row. */
const bring = async (consent = false) => {
  expect(await lay(a)).toBe(true)
  const until = { basis: 'everyone', note: '', until: '2099-01-01', confirmedBy: 'x', confirmedAt: 1 } as const
  await plantExcerpt(store, id, consent ? until : null)
  await a.settle([file])
}
const due = () => store.db.updateTable('removals').set({ due_at: 0 }).execute()

describe('a file that is brought', () => {
  it('lies here and in the bucket, and is heard from another server that has never had it', async () => {
    await bring()
    expect([localOf(a), kept(), localOf(b)]).toEqual([[file], [file], []])
    expect(await b.have(file)).toBe('here')
    expect(readFileSync(join(filesFolder(b.dataFolder), file))).toEqual(sound)
  })

  it('is asked for by a room at once and fetched once', async () => {
    await bring()
    const had = await Promise.all(Array.from({ length: 40 }, () => b.have(file)))
    expect(new Set(had)).toEqual(new Set(['here']))
    expect(there.asked.filter((method) => method === 'GET')).toHaveLength(1)
  })

  it.each(['refuses', 'breaksOff', 'silent'] as const)('leaves nothing anywhere where the bucket %s', async (mood) => {
    there.mood.PUT = mood
    expect(await lay(a)).toBe(false)
    expect([localOf(a), kept()]).toEqual([[], []])
  })

  it('leaves nothing where the bucket took it and the answer was lost, also when it is carried out late', async () => {
    there.mood.PUT = 'loses the answer'
    there.mood.DELETE = 'refuses'
    expect(await lay(a)).toBe(false)
    expect(kept()).toEqual([file])
    there.mood = {}
    await due()
    await clearRemoved(store, b)
    expect(kept()).toEqual([])
    // It is not known when a store is through with what broke off: it is asked again once more.
    there.mood.PUT = 'loses the answer'
    expect(await lay(a)).toBe(false)
    there.objects.set(file, { body: sound, headers: {} })
    there.mood = {}
    await clearRemoved(store, a)
    expect(kept(), 'some minutes later').toEqual([file])
    await due()
    await clearRemoved(store, a)
    expect(kept()).toEqual([])
  })

  it('and never got a row, since the server was killed, is removed after an hour and not before', async () => {
    expect(await lay(a)).toBe(true)
    await clearRemoved(store, b)
    expect(kept()).toEqual([file])
    await due()
    await clearRemoved(store, a)
    expect([localOf(a), kept()]).toEqual([[], []])
  })

  it('that is nowhere is not there; one that lies here is heard whatever becomes of the bucket', async () => {
    expect(await a.have(file)).toBe('none')
    await bring()
    await there.close()
    expect(await a.have(file)).toBe('here')
    expect(await b.have(file)).toBe('silent')
    expect(localOf(b)).toEqual([])
    there = await testBucket()
  })

  it('that breaks off on its way here is fetched whole the next time', async () => {
    await bring()
    there.mood.GET = 'breaksOff'
    expect(await b.have(file)).toBe('silent')
    expect(localOf(b)).toEqual([])
    there.mood = {}
    expect(await b.have(file)).toBe('here')
    expect(readFileSync(join(filesFolder(b.dataFolder), file))).toEqual(sound)
  })
})

describe('a recording that is removed', () => {
  const remove = async () => {
    expect(await removeExcerpt(store, firstOrganisation, id)).toBe('done')
    await a.settle([id])
  }

  it('goes from here, from the bucket, and from the other server within its next round', async () => {
    await bring()
    await lay(a, `${id}-0123abcd.mp3`)
    await b.have(file)
    await remove()
    expect([localOf(a), kept()]).toEqual([[], []])
    await clearRemoved(store, b)
    expect(localOf(b)).toEqual([])
    expect(await b.have(file)).toBe('none')
  })

  it('goes when the bucket answers again, by whichever server comes first; until then none of its name is made', async () => {
    await bring()
    there.mood.GET = 'refuses'
    await remove()
    expect([localOf(a), kept()]).toEqual([[], [file]])
    expect(await isBeingRemoved(store, id)).toBe(true)
    await store.db.updateTable('removals').set({ due_at: 1 }).execute()
    expect(await waitingRemovals(store)).toBe(1)
    await clearRemoved(store, a)
    expect(kept()).toEqual([file])
    there.mood = {}
    await clearRemoved(store, b)
    expect(kept()).toEqual([])
    expect([await isBeingRemoved(store, id), await waitingRemovals(store)]).toEqual([false, 0])
  })

  it('goes too where the server was killed between the row and the files', async () => {
    await bring()
    await removeExcerpt(store, firstOrganisation, id)
    await clearRemoved(store, b)
    await clearRemoved(store, a)
    expect([localOf(a), kept()]).toEqual([[], []])
  })

  it('is not brought back by who was just fetching it', async () => {
    await bring()
    there.meanwhile = async (method) => {
      there.meanwhile = null
      if (method === 'GET') await remove()
    }
    expect(await b.have(file)).toBe('none')
    expect([localOf(a), localOf(b), kept()]).toEqual([[], [], []])
  })

  it('does not come back with a folder that a backup or a machine of long ago brings along', async () => {
    await bring()
    await remove()
    writeFileSync(join(filesFolder(b.dataFolder), file), sound)
    writeFileSync(join(filesFolder(b.dataFolder), 'exc_bbbbbb.mp3'), 'whose it is nobody knows')
    await fillBucket(store, b)
    await clearRemoved(store, b)
    expect([localOf(b), kept()]).toEqual([['exc_bbbbbb.mp3'], []])
  })

  it('as one of a real conversation goes from a bucket that has it again', async () => {
    await bring(true)
    await takeWordsAway(store, id, 'withdrawn')
    await a.settle([id])
    expect(kept()).toEqual([])
    there.objects.set(file, { body: sound, headers: {} })
    expect(await b.have(file)).toBe('none')
    await fillBucket(store, b)
    expect(kept()).toEqual([])
  })
})

describe('a bucket that is set up later', () => {
  it('gets what lies here and is named, and a file of which nothing is known stays where it is', async () => {
    await plantExcerpt(store, id)
    writeFileSync(join(filesFolder(a.dataFolder), file), sound)
    writeFileSync(join(filesFolder(a.dataFolder), 'exc_bbbbbb.mp3'), sound)
    there.objects.set('exc_cccccc.mp3', { body: sound, headers: {} })
    await fillBucket(store, a)
    expect(kept().sort()).toEqual([file, 'exc_cccccc.mp3'])
    expect(localOf(a)).toEqual([file, 'exc_bbbbbb.mp3'])
    await due()
    await clearRemoved(store, a)
    expect([localOf(a), kept().sort()]).toEqual([
      [file, 'exc_bbbbbb.mp3'],
      [file, 'exc_cccccc.mp3'],
    ])
    expect(failures).toEqual([])
  })

  it('says how many are nowhere', async () => {
    await plantExcerpt(store, id)
    await expect(fillBucket(store, a)).rejects.toThrow('1 recordings are neither in the bucket nor')
  })
})
