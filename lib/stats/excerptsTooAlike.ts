import { hair } from './closeEnough.ts'
import type { Figure } from './figure.ts'

/**
 * Is a low alpha the excerpts' doing rather than the room's? Then the screen says "these excerpts were too alike to tell".
 *
 * True when the mean room agreement is at least .51 (moderate) and alpha is below .30. False when either is missing:
 * nothing is said that cannot be known.
 *
 * Source: statistics.md, section 4.2, product rule. Example: `reference/w24` has .77 and -.03, so true.
 */
export const excerptsTooAlike = (meanRwg: Figure, alpha: Figure): boolean =>
  meanRwg.value !== null && alpha.value !== null && meanRwg.value >= 0.51 - hair && alpha.value < 0.3 - hair
