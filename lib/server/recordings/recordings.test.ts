import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evenGain } from './gain.ts'
import { examineInThread, makeInThread } from './inThread.ts'
import { loudnessMeter } from './loudness.ts'
import { measure } from './measure.ts'
import { toneWav } from './testSounds.ts'

// What is measured of a recording and what is made of one, with ffmpeg where the machine has it and without.
let folder = ''
const path = process.env.PATH
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-sound-'))
})
afterEach(() => {
  process.env.PATH = path
  rmSync(folder, { recursive: true, force: true })
})
const written = (name: string, body: Buffer): string => {
  writeFileSync(join(folder, name), body)
  return join(folder, name)
}
const withoutFfmpeg = () => {
  process.env.PATH = '/nowhere'
}

describe('loudness', () => {
  const sine = (rate: number, seconds: number, hertz: number, height: number) => {
    const meter = loudnessMeter(rate)
    for (let at = 0; at < rate * seconds; at += 1) meter.hear(Math.sin((2 * Math.PI * hertz * at) / rate) * height)
    return meter
  }
  it.each([16_000, 44_100, 48_000])('a full sine of 997 Hz at %i samples a second is at -3.01 LUFS', (rate) => {
    // ITU-R BS.1770-5: 0 dBFS, 997 Hz, in one front channel reads -3.01 LKFS.
    expect(sine(rate, 3, 997, 1).found()?.lufs).toBeCloseTo(-3.01, 0)
    expect(sine(rate, 3, 997, 0.1).found()?.lufs).toBeCloseTo(-23.01, 0)
  })
  it('pauses do not make a recording quieter', () => {
    // EBU Tech 3341, test 3: 10 s at -36, 60 s at -23, 10 s at -36 read -23 (here in one channel, and shorter).
    const meter = loudnessMeter(48_000)
    const part = (seconds: number, db: number) => {
      const height = 10 ** (db / 20)
      for (let at = 0; at < 48_000 * seconds; at += 1) meter.hear(Math.sin((2 * Math.PI * 1000 * at) / 48_000) * height)
    }
    part(3, -36)
    part(12, -23)
    part(3, -36)
    expect(meter.found()?.lufs).toBeCloseTo(-26, 0)
  })
  it('of silence, and of less than half a second, nothing is said', () => {
    expect(sine(16_000, 3, 997, 0).found()).toBeNull()
    expect(sine(16_000, 0.3, 997, 1).found()).toBeNull()
  })
  it('is evened out by one amount, as far as its loudest moment lets it', () => {
    expect(evenGain({ lufs: -20, peakDb: -9 })).toBe(4)
    expect(evenGain({ lufs: -28, peakDb: -9 })).toBe(7)
    expect(evenGain({ lufs: -10, peakDb: 0 })).toBe(-6)
    expect(evenGain({ lufs: -20, peakDb: -0.5 })).toBe(0)
  })
  it('is that of the bundled recordings as their mastering measured it', async () => {
    const { loudness } = (await measure('lib/server/demo/recordings/exc_b7hq3n.mp3', 'mp3'))!
    expect(loudness?.lufs).toBeGreaterThan(-16.7)
    expect(loudness?.lufs).toBeLessThan(-15.3)
  })
})

const ways = [
  ['with what the machine has', () => undefined],
  ['without ffmpeg', withoutFfmpeg],
] as const

describe.each(ways)('a sound is made of a recording, %s', (_how, prepare) => {
  it('a part of it, as long as asked for, and the recording stays as it is', async () => {
    prepare()
    const tone = toneWav(6)
    const file = written('exc.wav', tone)
    const wanted = { file, format: 'wav', from: 2, to: 4.5, even: false, out: join(folder, 'made') } as const
    const made = await makeInThread(wanted)
    expect(made?.seconds).toBeCloseTo(2.5, 1)
    expect(made?.gainDb).toBe(0)
    expect(existsSync(join(folder, `made.${made?.ending}`))).toBe(true)
    expect(readFileSync(file)).toEqual(tone)
    // The tone is loud from second 3 on: in the part the last second and a half is.
    expect(made?.peaks[20]).toBeLessThan(0.3)
    expect(made?.peaks[200]).toBeGreaterThan(0.8)
  })

  it('as loud as the others, where that is asked for', async () => {
    prepare()
    const file = written('exc.wav', toneWav(6, 0.05))
    const made = await makeInThread({ file, format: 'wav', from: 0, to: 6, even: true, out: join(folder, 'made') })
    expect(made?.gainDb).toBeGreaterThan(6)
    expect(Math.abs((made?.loudness?.lufs ?? 0) + 16)).toBeLessThan(1) // encoders take a little away
  })
})

it('what nothing here can decode is not cut, and nothing is left of the attempt', async () => {
  withoutFfmpeg()
  const file = written('exc.webm', Buffer.alloc(3000, 7))
  const made = await makeInThread({ file, format: 'webm', from: 0, to: 1, even: true, out: join(folder, 'made') })
  expect(made).toBeNull()
  expect(readdirSync(folder)).toEqual(['exc.webm'])
})

it('a recording is decoded beside the process, which goes on answering', async () => {
  withoutFfmpeg() // decoding costs the most without it
  const file = written('long.wav', toneWav(600))
  const before = process.threadCpuUsage()
  const whole = process.cpuUsage()
  const { length } = readFileSync(file)
  expect(await examineInThread(file, length)).toMatchObject({ format: 'wav', waveform: 'measured' })
  const here = process.threadCpuUsage(before)
  const all = process.cpuUsage(whole)
  expect(here.user + here.system).toBeLessThan((all.user + all.system) / 3)
})
