import type { RatingTable } from './ratingTable.ts'

/**
 * Into how many groups do raters fall that share no excerpt, not even through others? Two raters are linked if some excerpt
 * was marked by both. More than one group: severities cannot be compared across groups.
 *
 * Expects a tidy table. Units: groups; 0 for an empty table.
 *
 * Source: Wind & Jones (2019) on linking; statistics.md, section 4.9. Example: `raterGroups([[3, null], [null, 4]])` is 2.
 */
export const raterGroups = (table: RatingTable): number => {
  const unseen = new Set(table.keys())
  let groups = 0
  for (const first of table.keys()) {
    if (!unseen.delete(first)) continue
    groups += 1
    const waiting = [first]
    for (let rater = waiting.pop(); rater !== undefined; rater = waiting.pop()) {
      const row = table[rater] ?? []
      for (const other of [...unseen])
        if (row.some((mark, excerpt) => mark !== null && (table[other]?.[excerpt] ?? null) !== null)) {
          unseen.delete(other)
          waiting.push(other)
        }
    }
  }
  return groups
}
