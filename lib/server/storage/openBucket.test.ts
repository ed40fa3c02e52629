import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readEnv, type StorageSettings } from '../env.ts'
import { openBucket } from './openBucket.ts'
import { type TestBucket, testBucket } from './testBucket.ts'

const waits = { shortMs: 300, quietMs: 300, mostMs: 5000 }
const large = Buffer.alloc(3_000_000, 'sound ')
let folder = ''
let there: TestBucket
const settings = (more: Record<string, string> = {}): StorageSettings => {
  const read = readEnv({ ...there.env, ...more })
  if (!read.ok || !read.env.storage) throw new Error('no storage')
  return read.env.storage
}
const bucket = (more: Record<string, string> = {}) => openBucket(settings(more), waits)
const file = (name: string) => join(folder, name)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-bucket-'))
  there = await testBucket('/north/2026')
  writeFileSync(file('whole'), large)
})
afterEach(async () => {
  await there.close()
  rmSync(folder, { recursive: true })
})
const put = (name: string) => bucket().put(name, file('whole'), 'audio/wav')

it('what is put lies under its name in the folder of the bucket, and comes back as it was', async () => {
  await put('exc_a-1.wav')
  expect([...there.objects.keys()]).toEqual(['north/2026/exc_a-1.wav'])
  expect(await bucket().get('exc_a-1.wav', file('back'))).toBe(true)
  expect(readFileSync(file('back'))).toEqual(large)
  expect(await bucket().get('exc_b-1.wav', file('none'))).toBe(false)
})

it('a list that comes in pieces is one list, of what begins so and lies in its folder', async () => {
  const names = ['a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6', 'a-7', 'b-1'].map((name) => `exc_${name}.wav`)
  for (const name of names) there.objects.set(`north/2026/${name}`, { body: large, headers: {} })
  there.objects.set('south/exc_a-8.wav', { body: large, headers: {} })
  expect(await bucket().list('exc_a')).toEqual(names.slice(0, 7))
  expect(await bucket().list('exc_')).toEqual(names)
  expect(await bucket().list('exc_c')).toEqual([])
})

it('what is removed is not there any more, and may be removed again', async () => {
  await put('exc_a-1.wav')
  await bucket().remove('exc_a-1.wav')
  await bucket().remove('exc_a-1.wav')
  expect(there.objects.size).toBe(0)
})

it('a store that refuses is quoted by its own word, and another key, region or bucket opens nothing', async () => {
  expect(await bucket().trouble()).toBeNull()
  there.mood.GET = 'refuses'
  expect(await bucket().trouble()).toBe('503 SlowDown')
  there.mood = {}
  const others: Record<string, string>[] = [{ STORAGE_SECRET: 'another' }, { STORAGE_REGION: 'us-east-1' }]
  for (const more of others) expect(await bucket(more).trouble()).toBe('403 SignatureDoesNotMatch')
  const elsewhere = { STORAGE_URL: there.env.STORAGE_URL!.replace('/attune', '/another') }
  expect(await bucket(elsewhere).trouble()).toBe('404 NoSuchBucket')
  // A bucket that is not there is no file that is not there.
  await expect(bucket(elsewhere).get('exc_a-1.wav', file('none'))).rejects.toThrow('NoSuchBucket')
})

it('a hiccup is tried once more', async () => {
  let calls = 0
  there.mood.PUT = 'refuses'
  const asked = put('exc_a-1.wav')
  await expect.poll(() => there.asked.length).toBe(1)
  there.mood = {}
  await asked
  calls = there.asked.length
  expect(calls).toBe(2)
  expect(there.objects.get('north/2026/exc_a-1.wav')?.body).toEqual(large)
})

it.each(['breaksOff', 'silent', 'refuses'] as const)(
  'a put to a store that %s throws, and nothing lies there',
  async (mood) => {
    there.mood.PUT = mood
    await expect(put('exc_a-1.wav')).rejects.toThrow()
    expect(there.objects.size).toBe(0)
  },
)

it('a file that vanishes while it is sent is a failure and no shorter file', async () => {
  await expect(bucket().put('exc_a-1.wav', file('nowhere'), 'audio/wav')).rejects.toThrow('ENOENT')
  expect(there.objects.size).toBe(0)
})

it.each(['breaksOff', 'silent', 'refuses'] as const)(
  'a file from a store that %s does not count as brought',
  async (mood) => {
    await put('exc_a-1.wav')
    there.mood.GET = mood
    await expect(bucket().get('exc_a-1.wav', file('back'))).rejects.toThrow()
    if (mood !== 'breaksOff') expect(existsSync(file('back'))).toBe(false)
  },
)

it('a store that is slow is waited for as long as something comes', async () => {
  await put('exc_a-1.wav')
  there.mood.GET = 'slow'
  const at = Date.now()
  expect(await bucket().get('exc_a-1.wav', file('back'))).toBe(true)
  expect(Date.now() - at, 'longer than it is waited for a sign of life').toBeGreaterThan(waits.quietMs)
  expect(readFileSync(file('back'))).toEqual(large)
})

it('what is not what was put there is not taken', async () => {
  await put('exc_a-1.wav')
  const kept = there.objects.get('north/2026/exc_a-1.wav')!
  there.objects.set('north/2026/exc_a-1.wav', { ...kept, body: Buffer.from('something else') })
  await expect(bucket().get('exc_a-1.wav', file('back'))).rejects.toThrow('something else than was put there')
})

it('a store that is not there is waited for no longer than said', async () => {
  const at = settings()
  await there.close()
  const gone = openBucket(at, waits)
  expect(await gone.trouble()).toBe('silent')
  await expect(gone.remove('exc_a-1.wav')).rejects.toThrow()
  there = await testBucket()
})
