import { hair } from './closeEnough.ts'

/**
 * Room agreement as the number on the wall: a hundred times rwg, rounded, and never below 0.
 * "0 would be everyone marking at random; 100 is everyone giving the same mark."
 *
 * Units: whole number from 0 to 100.
 *
 * Source: statistics.md, section 2.3. Example: `shownAgreement(0.7236)` is 72 and `shownAgreement(-1.1)` is 0.
 */
export const shownAgreement = (rwg: number): number => Math.max(0, Math.round(100 * rwg + hair))
