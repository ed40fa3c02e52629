/** How far apart two marks count as being, for Krippendorff's alpha. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

const between = (values: readonly number[], metric: Metric, a: number, b: number): number => {
  const [low, high] = [values[a] ?? 0, values[b] ?? 0]
  if (metric === 'nominal') return a === b ? 0 : 1
  if (metric === 'interval') return (low - high) ** 2
  return low + high === 0 ? 0 : ((low - high) / (low + high)) ** 2
}

/**
 * The squared differences between every two values in use.
 *
 * Nominal: 1 if they differ. Interval: the square of their distance. Ratio: the same over the square of their sum.
 * Ordinal: the square of the number of marks from one to the other, counting half of those at either end, so that a
 * step over a mark that is much in use counts for more; `uses` says how often each value is in use.
 *
 * Source: Krippendorff (2018), chapter 12; statistics.md, section 4.1.
 * Example: `difference([3, 4], [6, 2], 'ordinal')[0][1]` is 16, from (6 + 2 - (6 + 2) / 2) squared.
 */
export const difference = (values: readonly number[], uses: readonly number[], metric: Metric): number[][] => {
  if (metric !== 'ordinal') return values.map((_, a) => values.map((_, b) => between(values, metric, a, b)))
  let running = 0
  const middle = uses.map((use) => {
    running += use
    return running - use / 2
  })
  return middle.map((a) => middle.map((b) => (a - b) ** 2))
}
