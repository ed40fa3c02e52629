import { alphaOfCounts } from './alphaOfCounts.ts'
import type { Metric } from './difference.ts'
import { pairableTable } from './pairableTable.ts'
import type { RatingTable } from './ratingTable.ts'
import { valueCounts } from './valueCounts.ts'

/** Alpha without each rater, and without each excerpt; null where it is not defined. */
export type LeftOut = { readonly raters: readonly (number | null)[]; readonly excerpts: readonly (number | null)[] }

/**
 * Alpha recomputed without each rater and without each excerpt in turn, for the jackknife.
 *
 * The counts are taken once; a rater's marks are taken out of them and put back, so five hundred raters cost five
 * hundred small sums rather than five hundred tables.
 *
 * Source: statistics.md, section 4.2. Example: three raters and four excerpts give three and four values.
 */
export const alphaLeavingOut = (table: RatingTable, metric: Metric): LeftOut => {
  const kept = pairableTable(table)
  const { values, counts } = valueCounts(kept)
  const place = new Map(values.map((value, at) => [value, at]))
  const tallies = counts.map((tally) => [...tally])
  const change = (row: readonly (number | null)[], by: 1 | -1): void => {
    for (const [excerpt, mark] of row.entries()) {
      const at = mark === null ? undefined : place.get(mark)
      const tally = tallies[excerpt]
      if (at !== undefined && tally !== undefined) tally[at] = (tally[at] ?? 0) + by
    }
  }
  const raters = kept.map((row) => {
    change(row, -1)
    const { value } = alphaOfCounts({ values, counts: tallies }, metric)
    change(row, 1)
    return value
  })
  const excerpts = counts.map(
    (_, excerpt) => alphaOfCounts({ values, counts: counts.filter((_, at) => at !== excerpt) }, metric).value,
  )
  return { raters, excerpts }
}
