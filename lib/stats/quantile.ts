import { type Figure, figure, missing } from './figure.ts'

/**
 * The mark below which a given share of the room lies, read between the two nearest marks.
 *
 * Order the n marks; the place is share x (n - 1), counted from 0; between two marks go the same part of the way
 * from the lower to the upper. This is type 7: the default of R and numpy, and QUARTILE.INC of Excel.
 * Units: points, from the lowest to the highest mark given. No marks: `no_data`.
 *
 * Source: Hyndman & Fan (1996), definition 7; statistics.md, section 2.1.
 * Example: `quantile([2, 3, 5], 0.25)` is 2.5.
 */
export const quantile = (ratings: readonly number[], share: number): Figure => {
  const ordered = [...ratings].sort((a, b) => a - b)
  const place = share * (ordered.length - 1)
  const below = ordered[Math.floor(place)]
  const above = ordered[Math.ceil(place)]
  if (below === undefined || above === undefined) return missing('no_data')
  return figure(below + (place - Math.floor(place)) * (above - below))
}
