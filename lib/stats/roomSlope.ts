import { type Figure, missing } from './figure.ts'
import { mean } from './mean.ts'
import type { Pair } from './moments.ts'
import type { RatingTable } from './ratingTable.ts'
import { slope } from './slope.ts'

/** With fewer excerpts a line through their means says nothing. */
const fewestExcerpts = 5

/**
 * Does the room use as much of the scale as the expert? The slope of the excerpts' mean marks on the expert's marks.
 *
 * Units: points per point; below 1 the room squeezes the scale. Needs five excerpts with marks and an expert's mark.
 * No such excerpt: `no_data`. Fewer than five: `too_few_excerpts`. The expert gave one mark: `no_variation_reference`.
 *
 * Source: statistics.md, section 4.9. Example: means 2, 2.5, 3, 3.5, 4 beside 1, 2, 3, 4, 5 have 0.5.
 */
export const roomSlope = (table: RatingTable, expert: readonly (number | null)[]): Figure => {
  const pairs = expert.flatMap((reference, excerpt): Pair[] => {
    const marks = table.map((row) => row[excerpt] ?? null).filter((mark) => mark !== null)
    const middle = mean(marks).value
    return reference === null || middle === null ? [] : [[middle, reference]]
  })
  if (pairs.length === 0) return missing('no_data')
  if (pairs.length < fewestExcerpts) return missing('too_few_excerpts')
  return slope(pairs)
}
