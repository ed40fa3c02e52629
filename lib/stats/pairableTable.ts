import type { RatingTable } from './ratingTable.ts'

/**
 * The part of a table that agreement can be read from: excerpts with two marks or more, then raters with a mark left.
 *
 * Source: statistics.md, section 4.2. Example: `pairableTable([[3, 4], [3, null]])` is `[[3], [3]]`.
 */
export const pairableTable = (table: RatingTable): RatingTable => {
  const columns = (table[0] ?? []).map((_, column) => table.filter((row) => (row[column] ?? null) !== null).length >= 2)
  return table
    .map((row) => row.filter((_, column) => columns[column]))
    .filter((row) => row.some((mark) => mark !== null))
}
