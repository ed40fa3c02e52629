/** Marks of a room over several excerpts: one row a rater, one column an excerpt, null where there is no mark. */
export type RatingTable = readonly (readonly (number | null)[])[]

/**
 * The table without raters who marked nothing and excerpts nobody marked; every statistic over excerpts begins here.
 * Missing marks stay missing: they are never filled in and never count as a mark.
 *
 * Source: statistics.md, section 1.1. Example: `tidyTable([[3, null], [null, null]])` is `[[3]]`.
 */
export const tidyTable = (table: RatingTable): RatingTable => {
  const rows = table.filter((row) => row.some((mark) => mark !== null))
  const kept = (table[0] ?? []).map((_, column) => rows.some((row) => (row[column] ?? null) !== null))
  return rows.map((row) => row.filter((_, column) => kept[column]))
}
