import type { RatingTable } from './ratingTable.ts'

/** How often each value was given to each excerpt: one row an excerpt, one column a value in use, ascending. */
export type ValueCounts = { readonly values: readonly number[]; readonly counts: readonly (readonly number[])[] }

/**
 * A table of marks as counts of values, which is all that alpha needs.
 *
 * Source: statistics.md, section 4.1. Example: `valueCounts([[3, 4], [3, 5]])` has values `[3, 4, 5]` and counts
 * `[[2, 0, 0], [0, 1, 1]]`.
 */
export const valueCounts = (table: RatingTable): ValueCounts => {
  const marks = new Set(table.flat().filter((mark) => mark !== null))
  const values = [...marks].sort((a, b) => a - b)
  const place = new Map(values.map((value, at) => [value, at]))
  const counts = (table[0] ?? []).map(() => new Array<number>(values.length).fill(0))
  for (const row of table)
    for (const [excerpt, mark] of row.entries()) {
      const at = mark === null ? undefined : place.get(mark)
      const tally = counts[excerpt]
      if (at !== undefined && tally !== undefined) tally[at] = (tally[at] ?? 0) + 1
    }
  return { values, counts }
}
