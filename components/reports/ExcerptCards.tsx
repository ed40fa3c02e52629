import { useTranslations } from 'next-intl'
import type { ExcerptReport, ItemReport } from '../../lib/reports/report.ts'
import { ShareBars } from '../charts/ShareBars.tsx'
import { Chapter } from './Heading.tsx'
import { useReportWords } from './useReportWords.ts'

/** Below this every bar of a set would be squeezed to the foot. */
const leastScale = 0.5

const Shares = ({ title, item, most }: { title: string; item: ItemReport; most: number }) => {
  const words = useReportWords()
  const { figures, coding } = item
  if (figures.shares.hidden !== null) {
    return (
      <p className="flex h-44 items-center justify-center rounded-card bg-wash px-6 text-center text-soft">
        {words.t(`hidden.${figures.allWithinOnePoint ? 'alike' : figures.shares.hidden}`)}
      </p>
    )
  }
  const bars = figures.shares.value.map((share) => ({ share, label: words.share(share) }))
  return (
    <ShareBars
      bars={bars}
      most={most}
      coding={coding}
      table={{
        caption: title,
        head: [words.t('page.column.mark'), words.t('page.column.share')],
        rows: bars.map(({ label }, at) => [at + 1, label]),
      }}
    />
  )
}

const Card = ({ excerpt, item, most }: { excerpt: ExcerptReport; item: ItemReport; most: number }) => {
  const words = useReportWords()
  const { figures, coding } = item
  const title = words.text(excerpt.title)
  const said = [
    figures.agreement.hidden === null
      ? words.t('page.agreementIs', { agreement: words.agreement(figures.agreement.value) })
      : null,
    figures.withinOne.hidden === null
      ? words.t('page.withinOneIs', { share: words.share(figures.withinOne.value.value) })
      : null,
    figures.lean.hidden === null && figures.lean.value.word !== 'none' ? words.lean(figures.lean.value) : null,
    excerpt.satOut.hidden === null && excerpt.satOut.value > 0
      ? words.t('page.satOutIs', { share: words.share(excerpt.satOut.value) })
      : null,
  ].filter((one) => one !== null)
  return (
    <article className="space-y-2 break-inside-avoid">
      <h3 className="leading-tight font-bold">{title}</h3>
      <Shares title={title} item={item} most={most} />
      <p className="text-sm text-soft">
        {coding === null ? null : (
          <span className="font-semibold text-expert">
            ◆ {words.t('page.codingIs', { mark: coding })}
            {excerpt.codingLabel ? ` · ${words.text(excerpt.codingLabel)}` : ''}
            {' · '}
          </span>
        )}
        {said.join(' · ')}
      </p>
    </article>
  )
}

/** What stands for an excerpt in a row of small charts: its overall mark; else there is none. */
const withOverall = (excerpts: readonly ExcerptReport[]) =>
  excerpts.flatMap((excerpt) => (excerpt.overall === null ? [] : [{ excerpt, item: excerpt.overall }]))

/** Each excerpt's overall marks as a small chart, all on one scale. */
export const ExcerptCards = ({ excerpts }: { excerpts: readonly ExcerptReport[] }) => {
  const t = useTranslations('reports.page')
  const shown = withOverall(excerpts)
  if (shown.length === 0) return null
  const shares = shown.flatMap(({ item }) => item.figures.shares.value ?? [])
  return (
    <Chapter id="excerpts" title={t('excerpts')} lead={t('excerptsLead')} defined="shares">
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
        {shown.map(({ excerpt, item }) => (
          <Card key={excerpt.id} excerpt={excerpt} item={item} most={Math.max(leastScale, ...shares)} />
        ))}
      </div>
    </Chapter>
  )
}
