import { useTranslations } from 'next-intl'
import type { Report } from '../../lib/reports/report.ts'
import { Alphas } from './Alphas.tsx'
import { Chapter, DefinitionLink } from './Heading.tsx'
import { useReportWords } from './useReportWords.ts'

const Analysts = ({ report: { analyst, benchmark }, asked }: { report: Report; asked: boolean }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
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
    <details className="max-w-prose">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4 print:text-ink print:no-underline">
        {t('forAnalysts')}
      </summary>
      {asked ? (
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
      ) : (
        <p>{t('analystNoOverall')}</p>
      )}
      <p className="pt-2 text-soft">{t('benchmarkIcc', { lo: two(benchmark.icc.lo), hi: two(benchmark.icc.hi) })}</p>
    </details>
  )
}

/** How these people would serve as a measuring instrument, beside published coders; and figures for analysts. */
export const Instrument = ({ report }: { report: Report }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const { alpha, benchmark, excerpts, elements } = report
  const two = (value: number) => words.number(value, 2)
  const asked = excerpts.some(({ overall }) => overall !== null)
  const lead = () =>
    words.orWhy(alpha.value, ({ alpha: value, word, interval, over }) =>
      t(`alpha.${word}`, {
        value: two(value),
        interval: words.interval(interval, two),
        over: t(`over.${over}`),
      }),
    )
  if (excerpts.length === 0) return null
  return (
    <Chapter id="instrument" title={t('instrument')} defined="alpha" lead={asked ? lead() : t('alphaNoOverall')}>
      <Alphas report={report} />
      <p className="max-w-prose">
        {elements.length === 0 ? null : `${t('benchmarkBand')} `}
        {t('benchmark', {
          lo: two(benchmark.alpha.lo),
          hi: two(benchmark.alpha.hi),
          source: benchmark.source,
        })}
      </p>
      <Analysts report={report} asked={asked} />
    </Chapter>
  )
}
