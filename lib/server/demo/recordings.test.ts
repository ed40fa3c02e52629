import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('./recordings/', import.meta.url))
const scripts = JSON.parse(
  readFileSync(new URL('../../../scripts/recordings/scripts.json', import.meta.url), 'utf8'),
) as { id: string; delivery: string; lines: { speaker: string; text: string }[] }[]

const ids = ['exc_b7hq3n', 'exc_j6ls5g', 'exc_k4wm2r', 'exc_p9tz6c', 'exc_r3yk9b', 'exc_v2xd8f']

const seconds = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

function readCues(id: string) {
  const blocks = readFileSync(`${folder}${id}.vtt`, 'utf8').trimEnd().split('\n\n')
  expect(blocks[0]).toBe('WEBVTT')
  return blocks.slice(1).map((block) => {
    const [name, times, payload] = block.split('\n')
    const [start, end] = times!.split(' --> ').map(seconds)
    return { name, start: start!, end: end!, payload }
  })
}

/** Length of an MPEG-1 layer III file at 44.1 kHz, counted frame by frame as a player does. */
function countFrames(bytes: Buffer): { frames: number; end: number } {
  const rates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
  let at = 0
  let frames = 0
  while (at + 4 <= bytes.length && bytes[at] === 0xff && (bytes[at + 1]! & 0xfe) === 0xfa) {
    const rate = rates[bytes[at + 2]! >> 4]!
    expect((bytes[at + 2]! >> 2) & 3, 'sampling rate').toBe(0)
    at += Math.floor((144_000 * rate) / 44_100) + ((bytes[at + 2]! >> 1) & 1)
    frames++
  }
  return { frames, end: at }
}

it('has the six recordings and nothing whose name tells what is in it', () => {
  const names = readdirSync(folder).filter((name) => name !== 'CREDITS.md')
  expect(names.sort()).toEqual(ids.flatMap((id) => [`${id}.mp3`, `${id}.peaks.json`, `${id}.vtt`]))
  expect(scripts.map(({ id }) => id).sort()).toEqual(ids)
})

describe.each(scripts)('recording $id', ({ id, lines }) => {
  const { seconds: length, peaks } = JSON.parse(readFileSync(`${folder}${id}.peaks.json`, 'utf8')) as {
    seconds: number
    peaks: number[]
  }
  const mp3 = readFileSync(`${folder}${id}.mp3`)

  it('has one cue for each line, in order and within the recording', () => {
    const cues = readCues(id)
    expect(cues.map(({ name }) => name)).toEqual(lines.map((_, n) => String(n)))
    expect(cues.map(({ payload }) => payload)).toEqual(
      lines.map(({ speaker, text }) => `<v ${speaker === 'worker' ? 'Worker' : 'Parent'}>${text}`),
    )
    let before = 0
    for (const { start, end } of cues) {
      expect(start).toBeGreaterThanOrEqual(before)
      expect(end).toBeGreaterThan(start)
      before = end
    }
    expect(before).toBeLessThan(length)
  })

  it('has a waveform between 0 and 1 that reaches both', () => {
    expect(peaks.length).toBeGreaterThanOrEqual(240)
    expect(peaks.length).toBeLessThanOrEqual(400)
    expect(peaks.every((peak) => peak >= 0 && peak <= 1)).toBe(true)
    expect(Math.max(...peaks)).toBe(1)
    expect(Math.min(...peaks)).toBeLessThan(0.1)
  })

  it('has a waveform that is loud in the lines and quiet in the long silences', () => {
    const cues = readCues(id)
    const width = length / peaks.length
    const within = (from: number, to: number) => peaks.filter((_, i) => i * width >= from && (i + 1) * width <= to)
    for (const [n, { start, end }] of cues.entries()) {
      expect(Math.max(...peaks.slice(Math.floor(start / width), Math.ceil(end / width)))).toBeGreaterThan(0.3)
      const next = cues[n + 1]?.start ?? length
      for (const peak of within(end + 0.35, next - 0.02)) expect(peak).toBeLessThan(0.1)
    }
  })

  it('is a plain mp3 of the stated length, from the first byte to the last', () => {
    const { frames, end } = countFrames(mp3)
    expect(end).toBe(mp3.length)
    // The first frame only describes the file; the encoder's delay and padding take less than three.
    const played = ((frames - 1) * 1152) / 44_100
    expect(played).toBeGreaterThanOrEqual(length)
    expect(played - length).toBeLessThan((3 * 1152) / 44_100)
    expect(length).toBeGreaterThan(40)
    expect(length).toBeLessThan(75)
  })

  it('carries no tags', () => {
    const text = mp3.toString('latin1')
    expect(text.startsWith('ID3')).toBe(false)
    expect(text.slice(-128, -125)).not.toBe('TAG')
    expect(text).not.toMatch(/APETAGEX|TIT2|COMM\0|TXXX/)
  })
})
