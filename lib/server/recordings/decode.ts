import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import type { Format } from './formats.ts'
import type { Sound, Way } from './way.ts'

interface Decoder {
  decode(part: Uint8Array): Sound | Promise<Sound>
  flush?(): Sound | Promise<Sound>
  free(): void
}

/** How ffmpeg is told what to read: this file and nothing that it may name. */
export const readingFile = (file: string): readonly string[] => [
  '-v',
  'error',
  '-nostdin',
  '-protocol_whitelist',
  'file',
  '-i',
  `file:${file}`,
]

const rate = 48_000

/** By ffmpeg, where the machine has it: any format. */
const byFfmpeg: Way = async (file, hear) => {
  const wanted = ['-vn', '-ac', '1', '-ar', String(rate), '-f', 's16le', 'pipe:1']
  const child = spawn('ffmpeg', [...readingFile(file), ...wanted], { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  let rest = Buffer.alloc(0)
  for await (const part of child.stdout as AsyncIterable<Buffer>) {
    const all = Buffer.concat([rest, part])
    const samples = new Float32Array(Math.floor(all.length / 2))
    for (let at = 0; at < samples.length; at += 1) samples[at] = all.readInt16LE(at * 2) / 32_768
    hear({ channelData: [samples], sampleRate: rate })
    rest = all.subarray(samples.length * 2)
  }
  return (await ended) === 0
}

const byLibrary =
  (open: () => Promise<Decoder>): Way =>
  async (file, hear) => {
    const decoder = await open()
    try {
      for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
        hear(await decoder.decode(new Uint8Array(part)))
      }
      if (decoder.flush) hear(await decoder.flush())
      return true
    } catch {
      return false
    } finally {
      decoder.free()
    }
  }

/**
 * The ways to decode without ffmpeg. AAC has none: the libraries that there are lie under the GPL, which we may not pass on,
 * or run in browsers alone (decision 034).
 */
const libraries: Readonly<Record<Format, readonly Way[]>> = {
  mp3: [byLibrary(async () => (await import('@audio/decode-mp3')).decoder())],
  wav: [byLibrary(async () => (await import('@audio/decode-wav')).decoder())],
  flac: [byLibrary(async () => (await import('@audio/decode-flac')).decoder())],
  ogg: [
    byLibrary(async () => (await import('@audio/decode-opus')).decoder()),
    byLibrary(async () => (await import('@audio/decode-vorbis')).decoder()),
  ],
  m4a: [],
  aac: [],
  webm: [async (file, hear) => (await import('./decodeWebm.ts')).decodeWebm(file, hear)],
}

/** The ways in which this machine may decode a format, the best first. */
export const waysOf = (format: Format): readonly Way[] => [byFfmpeg, ...libraries[format]]

/** All channels of a piece as one: what people hear from one loudspeaker. */
export const asOne = ({ channelData }: Sound): Float32Array => {
  const [first = new Float32Array(), ...others] = channelData
  if (others.length === 0) return first
  return first.map(
    (sample, at) => others.reduce((sum, channel) => sum + (channel[at] ?? 0), sample) / channelData.length,
  )
}
