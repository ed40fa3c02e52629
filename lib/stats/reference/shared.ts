import type { CategoryCounts } from '../categoryCounts.ts'
import { type Figure, figure, missing } from '../figure.ts'

/** Counts by excerpt as a case gives them, or why no agreement can be read from them. */
export const shared = (counts: CategoryCounts): Figure<CategoryCounts> => {
  const marks = counts.map((tally) => tally.reduce((sum, count) => sum + count, 0))
  if (marks.every((many) => many === 0)) return missing('no_data')
  const excerpts = marks.filter((many) => many >= 2).length
  if (excerpts === 0) return missing('no_overlap')
  return excerpts === 1 ? missing('too_few_excerpts') : figure(counts)
}
