import { shownAgreement } from './shownAgreement.ts'

/** The five words for a room's agreement, from "no real agreement" to "very strong". */
export type AgreementWord = 'none' | 'weak' | 'moderate' | 'strong' | 'veryStrong'

/**
 * The word that goes with a room's agreement. The index is rounded to two decimals first, so that the word and the
 * number on the wall never contradict each other.
 *
 * Bands: up to .30 none, .31 to .50 weak, .51 to .70 moderate, .71 to .90 strong, from .91 very strong.
 *
 * Source: LeBreton & Senter (2008), Organizational Research Methods 11, Table 3; statistics.md, section 2.3.
 * Example: `agreementWord(0.7049)` is 'moderate', `agreementWord(0.705)` is 'strong'.
 */
export const agreementWord = (rwg: number): AgreementWord => {
  const shown = shownAgreement(rwg)
  if (shown <= 30) return 'none'
  if (shown <= 50) return 'weak'
  if (shown <= 70) return 'moderate'
  return shown <= 90 ? 'strong' : 'veryStrong'
}
