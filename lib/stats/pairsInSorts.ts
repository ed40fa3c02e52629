import type { CardSort } from './coOccurrence.ts'

/** How two sorts treat the pairs of cards that both placed. */
export type PairsInSorts = {
  readonly pairs: number
  /** Together in both, together in the first, together in the second. */
  readonly both: number
  readonly first: number
  readonly second: number
}

/**
 * What two sorts have in common, pair by pair of cards, over the cards that both placed.
 *
 * Source: Hubert & Arabie (1985); statistics.md, section 8 (P, n11, A, B).
 * Example: `pairsInSorts([0, 0, 1], [0, 0, 0])` has pairs 3, both 1, first 1, second 3.
 */
export const pairsInSorts = (first: CardSort, second: CardSort): PairsInSorts => {
  const placed = [...first.keys()].filter((card) => first[card] !== null && (second[card] ?? null) !== null)
  let [pairs, both, inFirst, inSecond] = [0, 0, 0, 0]
  for (const [at, a] of placed.entries())
    for (const b of placed.slice(at + 1)) {
      const [together, alsoTogether] = [first[a] === first[b], second[a] === second[b]]
      pairs += 1
      if (together) inFirst += 1
      if (alsoTogether) inSecond += 1
      if (together && alsoTogether) both += 1
    }
  return { pairs, both, first: inFirst, second: inSecond }
}
