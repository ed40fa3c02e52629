import type { Line } from '../workshop/excerpt.ts'
import type { Language } from '../workshop/text.ts'

/** What is said in a recording, as a sheet holds it for a room. */
export interface SpokenLines {
  /** Absent in sessions that are older than recordings of one's own, which were all in English. */
  readonly language?: Language
  readonly lines: readonly Line[]
}

/** The language in which it is spoken. */
export const spokenIn = ({ language = 'en' }: SpokenLines): Language => language
