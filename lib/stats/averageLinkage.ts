/** Two groups of cards that were joined, and how far apart they were. */
export type Merge = { readonly left: readonly number[]; readonly right: readonly number[]; readonly height: number }

/** Distances nearer to each other than this are a tie. */
const tie = 1e-9

const meanDistance = (
  distances: readonly (readonly number[])[],
  left: readonly number[],
  right: readonly number[],
): number =>
  left.reduce((sum, a) => sum + right.reduce((part, b) => part + (distances[a]?.[b] ?? 0), 0), 0) /
  (left.length * right.length)

/**
 * How do cards gather into groups, the nearest first? Average linkage (UPGMA), from card to one group of all.
 *
 * Groups are as far apart as the unweighted mean over all cross pairs of their cards; the nearest two are joined until one
 * is left. Of equally near ones those with the smallest cards are joined. (The clustering library breaks ties by where a
 * group lies in its own table, which can change the groups; its heights without ties are ours, which a test checks.)
 * Takes distances from 0 to 1, usually 1 - share. Units of height: the same. One card or none: no merges.
 *
 * Source: Sokal & Michener (1958); statistics.md, section 8. Example: `averageLinkage([[0, 0.2], [0.2, 0]])` joins at 0.2.
 */
export const averageLinkage = (distances: readonly (readonly number[])[]): Merge[] => {
  let groups: (readonly number[])[] = distances.map((_, card) => [card])
  const merges: Merge[] = []
  while (groups.length > 1) {
    let nearest: Merge | null = null
    for (const [at, left] of groups.entries())
      for (const right of groups.slice(at + 1)) {
        const height = meanDistance(distances, left, right)
        if (nearest === null || height < nearest.height - tie) nearest = { left, right, height }
      }
    if (nearest === null) break
    const { left, right } = nearest
    merges.push(nearest)
    groups = groups.flatMap((group) => (group === left ? [[...left, ...right]] : group === right ? [] : [group]))
  }
  return merges
}
