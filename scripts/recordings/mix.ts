/** Places the spoken parts on one track, with the room around them. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { direct, type Script } from './script'
import { synthesise } from './voices'
import { leveled, RATE, ratio, readWav, writeWav } from './wav'

/** Where a line really lies on the track, in seconds. */
export type Cue = { start: number; end: number }

const LEAD = 0.5
const TAIL = 1
/** Before mastering adds a few dB: about -55 dBFS in the end. */
const ROOM_TONE_DB = -61
/** Peaks of speech before mastering: far enough under 0 dB that mastering never has to squash. */
const CEILING_DB = -9.6

export function mix(script: Script, folder: string): { track: Float32Array; cues: Cue[] } {
  const placed: { at: number; samples: Float32Array }[] = []
  const cues: Cue[] = []
  let now = Math.round(LEAD * RATE)
  script.lines.forEach((line, n) => {
    let start = now
    line.parts.forEach((_, index) => {
      const part = direct(script, line, index)
      if (placed.length > 0) now += Math.round(part.pause * RATE)
      if (index === 0) start = now
      const samples = synthesise(part, folder, `${script.id}-${n}-${index}`)
      placed.push({ at: now, samples })
      now += samples.length
    })
    cues.push({ start: start / RATE, end: now / RATE })
  })
  const voices = new Float32Array(now + Math.round(TAIL * RATE))
  for (const { at, samples } of placed) voices.set(samples, at)
  const track = limited(leveled(inRoom(script, voices, folder), 0))
  addRoomTone(track, seedOf(script.id))
  return { track, cues }
}

/** A little reverberation on both voices, without which they stand in no room at all. It adds no delay. */
function inRoom(script: Script, voices: Float32Array, folder: string): Float32Array {
  const dry = join(folder, `${script.id}-dry.wav`)
  const wet = join(folder, `${script.id}-wet.wav`)
  writeWav(dry, voices)
  const { reverberance, scale } = script.room
  execFileSync('sox', ['-D', dry, wet, 'reverb', String(reverberance), '60', String(scale), '0', '0', '-4'])
  return readWav(wet)
}

/** Holds peaks under the ceiling by turning down around them, 1 ms at a time and smoothly. */
function limited(samples: Float32Array): Float32Array {
  const step = Math.round(RATE / 1000)
  const needed: number[] = []
  for (let at = 0; at < samples.length; at += step) {
    const peak = samples.subarray(at, at + step).reduce((max, sample) => Math.max(max, Math.abs(sample)), 0)
    needed.push(Math.min(1, ratio(CEILING_DB) / Math.max(peak, 1e-9)))
  }
  const around = (list: number[], i: number, reach: number) => list.slice(Math.max(0, i - reach), i + reach + 1)
  const held = needed.map((_, i) => Math.min(...around(needed, i, 6)))
  const gains = held.map((_, i) => {
    const near = around(held, i, 5)
    return near.reduce((sum, gain) => sum + gain, 0) / near.length
  })
  return samples.map((sample, i) => {
    const block = Math.floor(i / step)
    const here = gains[block] ?? 1
    const next = gains[block + 1] ?? here
    return sample * (here + (next - here) * ((i % step) / step))
  })
}

const seedOf = (id: string): number => [...id].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) >>> 0, 7)

/** Soft low noise from a seeded generator, so that a second run gives the same file. */
function addRoomTone(track: Float32Array, seed: number): void {
  let state = seed
  let low = 0
  let lower = 0
  const noise = new Float32Array(track.length)
  let sum = 0
  for (let i = 0; i < noise.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const white = state / 2 ** 31 - 1
    low += 0.03 * (white - low)
    lower += 0.004 * (low - lower)
    noise[i] = low - lower + 0.01 * white
    sum += noise[i]! ** 2
  }
  const level = ratio(ROOM_TONE_DB) / Math.sqrt(sum / noise.length)
  const fade = RATE * 0.25
  for (let i = 0; i < track.length; i++) {
    const edge = Math.min(1, i / fade, (track.length - 1 - i) / fade)
    track[i]! += noise[i]! * level * edge
  }
}
