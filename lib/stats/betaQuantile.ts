import jStat from 'jstat'

/**
 * The share below which the share `p` of a beta distribution lies.
 *
 * `a` and `b` must be above 0. Source: jstat; R qbeta(). Example: `betaQuantile(0.5, 2, 2)` is 0.5.
 */
export const betaQuantile = (p: number, a: number, b: number): number => jStat.beta.inv(p, a, b)
