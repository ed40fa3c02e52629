import { type Figure, figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import { mean } from './mean.ts'
import { standardDeviation } from './standardDeviation.ts'
import { tQuantile } from './tQuantile.ts'

/**
 * Between which values does the true mean plausibly lie, if other people like these had marked?
 *
 * The mean, give or take the 97.5% point of t (n - 1 degrees of freedom) times the standard deviation over the root
 * of n. Units: those of the values. Covers 94 to 96% from five people on (simulated).
 * No values: `no_data`. One: `too_few_raters`. All alike: `zero_width`, because no width would claim certainty.
 *
 * Source: Student (1908); statistics.md, section 3. Equal to R t.test()$conf.int.
 * Example: `meanInterval([1, 2, 3])` is -0.484 to 4.484.
 */
export const meanInterval = (values: readonly number[]): Figure<Interval> => {
  const [centre, spread] = [mean(values), standardDeviation(values)]
  if (centre.value === null) return centre
  if (spread.value === null) return spread
  if (spread.value === 0) return missing('zero_width')
  const reach = (tQuantile(0.975, values.length - 1) * spread.value) / Math.sqrt(values.length)
  return figure({ lo: centre.value - reach, hi: centre.value + reach })
}
