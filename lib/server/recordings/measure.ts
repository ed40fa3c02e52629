import type { Loudness } from '../../workshop/heard.ts'
import { asOne, waysOf } from './decode.ts'
import type { Format } from './formats.ts'
import { loudnessMeter } from './loudness.ts'
import type { Sound } from './way.ts'

/** What a recording sounds like from end to end. */
export interface Measured {
  readonly seconds: number
  /** Heights of the waveform, 0 to 1. */
  readonly peaks: readonly number[]
  /** `null`: it is silent, or too short to say. */
  readonly loudness: Loudness | null
}

/** A part of a recording, in seconds from its start. */
export interface Part {
  readonly from: number
  readonly to: number
}

/** How many heights a waveform has, as those of the recordings that come with the product. */
const heights = 320
/** The loudest sample of each fiftieth of a second is kept until the length is known. */
const windowSeconds = 0.02

/** The loudest samples of a sound that comes in pieces, and how loud it is over all. */
const listener = ({ from, to }: Part) => {
  const windows: number[] = []
  let meter: ReturnType<typeof loudnessMeter> | null = null
  let passed = 0
  let seconds = 0
  const hear = (sound: Sound): void => {
    const samples = asOne(sound)
    if (samples.length === 0) return
    meter ??= loudnessMeter(sound.sampleRate)
    for (let at = 0; at < samples.length; at += 1) {
      const moment = passed + at / sound.sampleRate
      if (moment < from || moment >= to) continue
      const sample = samples[at] ?? 0
      const window = Math.floor((moment - from) / windowSeconds)
      const height = Math.abs(sample)
      if (height > (windows[window] ?? 0)) windows[window] = height
      meter.hear(sample)
    }
    passed += samples.length / sound.sampleRate
    seconds = Math.max(0, Math.min(to, passed) - from)
  }
  const measured = (): Measured => ({ seconds, peaks: peaksOf(windows), loudness: meter?.found() ?? null })
  return { hear, measured }
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

const whole: Part = { from: 0, to: Number.POSITIVE_INFINITY }

/** Decodes a recording from end to end and measures it, or a part of it; `null`: nothing on this machine can decode it. */
export const measure = async (file: string, format: Format, part: Part = whole): Promise<Measured | null> => {
  for (const decode of waysOf(format)) {
    const { hear, measured } = listener(part)
    if (!(await decode(file, hear))) continue
    const found = measured()
    if (found.seconds > 0) return found
  }
  return null
}

/** What stands for a waveform that could not be measured: an even line. */
export const evenLine = (): number[] => Array.from({ length: heights }, () => 0.5)
