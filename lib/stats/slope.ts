import { type Figure, figure, missing } from './figure.ts'
import { moments, type Pair } from './moments.ts'

/**
 * How much does the mark rise when the reference rises by one point? Below 1, the range of the scale is not used.
 *
 * Takes pairs of mark and reference. The covariance over the variance of the reference (regression of mark on reference).
 * Units: points per point; 1 is the same range. No pairs: `no_data`. One: `too_few_excerpts`. The reference never
 * varies: `no_variation_reference`.
 *
 * Source: statistics.md, section 4.7; R lm(mark ~ reference). Example: `slope([[2, 1], [3, 3]])` is 0.5.
 */
export const slope = (pairs: readonly Pair[]): Figure => {
  if (pairs.length === 0) return missing('no_data')
  if (pairs.length === 1) return missing('too_few_excerpts')
  const { variances, covariance } = moments(pairs)
  return variances[1] === 0 ? missing('no_variation_reference') : figure(covariance / variances[1])
}
