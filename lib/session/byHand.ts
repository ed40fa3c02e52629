import type { ByHand } from './view.ts'

/**
 * What the screens say was counted by hand, the nearest first; `null` where nothing was.
 * Example: `['now', 'recalled']` is `'now'`.
 */
export const countedByHand = (byHand: readonly ByHand[] = []): ByHand | 'both' | null =>
  byHand.includes('now') && byHand.includes('before') ? 'both' : (byHand[0] ?? null)
