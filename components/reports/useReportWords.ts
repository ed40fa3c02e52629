import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { AgreementFigure, Estimate, Lean } from '../../lib/reports/figures.ts'
import { nearEnough } from '../../lib/reports/headlines.ts'
import type { ItemReport } from '../../lib/reports/report.ts'
import type { Shown } from '../../lib/reports/shown.ts'
import type { Interval } from '../../lib/stats/interval.ts'
import type { LeanWord } from '../../lib/stats/leanWord.ts'
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
  /** A mark of a coding: whole as it is, an average of several with two digits. */
  const mark = (value: number): string => (Number.isInteger(value) ? String(value) : number(value, 2))
  const signed = (value: number): string =>
    format.number(value, { ...points(1), signDisplay: 'exceptZero' }).replace('-', '−')
  /** A difference of two shares in percentage points, without a unit: the head of its column has it. */
  const signedShare = (value: number): string =>
    format.number(100 * value, { ...points(0), signDisplay: 'exceptZero' }).replace('-', '−')
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

  /** Which way people lean, where they do: nothing of no lean, which needs no word beside every line. */
  const leaning = (shown: Shown<LeanWord>): string | null => {
    const word = shown.value ?? 'none'
    return word === 'none' || word === 'onTheMark' || word === 'noClearLean' ? null : t(`page.lean.${word}`)
  }

  /** How many of an excerpt's elements are near the coding, and the one that is furthest from it. */
  const elementsNear = (elements: readonly ItemReport[]): string => {
    const shares = elements.flatMap(({ figures }) => figures.withinOne.value?.value ?? [])
    if (shares.length === 0) {
      // One element without a coding is not why there is nothing of the others.
      const coded = elements.filter(({ coding }) => coding !== null)
      return t(
        `hidden.${coded.find(({ figures }) => figures.withinOne.hidden)?.figures.withinOne.hidden ?? 'noCoding'}`,
      )
    }
    const near = shares.filter((one) => one >= nearEnough - 1e-9).length
    return t('page.elementsNear', { near, of: shares.length, share: share(nearEnough) })
  }

  /** The lean of a small room, which has no number; below two people there is no word either. */
  const leanWord = (word: LeanWord): string => (word === 'none' ? '' : t(`page.lean.${word}`))

  /** The shares of marks as a list that is read aloud. */
  const marksShared = (shares: readonly number[]): string =>
    shares.map((one, at) => t('page.markShared', { mark: at + 1, share: share(one) })).join(', ')

  return {
    t,
    text,
    share,
    number,
    mark,
    signed,
    signedShare,
    interval,
    orWhy,
    agreement,
    shareEstimate,
    lean,
    leanWord,
    leaning,
    elementsNear,
    marksShared,
    language,
  }
}
