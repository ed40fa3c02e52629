/** Mono sound as samples between -1 and 1: reading, writing, trimming and levelling. */
import { readFileSync, writeFileSync } from 'node:fs'

export const RATE = 44_100

/** Loudness of speech before mastering, as RMS over the parts that are not silence. */
const SPEECH_DB = -20

export const ratio = (db: number): number => 10 ** (db / 20)

/** Reads a 16 bit mono RIFF file at our rate. */
export function readWav(file: string): Float32Array {
  const bytes = readFileSync(file)
  let at = 12
  while (at + 8 <= bytes.length) {
    const chunk = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    if (chunk === 'fmt ') {
      const [channels, rate, bits] = [
        bytes.readUInt16LE(at + 10),
        bytes.readUInt32LE(at + 12),
        bytes.readUInt16LE(at + 22),
      ]
      if (channels !== 1 || rate !== RATE || bits !== 16)
        throw new Error(`${file}: ${channels} ch, ${rate} Hz, ${bits} bit`)
    }
    if (chunk === 'data') {
      const samples = new Float32Array(Math.min(size, bytes.length - at - 8) >> 1)
      for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(at + 8 + 2 * i) / 32_768
      return samples
    }
    at += 8 + size + (size & 1)
  }
  throw new Error(`${file}: no samples`)
}

export function writeWav(file: string, samples: Float32Array): void {
  const bytes = Buffer.alloc(44 + 2 * samples.length)
  bytes.write('RIFF', 0, 'latin1')
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes.write('WAVEfmt ', 8, 'latin1')
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(RATE, 24)
  bytes.writeUInt32LE(2 * RATE, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36, 'latin1')
  bytes.writeUInt32LE(2 * samples.length, 40)
  samples.forEach((sample, i) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + 2 * i)
  })
  writeFileSync(file, bytes)
}

/** RMS of each stretch of `length` samples. */
export function energies(samples: Float32Array, length: number): number[] {
  const out: number[] = []
  for (let at = 0; at < samples.length; at += length) {
    const piece = samples.subarray(at, at + length)
    let sum = 0
    for (const sample of piece) sum += sample * sample
    out.push(Math.sqrt(sum / piece.length))
  }
  return out
}

const FRAME = RATE / 100

/** Cuts the silence off both ends. A sentence that is broken off loses its dying tail too. */
export function trimmed(samples: Float32Array, cut: boolean): Float32Array {
  const frames = energies(samples, FRAME)
  const loudest = Math.max(...frames)
  const first = frames.findIndex((energy) => energy > loudest * ratio(-33))
  const last = frames.findLastIndex((energy) => energy > loudest * ratio(cut ? -14 : -38))
  const from = Math.max(0, (first - 3) * FRAME)
  const out = samples.slice(from, (last + (cut ? 1 : 3)) * FRAME)
  const fade = FRAME / 2
  for (let i = 0; i < fade; i++) {
    out[i]! *= i / fade
    out[out.length - 1 - i]! *= i / fade
  }
  return out
}

/** Brings speech to the common level plus `gain` dB; pauses inside do not count. */
export function leveled(samples: Float32Array, gain: number): Float32Array {
  const frames = energies(samples, FRAME)
  const loudest = Math.max(...frames)
  const voiced = frames.filter((energy) => energy > loudest * ratio(-25))
  const rms = Math.sqrt(voiced.reduce((sum, energy) => sum + energy * energy, 0) / voiced.length)
  return samples.map((sample) => (sample * ratio(SPEECH_DB + gain)) / rms)
}
