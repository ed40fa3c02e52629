import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { examine } from './examine.ts'
import type { Format } from './formats.ts'
import { makeSound } from './makeSound.ts'

// Each format that is taken, on a machine without ffmpeg: from small files of our own.
const path = process.env.PATH
let folder = ''
beforeEach(() => {
  process.env.PATH = '/nowhere'
  folder = mkdtempSync(join(tmpdir(), 'attune-samples-'))
})
afterEach(() => {
  process.env.PATH = path
  rmSync(folder, { recursive: true, force: true })
})
const sample = (name: string) => join('lib/server/recordings/samples', name)
const read = (name: string) => examine(sample(name), statSync(sample(name)).size)

const decoded: readonly (readonly [string, Format])[] = [
  ['tone.mp3', 'mp3'],
  ['tone.flac', 'flac'],
  ['tone.ogg', 'ogg'],
  ['tone.opus', 'ogg'],
  ['tone.webm', 'webm'],
  ['recorded.webm', 'webm'],
]

describe.each(decoded)('%s without ffmpeg', (name, format) => {
  it('is as long as it is, and as loud where it is', async () => {
    const found = await read(name)
    if ('why' in found) throw new Error(found.why)
    expect(found).toMatchObject({ format, waveform: 'measured' })
    expect(Math.abs(found.seconds - 2)).toBeLessThan(0.12)
    expect(found.peaks[60]).toBeLessThan(0.25)
    expect(found.peaks[260]).toBeGreaterThan(0.8)
    expect(found.loudness?.lufs).toBeGreaterThan(-16)
    expect(found.loudness?.lufs).toBeLessThan(-4)
  })

  it('is cut, and made as loud as the others', async () => {
    const file = sample(name)
    const made = await makeSound({ file, format, from: 0.2, to: 1.4, even: true, out: join(folder, 'made') })
    expect(made?.ending).toBe('wav')
    expect(made?.seconds).toBeCloseTo(1.2, 1)
    expect(Math.abs((made?.loudness?.lufs ?? 0) + 16)).toBeLessThan(2)
  })
})

it.each(['tone.m4a', 'tone.aac'])('%s is taken with its length and an even line, and not cut', async (name) => {
  const found = await read(name)
  if ('why' in found) throw new Error(found.why)
  expect(found.waveform).toBe('even')
  expect(Math.abs(found.seconds - 2)).toBeLessThan(0.2)
  const wanted = { format: found.format, from: 0, to: 1, even: false, out: join(folder, 'made') }
  expect(await makeSound({ ...wanted, file: sample(name) })).toBeNull()
})
