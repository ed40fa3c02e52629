import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ExcerptReport, ItemReport } from '../../lib/reports/report.ts'
import { ShareBars } from '../charts/ShareBars.tsx'
import { Chapter } from './Heading.tsx'
import { rowReason } from './hiddenReasons.ts'
import { Pictured } from './Pictured.tsx'
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
    <Pictured
      table={{
        caption: title,
        head: [words.t('page.column.mark'), ...bars.map((_, at) => String(at + 1))],
        rows: [[words.t('page.column.share'), ...bars.map(({ label }) => label)]],
      }}
    >
      <ShareBars bars={bars} most={most} coding={coding} />
    </Pictured>
  )
}

const Card = ({ excerpt, children, said }: { excerpt: ExcerptReport; children: ReactNode; said: ReactNode }) => {
  const words = useReportWords()
  return (
    <article className="space-y-2 break-inside-avoid">
      <h3 className="leading-tight font-bold">{words.text(excerpt.title)}</h3>
      {children}
      <p className="text-sm text-soft">{said}</p>
    </article>
  )
}

const WithOverall = ({ excerpt, item, most }: { excerpt: ExcerptReport; item: ItemReport; most: number }) => {
  const words = useReportWords()
  const { figures, coding } = item
  const said = [
    figures.agreement.hidden === null
      ? words.t('page.agreementIs', { agreement: words.agreement(figures.agreement.value) })
      : null,
    figures.withinOne.hidden === null
      ? words.t('page.withinOneIs', { share: words.share(figures.withinOne.value.value) })
      : null,
    figures.lean.hidden === null && figures.lean.value.word !== 'none'
      ? words.lean(figures.lean.value)
      : words.leaning(figures.leanWord),
  ].filter((one) => one !== null)
  const marked = coding !== null && (
    <span className="font-semibold text-expert">
      ◆ {words.t('page.codingIs', { mark: coding })}
      {excerpt.codingLabel ? ` · ${words.text(excerpt.codingLabel)}` : ''}
      {said.length > 0 ? ' · ' : ''}
    </span>
  )
  return (
    <Card
      excerpt={excerpt}
      said={
        <>
          {marked}
          {said.join(' · ')}
        </>
      }
    >
      <Shares title={words.text(excerpt.title)} item={item} most={most} />
    </Card>
  )
}

/** An excerpt that was marked on its elements alone: what stands below about them, in a sentence. */
const ElementsOnly = ({ excerpt }: { excerpt: ExcerptReport }) => {
  const words = useReportWords()
  const why = rowReason(excerpt.elements.map(({ figures }) => figures.withinOne))
  return (
    <Card excerpt={excerpt} said={why === null ? words.elementsNear(excerpt.elements) : words.t(`hidden.${why}`)}>
      <p className="flex h-44 items-center justify-center rounded-card border border-line px-6 text-center text-soft">
        <a href="#excerpt-elements" className="underline underline-offset-4 print:no-underline">
          {words.t('page.elementsOnly')}
        </a>
      </p>
    </Card>
  )
}

/** Each excerpt's overall marks as a small chart, all on one scale; of those marked on elements alone, a sentence. */
export const ExcerptCards = ({ excerpts }: { excerpts: readonly ExcerptReport[] }) => {
  const t = useTranslations('reports.page')
  if (excerpts.length === 0) return null
  const shares = excerpts.flatMap(({ overall }) => overall?.figures.shares.value ?? [])
  const most = Math.max(leastScale, ...shares)
  return (
    <Chapter id="excerpts" title={t('excerpts')} lead={t('excerptsLead')} defined="shares">
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
        {excerpts.map((excerpt) =>
          excerpt.overall === null ? (
            <ElementsOnly key={excerpt.id} excerpt={excerpt} />
          ) : (
            <WithOverall key={excerpt.id} excerpt={excerpt} item={excerpt.overall} most={most} />
          ),
        )}
      </div>
    </Chapter>
  )
}
