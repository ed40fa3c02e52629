import { type Figure, figure, missing } from './figure.ts'

/** Marks nearer to each other than this are the same mark; the difference is rounding of the computer's making. */
const sameMark = 1e-12

/**
 * How widely the marks are spread: the sum of squared distances from the average, divided by n - 1.
 *
 * Units: squared points; 0 when everyone gave the same mark, 2 for random marks on a scale of five.
 * No marks: `no_data`. One mark: `too_few_raters`.
 *
 * Source: statistics.md, section 2.1 (n - 1 throughout). Example: `variance([3, 4])` is 0.5.
 */
export const variance = (values: readonly number[]): Figure => {
  const n = values.length
  if (n === 0) return missing('no_data')
  if (n === 1) return missing('too_few_raters')
  let [low, high, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
    sum += value
  }
  if (high - low < sameMark) return figure(0)
  const centre = sum / n
  return figure(values.reduce((squares, value) => squares + (value - centre) ** 2, 0) / (n - 1))
}
