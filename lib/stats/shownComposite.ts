import { hair } from './closeEnough.ts'

/**
 * A composite as screens show it: two decimals, half rounded up, taken from the unrounded value and never from one
 * that was rounded before.
 *
 * Source: statistics.md, section 1.3. Example: `shownComposite(5 / 3)` is 1.67.
 */
export const shownComposite = (value: number): number => Math.floor(100 * value + 0.5 + hair) / 100
