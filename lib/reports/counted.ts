import type { LocalText } from '../workshop/text.ts'
import type { FrozenDocument, FrozenMarks, FrozenTexts } from './frozen.ts'

/** One workshop that counts: no rehearsal, and over, unless its own facilitator asks. */
export interface CountedSession {
  readonly id: string
  readonly title: LocalText
  readonly workshopId: string
  /** The framework that it was run with, and its version; absent or `null`: it is not known. */
  readonly framework?: string | null
  readonly teamId: string | null
  readonly startedAt: number
  /** Nobody but its facilitator is shown anything of it yet. */
  readonly running?: boolean
  /** Such as `2026-Q1`, by its day in Greenwich time. */
  readonly quarter: string
  readonly rounds: readonly CountedRound[]
  readonly texts: readonly FrozenTexts[]
}

/** One round of it that was shown and not spoiled, as it was written down at the reveal. */
export interface CountedRound {
  readonly activityId: string
  readonly of: 'practice' | 'service'
  /** 1 for the first vote. */
  readonly number: number
  readonly excerptId: string | null
  readonly people: number
  readonly passed: number
  readonly document: FrozenDocument
  readonly marks: FrozenMarks
}

/** The quarter of a moment. Example: 1 February 2026 is in `2026-Q1`. */
export const quarterOf = (at: number): string => {
  const day = new Date(at)
  return `${day.getUTCFullYear()}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`
}
