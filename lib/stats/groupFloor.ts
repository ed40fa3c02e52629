/** What is to be shown of a group of people. */
export type Showing = 'number' | 'distribution' | 'extremes' | 'twoWays'

/**
 * How many distinct people a figure must be about before a manager sees it: five for any number; ten for a distribution,
 * for a lowest or highest mark, and for any split two ways (team by something else).
 *
 * Units: people, never ratings. The rule is told to raters before they vote and cannot be lowered afterwards.
 *
 * Source: five is the norm of confidential staff surveys, ten of official outputs; statistics.md, section 6, rules 1 and 2.
 * Example: `groupFloor('distribution')` is 10.
 */
export const groupFloor = (showing: Showing): number => (showing === 'number' ? 5 : 10)
