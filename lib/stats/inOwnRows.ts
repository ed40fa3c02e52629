import type { RatingTable } from './ratingTable.ts'

/**
 * Puts the values of the tidy table's raters back in their own rows; null for a rater who marked nothing.
 *
 * Source: statistics.md, section 1.1 (such raters are dropped first). Example: `inOwnRows([[null], [3]], [0.5])` is `[null, 0.5]`.
 */
export const inOwnRows = <T>(table: RatingTable, values: readonly T[]): (T | null)[] => {
  let next = 0
  return table.map((row) => (row.some((mark) => mark !== null) ? (values[next++] ?? null) : null))
}
