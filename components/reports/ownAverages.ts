import type { DimensionReport, ExcerptReport } from '../../lib/reports/report.ts'

/** The dimensions of an excerpt that are averages of several elements: one that is a single element has its row already. */
export const ownAverages = ({ elements, dimensions }: ExcerptReport): readonly DimensionReport[] =>
  dimensions.filter(({ name }) => !elements.some((element) => element.name.en === name.en))
