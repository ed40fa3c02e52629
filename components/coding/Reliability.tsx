'use client'
import { useTranslations } from 'next-intl'
import { alphaWord } from '../../lib/stats/alphaWord.ts'
import type { CodersAlpha, PairsAlike } from '../../lib/workshop/codersApart.ts'
import { Section } from '../pages/Section.tsx'

interface ReliabilityProps {
  readonly pairs: PairsAlike
  readonly alpha: CodersAlpha
}

/** How far the coders agreed before they talked, in words that claim no more than that. */
export const Reliability = ({ pairs, alpha: { alpha, coders, excerpts, interval, few } }: ReliabilityProps) => {
  const t = useTranslations('coding.reliability')
  return (
    <Section boxed title={t('title')}>
      {pairs.pairs === 0 ? <p>{t('noPairs')}</p> : <p>{t('pairs', { ...pairs })}</p>}
      {alpha.value === null ? (
        <p>
          {t(alpha.reason === 'no_variation' ? 'noVariation' : 'tooFew')} {t('soFar', { coders, excerpts })}
        </p>
      ) : (
        <p>
          {t('alpha', { alpha: alpha.value.toFixed(2), coders, excerpts })}{' '}
          {interval && t(interval.over, { lo: interval.lo.toFixed(2), hi: interval.hi.toFixed(2) })}{' '}
          {few ? t('few') : t(`word.${alphaWord(alpha.value)}`)}
        </p>
      )}
      <p className="max-w-prose text-sm text-soft">{t('honest')}</p>
    </Section>
  )
}
