/**
 * Two marks this close are the same mark. Imported composites are written with two decimals (1.67), up to 0.0034 off
 * the third-point grid; the grid's steps are 0.33, so this can never merge two marks. Source: statistics.md, section 1.3.
 */
export const closeEnough = 0.01

/** Binary arithmetic holds 0.51 or 1.005 a hair too high or too low; every cut point is moved by this much. */
export const hair = 1e-9
