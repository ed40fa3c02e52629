import { type Figure, figure, missing } from './figure.ts'
import { moments, type Pair } from './moments.ts'

/**
 * How near do pairs lie to the line where both are equal? Lin's concordance, which for whole marks is the same number as
 * the quadratic weighted kappa on the full scale.
 *
 * Twice the covariance over the sum of both variances and the squared difference of the means (all divided by n).
 * Units: 1 the same throughout, 0 unrelated, -1 mirrored. It falls with a lean and with a different spread, unlike the
 * correlation. It depends on how much the references differ: never compare people who saw different excerpts.
 * No pairs: `no_data`. One: `too_few_excerpts`. Neither side varies: `no_variation`.
 *
 * Source: Lin (1989); Fleiss & Cohen (1973) for the identity; statistics.md, section 4.7.
 * Example: two peak-flow meters on 17 people have 0.943 (`reference/p12`).
 */
export const concordance = (pairs: readonly Pair[]): Figure => {
  if (pairs.length === 0) return missing('no_data')
  if (pairs.length === 1) return missing('too_few_excerpts')
  const { means, variances, covariance } = moments(pairs)
  if (variances[0] === 0 && variances[1] === 0) return missing('no_variation')
  return figure((2 * covariance) / (variances[0] + variances[1] + (means[0] - means[1]) ** 2))
}
