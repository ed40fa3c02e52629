import { agreementWeights, type Weighting } from './agreementWeights.ts'
import type { CategoryCounts } from './categoryCounts.ts'

/** How much two raters of the same excerpt agree on average, and how the marks are shared out over the scale. */
export type PairAgreement = {
  /** Mean over excerpts marked by two or more of the agreement of their pairs: a share from 0 to 1. */
  readonly found: number
  /** Mean over all excerpts of the share of each mark. */
  readonly shares: readonly number[]
  readonly weights: readonly (readonly number[])[]
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/**
 * What AC2 and Fleiss' kappa have in common: the agreement found between raters of the same excerpt, every excerpt
 * counting the same however many marked it, and the average shares of the marks.
 *
 * Expects at least one excerpt with two marks, as `categoryCounts` assures. Units: shares from 0 to 1.
 *
 * Source: Gwet (2008, 2014); statistics.md, section 4.3 (p_a, pi_k). Example: counts `[[2, 0], [1, 1]]` have found 0.5
 * and shares `[0.75, 0.25]`.
 */
export const pairAgreement = (counts: CategoryCounts, weighting: Weighting): PairAgreement => {
  const categories = counts[0]?.length ?? 0
  const weights = agreementWeights(weighting, categories)
  const marked = counts.filter((tally) => total(tally) >= 1)
  const agreeing = (tally: readonly number[]): number => {
    const marks = total(tally)
    const pairs = tally.map((count, a) => {
      const near = tally.reduce((sum, other, b) => sum + (weights[a]?.[b] ?? 0) * other, 0)
      return count * (near - 1)
    })
    return total(pairs) / (marks * (marks - 1))
  }
  const shared = marked.filter((tally) => total(tally) >= 2)
  return {
    found: total(shared.map(agreeing)) / shared.length,
    shares: Array.from(
      { length: categories },
      (_, at) => total(marked.map((tally) => (tally[at] ?? 0) / total(tally))) / marked.length,
    ),
    weights,
  }
}
