import { useTranslations } from 'next-intl'
import type { Headline } from '../../lib/reports/headline.ts'
import type { Report } from '../../lib/reports/report.ts'
import { dateOnly } from '../pages/dateText.ts'
import { useReportWords } from './useReportWords.ts'

const useHeadline = () => {
  const words = useReportWords()
  /** A sentence; texts among its values are said in the language of the page. */
  return ({ key, values }: Headline): string =>
    words.t(
      `headline.${key}`,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value : words.text(value)]),
      ),
    )
}

/** The headline in words, and in a line what it is made of. */
export const ReportHead = ({ report, about }: { report: Report; about: string }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const sentence = useHeadline()
  const { headline, sessions, people, from, to } = report
  const [first, ...others] = headline
  const span =
    from === null || to === null
      ? null
      : dateOnly(from, words.language) === dateOnly(to, words.language)
        ? dateOnly(from, words.language)
        : `${dateOnly(from, words.language)} – ${dateOnly(to, words.language)}`
  const meta = [
    about,
    t('sessions', { count: sessions }),
    people === null ? null : t('people', { count: people }),
    span,
  ]
  return (
    <header className="space-y-3">
      <h1 className="max-w-[44rem] text-3xl leading-tight font-bold text-balance">{first ? sentence(first) : about}</h1>
      {others.length > 0 ? (
        <p className="max-w-[44rem] text-xl leading-snug">{others.map(sentence).join(' ')}</p>
      ) : null}
      <p className="text-soft">
        {meta.filter((one) => one !== null).join(' · ')} · {t('anonymous')}
        <span className="print:hidden">
          {' · '}
          <a href="#definitions" className="underline underline-offset-4">
            {t('howMade')}
          </a>
        </span>
      </p>
    </header>
  )
}
