import type { Loudness } from '../../workshop/heard.ts'

/** How loud recordings are that have been evened out, in LUFS: as loud as those that come with the product. */
export const evenLufs = -16
/** How near its loudest sample may come to the most there is, in dB: what lies between samples, and MP3, add to it. */
const ceilingDb = -2

/**
 * By how much to turn a recording, in dB, so that it is as loud as the others: by one amount over all, or silences
 * would be lifted too. Its peaks may keep it from becoming as loud as wished.
 * Example: at -28 LUFS with a peak at -9 dB it is 7, not 12.
 */
export const evenGain = ({ lufs, peakDb }: Loudness): number =>
  Math.round(Math.min(evenLufs - lufs, Math.max(0, ceilingDb - peakDb)) * 10) / 10
