import type { Figure } from './figure.ts'
import { mean } from './mean.ts'
import { standardDeviation } from './standardDeviation.ts'

/**
 * How far apart does one person put the elements of one excerpt, on average? The other sign of halo, which one excerpt
 * is enough for: a room that spreads its elements far less than the coders do is marking one impression.
 *
 * The standard deviation (n - 1) over the elements of each person's marks of an excerpt, averaged over people and excerpts.
 * Takes one row for each person and excerpt, a column an element, null for no mark; rows with fewer than two marks are left
 * out. Units: points, from 0 (all elements alike). No row with two marks: `no_data`.
 *
 * Source: Saal, Downey & Lahey (1980) on halo as small spread within a rater; shown beside `halo`.
 * Example: `elementSpread([[3, 3, 3], [2, 4, null]])` is 0.707.
 */
export const elementSpread = (rows: readonly (readonly (number | null)[])[]): Figure =>
  mean(
    rows.map((row) => standardDeviation(row.filter((mark) => mark !== null)).value).filter((value) => value !== null),
  )
