'use client'
import { useTranslations } from 'next-intl'

/** The end of a session. */
export const Ended = ({ joined }: { joined: number }) => {
  const t = useTranslations('projector.ended')
  return (
    <section className="flex h-full flex-col justify-center gap-8">
      <h2 className="text-9xl leading-tight font-bold">{t('thanks')}</h2>
      <p className="max-w-[70rem] text-5xl leading-snug text-balance text-soft">{t('people', { count: joined })}</p>
      <p className="max-w-[70rem] text-4xl leading-snug text-balance text-soft">{t('after')}</p>
    </section>
  )
}
