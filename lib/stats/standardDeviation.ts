import { type Figure, figure } from './figure.ts'
import { variance } from './variance.ts'

/**
 * How far marks typically lie from the average: the square root of the variance (n - 1).
 *
 * Units: points; 0 when everyone gave the same mark. No marks: `no_data`. One mark: `too_few_raters`.
 *
 * Source: statistics.md, section 2.1. Example: `standardDeviation([3, 4])` is 0.707.
 */
export const standardDeviation = (values: readonly number[]): Figure => {
  const spread = variance(values)
  return spread.value === null ? spread : figure(Math.sqrt(spread.value))
}
