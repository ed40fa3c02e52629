import { type Figure, figure } from './figure.ts'
import { harmonicMean } from './harmonicMean.ts'
import { type RatingTable, tidyTable } from './ratingTable.ts'
import { varianceComponents } from './varianceComponents.ts'

/** Three intraclass correlations; raters are taken as a sample of raters. */
export type IntraclassCorrelation = {
  /** ICC(A,1): how far one person's mark can be trusted, severity counting as error. */
  readonly agreement: number
  /** ICC(C,1): the same, severity not counting; how well the room tells excerpts apart. */
  readonly consistency: number
  /** ICC(A,k): how far the average of such a room can be trusted. Near 1 for any big room; never a headline. */
  readonly ofAverage: number
  /** The harmonic mean of the marks an excerpt got: the size of "such a room". */
  readonly raters: number
}

/**
 * How much of what makes marks differ is the excerpts themselves? Intraclass correlations from variance components.
 *
 * Agreement: excerpt variance over excerpt plus rater plus residual. Consistency: over excerpt plus residual. Of the
 * average: over excerpt plus (rater plus residual) / k. Units: 0 to 1. No interval; screens use alpha's.
 * Null for the reasons of `varianceComponents`. Shown from five excerpts and five raters, to analysts.
 *
 * Source: Shrout & Fleiss (1979), McGraw & Wong (1996), k after ten Hove et al. (2022); statistics.md, section 4.5.
 * Example: Shrout & Fleiss's four judges have .290, .715 and .620 (`reference/p04`).
 */
export const intraclassCorrelation = (table: RatingTable): Figure<IntraclassCorrelation> => {
  const components = varianceComponents(table)
  if (components.value === null) return components
  const { excerpt, rater, residual } = components.value
  const tidy = tidyTable(table)
  const marks = (tidy[0] ?? []).map((_, column) => tidy.filter((row) => (row[column] ?? null) !== null).length)
  const raters = harmonicMean(marks)
  const share = (rest: number): number => (excerpt === 0 ? 0 : excerpt / (excerpt + rest))
  return figure({
    agreement: share(rater + residual),
    consistency: share(residual),
    ofAverage: share((rater + residual) / raters),
    raters,
  })
}
