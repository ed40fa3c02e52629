'use client'
import { useLocale, useTranslations } from 'next-intl'
import { buttonLook } from '../pages/buttonLook.ts'
import { useDesk } from './desk.tsx'

/** What the room wrote and has seen, as a file for a spreadsheet. */
export const WordsLink = () => {
  const t = useTranslations('console.words')
  const { view } = useDesk()
  const locale = useLocale()
  return (
    <div className="space-y-1">
      <a
        href={`/api/sessions/${view.sessionId}/words.csv?language=${locale}`}
        download
        className={`w-full ${buttonLook('quiet')}`}
      >
        {t('save')}
      </a>
      <p className="text-sm text-soft">{t('hint')}</p>
    </div>
  )
}
