'use client'
import { useLocale, useTranslations } from 'next-intl'
import { buttonLook } from '../pages/buttonLook.ts'
import { useDesk } from './desk.tsx'

/** The figures of the session so far, as a file; its page has the other formats. A rehearsal leaves none behind. */
export const FiguresLink = () => {
  const t = useTranslations('console.figures')
  const { view } = useDesk()
  const locale = useLocale()
  if (view.rehearsal) return null
  return (
    <div className="space-y-1">
      <a
        href={`/api/sessions/${view.sessionId}/figures?format=xlsx&language=${locale}`}
        download
        className={`w-full ${buttonLook('quiet')}`}
      >
        {t('save')}
      </a>
      <p className="text-sm text-soft">{t('hint')}</p>
    </div>
  )
}
