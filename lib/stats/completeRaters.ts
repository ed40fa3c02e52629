import { type RatingTable, tidyTable } from './ratingTable.ts'

/**
 * Those raters of a table who marked every excerpt that anyone marked.
 *
 * Source: statistics.md, section 4.6. Example: `completeRaters([[3, 4], [3, null]])` is `[[3, 4]]`.
 */
export const completeRaters = (table: RatingTable): readonly (readonly number[])[] =>
  tidyTable(table).filter((row): row is readonly number[] => row.every((mark) => mark !== null))
