import jStat from 'jstat'

/**
 * The point of Student's t distribution below which the share `p` lies. The library is right to seven digits.
 *
 * `degrees` must be at least 1. Source: jstat; R qt(). Example: `tQuantile(0.975, 10)` is 2.228139.
 */
export const tQuantile = (p: number, degrees: number): number => jStat.studentt.inv(p, degrees)
