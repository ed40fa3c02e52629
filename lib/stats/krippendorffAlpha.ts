import { alphaOfCounts } from './alphaOfCounts.ts'
import type { Metric } from './difference.ts'
import { type Figure, missing } from './figure.ts'
import { type RatingTable, tidyTable } from './ratingTable.ts'
import { valueCounts } from './valueCounts.ts'

/**
 * How well could this room serve as a measuring instrument? Krippendorff's alpha over several excerpts.
 *
 * One minus the disagreement found within excerpts over the disagreement to be expected if marks were dealt out to
 * excerpts at random. Ordinal for marks from 1 to 5, interval for composites. The expert is never one of the raters.
 * Units: 1 perfect, 0 no better than dealing out, down to -1. It needs excerpts that differ: among excerpts much
 * alike it is near 0 however well the room agrees (see `excerptsTooAlike`).
 * Nothing marked: `no_data`. One rater: `too_few_raters`. No excerpt marked by two: `no_overlap`. Only one such excerpt:
 * `too_few_excerpts`, because on one excerpt alpha is 0 by algebra. All marks alike: `no_variation` (others say 1, or 0).
 *
 * Source: Krippendorff (2004, 2018); statistics.md, sections 4.1 and 9 (where irr and icr go wrong).
 * Example: Krippendorff's four observers and twelve units give 0.815 (`reference/p01`).
 */
export const krippendorffAlpha = (table: RatingTable, metric: Metric = 'ordinal'): Figure => {
  const tidy = tidyTable(table)
  if (tidy.length === 0) return missing('no_data')
  if (tidy.length === 1) return missing('too_few_raters')
  return alphaOfCounts(valueCounts(tidy), metric)
}
