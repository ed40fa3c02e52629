'use client'
import { useTranslations } from 'next-intl'
import css from './screen.module.css'

/** A screen with one sentence: there is nothing to show yet, or nothing that may be shown. */
export const Notice = ({ lang, of }: { lang: string; of: 'connecting' | 'refused' | 'notAllowed' }) => {
  const t = useTranslations('projector.notice')
  return (
    <main lang={lang} className={`${css.screen} flex flex-col justify-center gap-6 px-16`}>
      <h1 className="text-6xl leading-tight font-bold text-balance">{t(`${of}.heading`)}</h1>
      <p role="status" className="max-w-[70rem] text-4xl leading-snug text-soft">
        {t(`${of}.text`)}
      </p>
    </main>
  )
}
