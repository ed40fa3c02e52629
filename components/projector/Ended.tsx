'use client'
import { useTranslations } from 'next-intl'

interface EndedProps {
  readonly joined: number
  /** Whom to turn to when an excerpt was upsetting; `null`: nobody was named. */
  readonly support: string | null
}

/** The end of a session. */
export const Ended = ({ joined, support }: EndedProps) => {
  const t = useTranslations('projector.ended')
  const tClose = useTranslations('projector.close')
  return (
    <section className="flex h-full flex-col justify-center gap-8">
      <h2 className="text-9xl leading-tight font-bold">{t('thanks')}</h2>
      <p className="max-w-[70rem] text-5xl leading-snug text-balance text-soft">{t('people', { count: joined })}</p>
      {support !== null && (
        <div className="rounded-card bg-room-wash px-10 py-7">
          <h3 className="text-4xl text-soft">{tClose('support')}</h3>
          <p className="mt-2 text-5xl leading-snug font-semibold text-balance wrap-anywhere">{support}</p>
        </div>
      )}
      <p className="max-w-[70rem] text-4xl leading-snug text-balance text-soft">{t('after')}</p>
    </section>
  )
}
