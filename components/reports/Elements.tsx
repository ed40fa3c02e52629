import { useTranslations } from 'next-intl'
import type { Report } from '../../lib/reports/report.ts'
import { Chapter } from './Heading.tsx'
import { MarksTable } from './MarksTable.tsx'
import { useReportWords } from './useReportWords.ts'

/** Element by element over all excerpts, in the order of the framework; the hardest are named in a sentence. */
export const Elements = ({ report }: { report: Report }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const { elements, hardest, halo } = report
  if (elements.length === 0) return null
  const names = hardest
    .flatMap((id) => elements.find((element) => element.id === id) ?? [])
    .map(({ name }) => words.text(name))
  const rows = elements.map(({ id, name, figures, excerpts }) => ({
    id,
    name: words.text(name),
    note: t('overExcerpts', { count: excerpts }),
    figures,
  }))
  return (
    <Chapter
      id="elements"
      title={t('elements')}
      lead={
        names.length === 0
          ? t('elementsLead')
          : t('hardest', { first: names[0] ?? '', second: names[1] ?? '', count: Math.min(2, names.length) })
      }
      defined="distance"
    >
      <MarksTable caption={t('elements')} of={t('column.element')} rows={rows} />
      <p className="max-w-prose">
        <b>{t('halo.title')}</b>{' '}
        {halo.room.hidden === null && halo.coders.hidden === null
          ? t(halo.room.value > halo.coders.value + 0.1 ? 'halo.more' : 'halo.notMore', {
              room: words.number(halo.room.value, 2),
              coders: words.number(halo.coders.value, 2),
            })
          : words.orWhy(halo.room.hidden === null ? halo.coders : halo.room, (value) => words.number(value, 2))}
      </p>
    </Chapter>
  )
}
