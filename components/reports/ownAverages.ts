import type { DimensionReport, ExcerptReport } from '../../lib/reports/report.ts'

/** The dimensions of an excerpt that are averages of several elements: one that is a single element has its row already. */
export const ownAverages = ({ dimensions }: Pick<ExcerptReport, 'dimensions'>): readonly DimensionReport[] =>
  dimensions.filter(({ elements }) => elements.length > 1)
