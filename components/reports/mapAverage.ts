import type { DimensionReport, ExcerptReport } from '../../lib/reports/report.ts'
import { type Shown, show } from '../../lib/reports/shown.ts'

/** Where the map has an excerpt on one dimension, and what that was made of. */
export interface MapAverage {
  readonly mean: Shown
  /** True where it is the average of what the page shows of each element: people's own averages are withheld. */
  readonly ofElements: boolean
}

/**
 * Where people put an excerpt on a dimension: their own averages, or, where these are withheld, the average of the elements'
 * averages. It is made of nothing but numbers that stand on the same page, so it tells nothing that they do not.
 */
export const mapAverage = (
  { elements, figures: { mean } }: DimensionReport,
  excerpt: Pick<ExcerptReport, 'elements'>,
): MapAverage => {
  if (mean.hidden === null) return { mean, ofElements: false }
  const means = elements.map((id) => excerpt.elements.find((one) => one.id === id)?.figures.mean.value ?? null)
  const shown = means.filter((one) => one !== null)
  if (shown.length === 0 || shown.length < means.length) return { mean, ofElements: false }
  return { mean: show(shown.reduce((sum, one) => sum + one, 0) / shown.length), ofElements: true }
}
