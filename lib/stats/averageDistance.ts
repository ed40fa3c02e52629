import { type Figure, figure, missing } from './figure.ts'
import { mean } from './mean.ts'
import { median } from './median.ts'

/**
 * How far people lie, on average, from the room's own mean (or from its median), in points: the index AD.
 *
 * The mean of the distances without their signs, divided by n. Units: points, from 0 (all alike) to 2 (half at 1,
 * half at 5). One line is published: up to 0.8 is acceptable on a scale of five (`acceptableDistance`).
 * No marks: `no_data`. One mark: `too_few_raters`.
 *
 * Source: Burke, Finkelstein & Dusig (1999); statistics.md, section 2.1 (ad_mean, ad_median).
 * Example: `averageDistance([2, 3, 5])` is 1.111 and `averageDistance([2, 3, 5], 'median')` is 1.
 */
export const averageDistance = (ratings: readonly number[], from: 'mean' | 'median' = 'mean'): Figure => {
  const centre = from === 'mean' ? mean(ratings) : median(ratings)
  if (centre.value === null) return centre
  if (ratings.length === 1) return missing('too_few_raters')
  const middle = centre.value
  return figure(ratings.reduce((sum, mark) => sum + Math.abs(mark - middle), 0) / ratings.length)
}

/** An average distance up to this is called acceptable on a scale of five: c/6, Burke & Dunlap (2002). */
export const acceptableDistance = 0.8
