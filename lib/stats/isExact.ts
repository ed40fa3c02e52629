import { closeEnough, hair } from './closeEnough.ts'

/**
 * Did a mark hit the reference? Takes mark minus reference, in points. For whole marks this is equality; for
 * composites, or a reference of 2.5, screens say "within half a point" (both 2 and 3 hit 2.5).
 *
 * Source: statistics.md, section 1.3. Example: `isExact(2 - 2.5)` is true, `isExact(2 - 3)` is false.
 */
export const isExact = (difference: number): boolean => Math.abs(difference) <= 0.5 + closeEnough + hair
