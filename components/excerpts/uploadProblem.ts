import { type ConsentGiven, consentGap } from '../../lib/workshop/consent.ts'
import type { TypedConsent } from './ConsentFields.tsx'

/** Whether a recording is acted or invented, or of a real conversation; `null`: it was not said yet. */
export type Nature = 'acted' | 'real' | null

/** What was typed, as it is sent; `null`: it does not say enough for that. */
export const consentOf = ({ basis, note, until }: TypedConsent): ConsentGiven | null =>
  basis === null || until === '' ? null : { basis, note: note.trim(), until }

/** What is still missing of a consent; `null`: nothing. */
export const consentProblem = (
  typed: TypedConsent,
  now: number,
): 'noConsent' | 'noBasis' | 'past' | 'tooLong' | 'notConfirmed' | null => {
  const given = consentOf(typed)
  if (given === null) return 'noConsent'
  return consentGap(given, now) ?? (typed.confirmed ? null : 'notConfirmed')
}

/** What is still missing before a recording may be sent; `null`: nothing. */
export const uploadProblem = (file: File | null, nature: Nature, typed: TypedConsent, now: number) => {
  if (!file) return 'noFile'
  if (nature === null) return 'noNature'
  return nature === 'acted' ? null : consentProblem(typed, now)
}

/** What is said of a recording beside its bytes. */
export const uploadQuery = (
  { name }: File,
  { language, nature, typed }: { language: string; nature: Nature; typed: TypedConsent },
): URLSearchParams => new URLSearchParams({ name, language, ...(nature === 'real' ? (consentOf(typed) ?? {}) : {}) })
