import type { Weighting } from './agreementWeights.ts'
import type { CategoryCounts } from './categoryCounts.ts'
import { type Figure, figure } from './figure.ts'
import { pairAgreement } from './pairAgreement.ts'

/**
 * Gwet's agreement coefficient: AC1 with identity weights, AC2 with quadratic (the default) or ordinal ones.
 *
 * Agreement found, less the agreement expected by chance, over the most there could be above chance. Chance is the sum of
 * weights over q(q - 1), times the sum of share x (1 - share) over the marks; q is the whole scale of five, always.
 * Units: 1 perfect, 0 chance, may fall below. Marks all alike give 1 by definition, where alpha has no value: AC2
 * asks how much raters agree, alpha whether they can tell excerpts apart. A companion for the analyst, never a headline.
 * Takes `categoryCounts`, whose reasons are its null cases.
 *
 * Source: Gwet (2008, 2014); statistics.md, section 4.3. Example: Gwet's four raters give AC1 0.775 (`reference/p13`).
 */
export const gwetAc = (counts: Figure<CategoryCounts>, weighting: Weighting = 'quadratic'): Figure => {
  if (counts.value === null) return counts
  const { found, shares, weights } = pairAgreement(counts.value, weighting)
  const allWeights = weights.flat().reduce((sum, weight) => sum + weight, 0)
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0)
  const chance = (allWeights / (shares.length * (shares.length - 1))) * spread
  return figure((found - chance) / (1 - chance))
}
