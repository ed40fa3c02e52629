import type { CategoryCounts } from './categoryCounts.ts'
import { type Figure, figure } from './figure.ts'
import { pairAgreement } from './pairAgreement.ts'

/**
 * How likely it is that two raters of the same excerpt gave it the same mark, on average over excerpts.
 *
 * Every excerpt marked by two or more counts the same. Units: a share from 0 to 1. The reasons of `categoryCounts` are
 * its null cases.
 *
 * Source: statistics.md, section 4.3 (p_a without weights). Example: Fleiss' thirty patients give 0.556.
 */
export const meanPairsExact = (counts: Figure<CategoryCounts>): Figure =>
  counts.value === null ? counts : figure(pairAgreement(counts.value, 'identity').found)
