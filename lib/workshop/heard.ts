import type { Excerpt, Line } from './excerpt.ts'

/** How loud a sound is over all, in LUFS, and its loudest sample, in dB below the most there is. */
export interface Loudness {
  readonly lufs: number
  readonly peakDb: number
}

/** What rooms hear of a recording in its place: a part of it, or the whole turned up or down. The recording stays. */
export interface MadeSound {
  /** Its name among the files of the data folder. */
  readonly file: string
  /** Which part of the recording it is, in seconds from the recording's start. */
  readonly from: number
  readonly to: number
  /** By how much it was turned, in dB. */
  readonly gainDb: number
  readonly even: boolean
  readonly seconds: number
  readonly peaks: readonly number[]
  readonly loudness: Loudness | null
}

/** A made sound as pages are told of it: without its file. */
export type ShownSound = Omit<MadeSound, 'file' | 'peaks'>

/** What pages may know of a made sound. */
export const shownSound = ({ from, to, gainDb, even, seconds, loudness }: MadeSound): ShownSound => ({
  from,
  to,
  gainDb,
  even,
  seconds,
  loudness,
})

/** Whether more of a line is said within a part than outside: a text belongs to where its middle is. */
const isWithin =
  (from: number, to: number) =>
  ({ start, end }: Line): boolean => {
    const middle = (start + end) / 2
    return middle >= from && middle < to
  }

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000

/** The lines of a part of a recording, timed from its start and numbered from 1. */
export const linesWithin = (lines: readonly Line[], { from, to }: { from: number; to: number }): Line[] =>
  lines.filter(isWithin(from, to)).map((line, at) => ({
    ...line,
    n: at + 1,
    start: rounded(Math.max(line.start, from) - from),
    end: rounded(Math.min(line.end, to) - from),
  }))

/**
 * An excerpt as rooms and coders hear it: length, waveform and times are those of the sound that was made of it, where
 * there is one. `document` speaks of the recording as it was brought.
 */
export const heardExcerpt = (document: Excerpt, sound: MadeSound | null): Excerpt =>
  sound === null
    ? document
    : {
        ...document,
        seconds: sound.seconds,
        peaks: [...sound.peaks],
        lines: linesWithin(document.lines, sound),
      }
