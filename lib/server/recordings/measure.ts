import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Format } from './formats.ts'

/** What a recording sounds like from end to end. */
export interface Measured {
  readonly seconds: number
  /** Heights of the waveform, 0 to 1. */
  readonly peaks: readonly number[]
}

interface Sound {
  readonly channelData: readonly Float32Array[]
  readonly sampleRate: number
}

interface Decoder {
  decode(part: Uint8Array): Sound | Promise<Sound>
  flush?(): Sound | Promise<Sound>
  free(): void
}

/** How many heights a waveform has, as those of the recordings that come with the product. */
const heights = 320
/** The loudest sample of each fiftieth of a second is kept until the length is known. */
const windowSeconds = 0.02

/** The loudest samples of a sound that comes in pieces. */
const listener = () => {
  const windows: number[] = []
  let seconds = 0
  const hear = ({ channelData: [samples], sampleRate }: Sound): void => {
    if (!samples || samples.length === 0) return
    for (let at = 0; at < samples.length; at += 1) {
      const window = Math.floor((seconds + at / sampleRate) / windowSeconds)
      const height = Math.abs(samples[at] ?? 0)
      if (height > (windows[window] ?? 0)) windows[window] = height
    }
    seconds += samples.length / sampleRate
  }
  return { hear, measured: (): Measured => ({ seconds, peaks: peaksOf(windows) }) }
}

/** Windows as the heights of a waveform: the loudest moment of the whole is 1. */
const peaksOf = (windows: readonly (number | undefined)[]): number[] => {
  const loudest = windows.reduce<number>((most, height) => Math.max(most, height ?? 0), 0)
  return Array.from({ length: heights }, (_, at) => {
    const from = Math.floor((at * windows.length) / heights)
    const to = Math.max(from + 1, Math.floor(((at + 1) * windows.length) / heights))
    const most = windows.slice(from, to).reduce<number>((so, height) => Math.max(so, height ?? 0), 0)
    return loudest === 0 ? 0 : Math.round((most / loudest) * 1000) / 1000
  })
}

const rate = 16_000

/** By ffmpeg, where the machine has it: any format. `null`: it is not there, or could not read the file. */
const byFfmpeg = async (file: string): Promise<Measured | null> => {
  const given = ['-v', 'error', '-nostdin', '-protocol_whitelist', 'file', '-i', `file:${file}`]
  const wanted = ['-vn', '-ac', '1', '-ar', String(rate), '-f', 's16le', 'pipe:1']
  const child = spawn('ffmpeg', [...given, ...wanted], { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  const { hear, measured } = listener()
  let rest = Buffer.alloc(0)
  for await (const part of child.stdout as AsyncIterable<Buffer>) {
    const all = Buffer.concat([rest, part])
    const samples = new Float32Array(Math.floor(all.length / 2))
    for (let at = 0; at < samples.length; at += 1) samples[at] = all.readInt16LE(at * 2) / 32_768
    hear({ channelData: [samples], sampleRate: rate })
    rest = all.subarray(samples.length * 2)
  }
  return (await ended) === 0 ? measured() : null
}

/** The libraries that decode without ffmpeg. AAC has none whose licence we may pass on. */
const decoders: Partial<Record<Format, () => Promise<Decoder>>> = {
  mp3: async () => (await import('@audio/decode-mp3')).decoder(),
  wav: async () => (await import('@audio/decode-wav')).decoder(),
  flac: async () => (await import('@audio/decode-flac')).decoder(),
}

const oggDecoders: readonly (() => Promise<Decoder>)[] = [
  async () => (await import('@audio/decode-opus')).decoder(),
  async () => (await import('@audio/decode-vorbis')).decoder(),
]

/** By a library, in small pieces: between two of them whatever else the server has to do has its turn. */
const byLibrary = async (file: string, open: () => Promise<Decoder>): Promise<Measured | null> => {
  const decoder = await open()
  const { hear, measured } = listener()
  try {
    for await (const part of createReadStream(file, { highWaterMark: 16_384 }) as AsyncIterable<Buffer>) {
      hear(await decoder.decode(new Uint8Array(part)))
      await othersFirst()
    }
    if (decoder.flush) hear(await decoder.flush())
  } catch {
    return null
  } finally {
    decoder.free()
  }
  const found = measured()
  return found.seconds > 0 ? found : null
}

/** Decodes a recording from end to end; `null`: nothing on this machine can. */
export const measure = async (file: string, format: Format): Promise<Measured | null> => {
  const measured = await byFfmpeg(file)
  if (measured && measured.seconds > 0) return measured
  const ours = decoders[format]
  for (const open of format === 'ogg' ? oggDecoders : ours ? [ours] : []) {
    const found = await byLibrary(file, open)
    if (found) return found
  }
  return null
}

/** What stands for a waveform that could not be measured: an even line. */
export const evenLine = (): number[] => Array.from({ length: heights }, () => 0.5)
