import { fileTypeFromFile } from 'file-type'
import { type IAudioMetadata, parseFile } from 'music-metadata'
import type { Loudness } from '../../workshop/heard.ts'
import { endsEarly } from './endsEarly.ts'
import { type Format, formatNamed } from './formats.ts'
import { evenLine, measure } from './measure.ts'

/** What a file is, by what is in it. */
export interface Examined {
  readonly format: Format
  readonly seconds: number
  readonly peaks: readonly number[]
  /** `even`: nothing on this machine can decode it, so that an even line stands for its waveform. */
  readonly waveform: 'measured' | 'even'
  /** `null`: nothing can decode it, or it is silent. */
  readonly loudness: Loudness | null
}

export type NotTaken = 'notAudio' | 'pictures' | 'incomplete' | 'noLength'

/** A few frames at the end may be padding; more than that is missing. */
const leastPart = 0.98
const leewaySeconds = 0.5

const metadataOf = async (file: string): Promise<IAudioMetadata['format'] | null> => {
  try {
    return (await parseFile(file, { duration: true, skipCovers: true })).format
  } catch {
    return null
  }
}

/** What an MP3 holds against what its first frame announces. */
const holds = ({ numberOfSamples, sampleRate }: IAudioMetadata['format']): number | null =>
  numberOfSamples && sampleRate ? numberOfSamples / sampleRate : null

const isShort = (heard: number | null, announced: number): boolean =>
  heard !== null && heard < announced * leastPart - leewaySeconds

/** Reads what a file really is, whatever it is called, how long it is and how loud where; or why it is not taken. */
export const examine = async (file: string, bytes: number): Promise<Examined | { readonly why: NotTaken }> => {
  const format = formatNamed((await fileTypeFromFile(file))?.ext)
  if (format === null) return { why: 'notAudio' }
  if (await endsEarly(file, format, bytes)) return { why: 'incomplete' }
  const said = await metadataOf(file)
  if (said === null) return { why: 'notAudio' }
  if (said.hasVideo) return { why: 'pictures' }
  const announced = said.duration ?? 0
  if (format === 'mp3' && isShort(holds(said), announced)) return { why: 'incomplete' }
  const measured = await measure(file, format)
  if (measured && isShort(measured.seconds, announced)) return { why: 'incomplete' }
  const seconds = Math.round((measured?.seconds ?? announced) * 1000) / 1000
  if (seconds < 0.1) return { why: said.container === undefined ? 'notAudio' : 'noLength' }
  return {
    format,
    seconds,
    peaks: measured?.peaks ?? evenLine(),
    waveform: measured ? 'measured' : 'even',
    loudness: measured?.loudness ?? null,
  }
}
