import type { Weighting } from './agreementWeights.ts'
import type { CategoryCounts } from './categoryCounts.ts'
import { type Figure, figure, missing } from './figure.ts'
import { pairAgreement } from './pairAgreement.ts'

/**
 * Fleiss' kappa, only for comparison with older reports; not shown to rooms.
 *
 * Agreement found, less the agreement that the overall shares of the marks would give by chance, over the most there could
 * be above chance. Every excerpt counts the same when some were marked by fewer people. With identity weights
 * a 4 against a 5 counts as total disagreement; with quadratic weights it is nearly Krippendorff's interval alpha.
 * Units: 1 perfect, 0 chance, may fall below. One mark only in use: `no_variation`; otherwise the reasons of
 * `categoryCounts`.
 *
 * Source: Fleiss (1971), as generalised by Gwet (2014); statistics.md, section 4.4.
 * Example: Fleiss' thirty patients give 0.430 (`reference/p06`).
 */
export const fleissKappa = (counts: Figure<CategoryCounts>, weighting: Weighting = 'identity'): Figure => {
  if (counts.value === null) return counts
  const { found, shares, weights } = pairAgreement(counts.value, weighting)
  if (shares.filter((share) => share > 0).length === 1) return missing('no_variation')
  const chance = shares.reduce(
    (sum, a, at) => sum + shares.reduce((part, b, to) => part + a * b * (weights[at]?.[to] ?? 0), 0),
    0,
  )
  return figure((found - chance) / (1 - chance))
}
