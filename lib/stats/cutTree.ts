import type { Merge } from './averageLinkage.ts'

/**
 * The groups that are left when joining stops early: for each card the number of its group, counted from 1 in the order
 * of the cards.
 *
 * Asking for more groups than cards gives every card its own.
 *
 * Source: statistics.md, section 8 (cut at three). Example: three cards, of which the first two were joined first, cut at
 * two, are `[1, 1, 2]`.
 */
export const cutTree = (merges: readonly Merge[], groups: number): number[] => {
  const cards = merges.length + 1
  const first = Array.from({ length: cards }, (_, card) => card)
  for (const { left, right } of merges.slice(0, Math.max(0, cards - groups))) {
    const lowest = Math.min(...left, ...right)
    for (const card of [...left, ...right]) first[card] = lowest
  }
  const names = [...new Set(first)]
  return first.map((lowest) => names.indexOf(lowest) + 1)
}
