import { spawn } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Loudness } from '../../workshop/heard.ts'
import { asOne, readingFile, waysOf } from './decode.ts'
import type { Format } from './formats.ts'
import { evenGain } from './gain.ts'
import { type Measured, measure, type Part } from './measure.ts'
import type { Sound } from './way.ts'

/** What is to be made of a recording. */
export interface Wanted extends Part {
  /** The recording as it was brought. It is read and never written. */
  readonly file: string
  readonly format: Format
  readonly even: boolean
  /** Where to write to, without an ending. */
  readonly out: string
}

/** A sound that was made of a recording. */
export interface Made {
  readonly ending: 'mp3' | 'wav'
  readonly gainDb: number
  readonly seconds: number
  readonly peaks: readonly number[]
  readonly loudness: Loudness | null
}

interface Turned extends Part {
  readonly gainDb: number
}

/** By ffmpeg, where the machine has it, as an MP3: it plays on every phone. */
const byFfmpeg = (file: string, out: string, { from, to, gainDb }: Turned): Promise<boolean> => {
  const heard = `aformat=channel_layouts=mono,atrim=start=${from}:end=${to},asetpts=PTS-STARTPTS,volume=${gainDb}dB`
  const wanted = ['-vn', '-af', heard, '-ar', '44100', '-c:a', 'libmp3lame', '-b:a', '96k', '-map_metadata', '-1']
  const child = spawn('ffmpeg', [...readingFile(file), ...wanted, '-f', 'mp3', '-y', `file:${out}`], {
    stdio: 'ignore',
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}

const headerBytes = 44

/** What stands before the samples of a WAV of one channel and 16 bits. */
const wavHeader = (samples: number, sampleRate: number): Buffer => {
  const header = Buffer.alloc(headerBytes)
  header.write('RIFF', 0)
  header.writeUInt32LE(headerBytes - 8 + samples * 2, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20) // plain samples
  header.writeUInt16LE(1, 22) // one channel
  header.writeUInt32LE(sampleRate, 24)
  header.writeUInt32LE(sampleRate * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples * 2, 40)
  return header
}

/** The samples of a part, turned, as they lie in a WAV. `passed`: how many samples came before. */
const turned = (sound: Sound, passed: number, { from, to, gainDb }: Turned): Buffer => {
  const samples = asOne(sound)
  const at = (seconds: number) => Math.min(samples.length, Math.max(0, Math.round(seconds * sound.sampleRate) - passed))
  const part = samples.subarray(at(from), at(to))
  const times = 10 ** (gainDb / 20) * 32_767
  const bytes = Buffer.alloc(part.length * 2)
  part.forEach((sample, place) => {
    bytes.writeInt16LE(Math.round(Math.min(32_767, Math.max(-32_768, sample * times))), place * 2)
  })
  return bytes
}

/** By a library, as a WAV: larger, and played everywhere too. Written as it is decoded: this is a thread of its own. */
const byLibrary = async (file: string, format: Format, out: string, wanted: Turned): Promise<boolean> => {
  for (const decode of waysOf(format)) {
    const written = openSync(out, 'w', 0o600)
    try {
      let [passed, bytes, sampleRate] = [0, 0, 0]
      const whole = await decode(file, (sound) => {
        const piece = turned(sound, passed, wanted)
        passed += sound.channelData[0]?.length ?? 0
        sampleRate ||= sound.sampleRate
        bytes += writeSync(written, piece, 0, piece.length, headerBytes + bytes)
      })
      writeSync(written, wavHeader(bytes / 2, sampleRate), 0, headerBytes, 0)
      if (whole && bytes > 0) return true
    } finally {
      closeSync(written)
    }
  }
  return false
}

const found = async (out: string, ending: Made['ending'], gainDb: number): Promise<Made | null> => {
  const measured: Measured | null = await measure(`${out}.${ending}`, ending)
  if (!measured) return null
  const { peaks, loudness } = measured
  return { ending, gainDb, peaks, loudness, seconds: Math.round(measured.seconds * 1000) / 1000 }
}

/**
 * Makes a file of its own of a part of a recording, turned up or down where it is to be as loud as the others. `null`:
 * nothing on this machine can decode it, and nothing is left.
 */
export const makeSound = async ({ file, format, from, to, even, out }: Wanted): Promise<Made | null> => {
  const part = await measure(file, format, { from, to })
  if (!part) return null
  const gainDb = even && part.loudness ? evenGain(part.loudness) : 0
  const wanted = { from, to, gainDb }
  const ways = [
    ['mp3', () => byFfmpeg(file, `${out}.mp3`, wanted)],
    ['wav', () => byLibrary(file, format, `${out}.wav`, wanted)],
  ] as const
  for (const [ending, make] of ways) {
    const made = (await make()) ? await found(out, ending, gainDb) : null
    if (made) return made
    await rm(`${out}.${ending}`, { force: true })
  }
  return null
}
