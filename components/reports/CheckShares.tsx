import { useTranslations } from 'next-intl'
import type { CheckReport } from '../../lib/reports/report.ts'
import { ShareStrip } from '../charts/ShareStrip.tsx'
import { useReportWords } from './useReportWords.ts'

const squares = ['bg-mark-1', 'bg-mark-2', 'bg-mark-3', 'bg-mark-4', 'bg-mark-5'] as const

/** What the marks mean, from left to right, as the strips have them. */
const Legend = ({ labels }: Pick<CheckReport, 'labels'>) => {
  const words = useReportWords()
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-soft">
      {labels.map((label, at) => (
        <span key={at} className="whitespace-nowrap">
          <span
            aria-hidden="true"
            className={`mr-1 inline-block size-2.5 print:[print-color-adjust:exact] ${squares[at] ?? 'bg-control'}`}
          />
          {at + 1} {words.text(label)}
        </span>
      ))}
    </p>
  )
}

/** How people marked each statement of a check, all together: a strip a statement, all on one scale. */
export const CheckShares = ({ check: { rows, labels } }: { check: CheckReport }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  return (
    <div className="space-y-3">
      <Legend labels={labels} />
      <dl className="grid max-w-4xl gap-x-6 gap-y-2.5 sm:grid-cols-[2fr_3fr] print:grid-cols-[2fr_3fr]">
        {rows.map(({ id, text, mean, shares }) => (
          <div key={id} className="contents break-inside-avoid">
            <dt className="self-end leading-tight">{words.text(text)}</dt>
            <dd className="grid grid-cols-[1fr_7rem] items-end gap-x-4">
              {shares.hidden === null ? (
                <>
                  <ShareStrip shares={shares.value} labels={shares.value.map(words.share)} />
                  <span className="sr-only">{words.marksShared(shares.value)}</span>
                </>
              ) : (
                <span className="text-sm text-soft">{words.t(`hidden.${shares.hidden}`)}</span>
              )}
              <span className="text-sm">
                {mean.hidden === null ? t('meanIs', { mean: words.number(mean.value) }) : null}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
