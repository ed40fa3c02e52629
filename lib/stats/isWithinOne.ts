import { closeEnough, hair } from './closeEnough.ts'

/**
 * Did a mark come within one mark of the reference? Takes mark minus reference, in points.
 *
 * Source: statistics.md, section 1.3. Example: `isWithinOne(4 - 3)` is true, `isWithinOne(4 - 2.5)` is false.
 */
export const isWithinOne = (difference: number): boolean => Math.abs(difference) <= 1 + closeEnough + hair
