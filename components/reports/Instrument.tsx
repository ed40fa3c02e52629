import { useTranslations } from 'next-intl'
import type { Report } from '../../lib/reports/report.ts'
import { Chapter, DefinitionLink } from './Heading.tsx'
import { useReportWords } from './useReportWords.ts'

/** How these people would serve as a measuring instrument, beside published coders; and figures for analysts. */
export const Instrument = ({ report }: { report: Report }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const { alpha, analyst, benchmark } = report
  const two = (value: number) => words.number(value, 2)
  const figures = [
    ['gwetAc2', words.orWhy(analyst.gwetAc2, two)],
    ['iccAgreement', words.orWhy(analyst.iccAgreement, ({ value, word }) => `${two(value)} · ${t(`icc.${word}`)}`)],
    ['iccConsistency', words.orWhy(analyst.iccConsistency, two)],
    [
      'iccOfAverage',
      words.orWhy(analyst.iccOfAverage, ({ value, raters }) => t('iccOf', { value: two(value), raters })),
    ],
    [
      'severitySpread',
      words.orWhy(analyst.severitySpread, (value) => t('pointsOff', { value: words.number(value, 2) })),
    ],
  ] as const
  return (
    <Chapter
      id="instrument"
      title={t('instrument')}
      defined="alpha"
      lead={words.orWhy(alpha.value, ({ alpha: value, word, interval, over }) =>
        t(`alpha.${word}`, {
          value: two(value),
          interval: words.interval(interval, two),
          over: t(`over.${over}`),
        }),
      )}
    >
      <p className="max-w-prose">
        {t('benchmark', {
          lo: two(benchmark.alpha.lo),
          hi: two(benchmark.alpha.hi),
          source: benchmark.source,
        })}
      </p>
      <details className="max-w-prose">
        <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4">
          {t('forAnalysts')}
        </summary>
        <dl className="grid gap-x-6 gap-y-2 pt-2 sm:grid-cols-[auto_1fr]">
          {figures.map(([name, said]) => (
            <div key={name} className="contents">
              <dt className="font-semibold">
                <DefinitionLink of={name}>{t(`analyst.${name}`)}</DefinitionLink>
              </dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Chapter>
  )
}
