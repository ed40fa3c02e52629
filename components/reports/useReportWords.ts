import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { AgreementFigure, Estimate, Lean } from '../../lib/reports/figures.ts'
import type { Shown } from '../../lib/reports/shown.ts'
import type { Interval } from '../../lib/stats/interval.ts'
import type { Language, LocalText } from '../../lib/workshop/text.ts'

const points = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits })

/** The words and numbers of a report, in the language of the page. What is hidden is said with its reason. */
export const useReportWords = () => {
  const t = useTranslations('reports')
  const common = useTranslations('common')
  const format = useFormatter()
  const language: Language = useLocale() === 'cy' ? 'cy' : 'en'

  const text = (local: LocalText): string => local[language]
  const share = (value: number): string => format.number(value, { style: 'percent', maximumFractionDigits: 0 })
  const number = (value: number, digits = 1): string => format.number(value, points(digits))
  const signed = (value: number): string =>
    format.number(value, { ...points(1), signDisplay: 'exceptZero' }).replace('-', '−')
  const interval = (range: Interval | null, say: (value: number) => string): string =>
    range === null ? '' : t('page.interval', { lo: say(range.lo), hi: say(range.hi) })

  /** A figure by its own words, or why it is hidden. */
  const orWhy = <T>(shown: Shown<T>, say: (value: T) => string): string =>
    shown.hidden === null ? say(shown.value) : t(`hidden.${shown.hidden}`)

  const agreement = ({ index, word }: AgreementFigure): string => `${common(`agreement.${word}`)} (${index})`
  const shareEstimate = ({ value, interval: range }: Estimate): string =>
    `${share(value)} ${interval(range, share)}`.trim()
  const lean = ({ word, value }: Lean): string =>
    word === 'none' ? signed(value) : `${t(`page.lean.${word}`)} (${signed(value)})`

  /** The lean of a small room, which has no number; below two people there is no word either. */
  const leanWord = (word: Lean['word']): string => (word === 'none' ? '' : t(`page.lean.${word}`))

  return { t, text, share, number, signed, interval, orWhy, agreement, shareEstimate, lean, leanWord, language }
}
