import * as z from 'zod/mini'

/** On what a recording of a real conversation may be kept and played. */
export const consentBases = ['everyone', 'parental', 'other'] as const

/** What whoever brings a recording of a real conversation says of it. */
export const ConsentGiven = z.object({
  basis: z.enum(consentBases),
  /** Where the consent is kept, or what else it rests on. */
  note: z.string().check(z.maxLength(500)),
  /** The last day on which it may be played. */
  until: z.iso.date(),
})
export type ConsentGiven = z.infer<typeof ConsentGiven>

/** The consent that a recording is kept on, with who said so. */
export interface Consent extends ConsentGiven {
  readonly confirmedBy: string
  /** Milliseconds since 1970. */
  readonly confirmedAt: number
}

/** Why a recording is not there any more. */
export const goneWhys = ['expired', 'withdrawn'] as const
export type GoneWhy = (typeof goneWhys)[number]

/** A recording that is not there any more, and since when. */
export interface Gone {
  readonly why: GoneWhy
  readonly at: number
}

const dayMs = 86_400_000
/** Nobody can say today what may be played in ten years. */
const mostDays = 5 * 366

/** The end of the last day on which it may be played, in milliseconds since 1970. */
export const consentEnds = (until: string): number => Date.parse(`${until}T00:00:00Z`) + dayMs

/** Why a consent is not enough to keep a recording on; `null`: it is. */
export const consentGap = (
  { basis, note, until }: ConsentGiven,
  now: number,
): 'noBasis' | 'past' | 'tooLong' | null => {
  if (basis === 'other' && note.trim() === '') return 'noBasis'
  const left = consentEnds(until) - now
  if (!(left > 0)) return 'past'
  return left > mostDays * dayMs ? 'tooLong' : null
}
