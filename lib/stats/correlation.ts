import { type Figure, figure, missing } from './figure.ts'
import { moments, type Pair } from './moments.ts'

/**
 * Do two series of marks rise and fall together? Pearson's correlation.
 *
 * The covariance over the root of the product of the variances. Units: -1 to 1; it does not see a lean.
 * No pairs: `no_data`. One: `too_few_excerpts`. One side never varies: `no_variation`.
 *
 * Source: statistics.md, section 4.7; R cor(). Example: `correlation([[1, 2], [2, 3], [3, 4]])` is 1.
 */
export const correlation = (pairs: readonly Pair[]): Figure => {
  if (pairs.length === 0) return missing('no_data')
  if (pairs.length === 1) return missing('too_few_excerpts')
  const { variances, covariance } = moments(pairs)
  if (variances[0] === 0 || variances[1] === 0) return missing('no_variation')
  return figure(Math.max(-1, Math.min(1, covariance / Math.sqrt(variances[0] * variances[1]))))
}
