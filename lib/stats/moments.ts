/** Two values of the same thing: a mark and its reference, or two marks of one person. */
export type Pair = readonly [number, number]

/** The means, variances and covariance of pairs, all divided by n. */
export type Moments = {
  readonly n: number
  readonly means: Pair
  readonly variances: Pair
  readonly covariance: number
}

/** A variance smaller than this is rounding of the computer's making. */
const nothing = 1e-18

/**
 * The sums that concordance, correlation and slope are made of.
 *
 * Expects at least one pair. Units: points and squared points; divided by n, not n - 1, as in Lin's coefficient.
 *
 * Source: statistics.md, sections 4.7 and 9 (13). Example: `moments([[1, 2], [3, 2]])` has means `[2, 2]`, variances `[1, 0]`.
 */
export const moments = (pairs: readonly Pair[]): Moments => {
  const n = pairs.length
  const average = (of: (pair: Pair) => number): number => pairs.reduce((sum, pair) => sum + of(pair), 0) / n
  const [first, second] = [average(([a]) => a), average(([, b]) => b)]
  const tidy = (spread: number): number => (spread < nothing ? 0 : spread)
  return {
    n,
    means: [first, second],
    variances: [tidy(average(([a]) => (a - first) ** 2)), tidy(average(([, b]) => (b - second) ** 2))],
    covariance: average(([a, b]) => (a - first) * (b - second)),
  }
}
