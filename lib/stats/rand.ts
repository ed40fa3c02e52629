import type { CardSort } from './coOccurrence.ts'
import { type Figure, figure, missing } from './figure.ts'
import { pairsInSorts } from './pairsInSorts.ts'

/**
 * The share of pairs of cards that two sorts treat alike: together in both or apart in both. High by chance, so it is
 * kept for comparison and never shown alone.
 *
 * Units: a share from 0 to 1. Fewer than two cards in common: `no_data`.
 *
 * Source: Rand (1971); statistics.md, section 8. Example: `rand([0, 0, 1, 2], [0, 0, 1, 1])` is 0.833.
 */
export const rand = (first: CardSort, second: CardSort): Figure => {
  const { pairs, both, first: inFirst, second: inSecond } = pairsInSorts(first, second)
  return pairs === 0 ? missing('no_data') : figure((pairs - inFirst - inSecond + 2 * both) / pairs)
}
