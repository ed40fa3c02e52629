import { useTranslations } from 'next-intl'
import type { ExcerptReport } from '../../lib/reports/report.ts'
import { Chapter } from './Heading.tsx'
import { MarksTable } from './MarksTable.tsx'
import { ownAverages } from './ownAverages.ts'
import { useReportWords } from './useReportWords.ts'

/** People's own averages on the dimensions of each excerpt beside the coding's: all figures that elements have. */
export const Averages = ({ excerpts }: { excerpts: readonly ExcerptReport[] }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const rows = excerpts.flatMap((excerpt) =>
    ownAverages(excerpt).map((dimension) => ({
      id: `${excerpt.id} ${dimension.id}`,
      name: words.text(excerpt.title),
      note: words.text(dimension.name),
      figures: dimension.figures,
    })),
  )
  if (rows.length === 0) return null
  return (
    <Chapter id="averages" title={t('averages')} lead={t('averagesLead')} defined="withinOne">
      <MarksTable caption={t('averages')} of={t('column.excerpt')} rows={rows} />
    </Chapter>
  )
}
