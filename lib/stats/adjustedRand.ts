import type { CardSort } from './coOccurrence.ts'
import { type Figure, figure, missing } from './figure.ts'
import { pairsInSorts } from './pairsInSorts.ts'

/**
 * How alike are two sorts of the same cards, beyond what their group sizes would give by chance? Adjusted Rand index.
 *
 * Pairs together in both, less those expected by chance, over the most there could be above chance; on the cards both
 * placed. Units: 1 the same groups, 0 chance, may fall below. Everything in one group, or every card alone, is 0 beside
 * the research grouping. No agreed words; with seven cards chance alone spreads widely about 0.
 * Fewer than two cards in common: `no_data`. Both sorts trivial and alike: `no_variation` (mclust says 1).
 *
 * Source: Hubert & Arabie (1985); statistics.md, section 8; mclust adjustedRandIndex().
 * Example: `adjustedRand([0, 0, 1, 2], [0, 0, 1, 1])` is 0.571 (`reference/p14b`).
 */
export const adjustedRand = (first: CardSort, second: CardSort): Figure => {
  const { pairs, both, first: inFirst, second: inSecond } = pairsInSorts(first, second)
  if (pairs === 0) return missing('no_data')
  const chance = (inFirst * inSecond) / pairs
  const room = (inFirst + inSecond) / 2 - chance
  return Math.abs(room) < 1e-12 ? missing('no_variation') : figure((both - chance) / room)
}
