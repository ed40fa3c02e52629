import { useTranslations } from 'use-intl'

/** Whom to turn to when an excerpt was upsetting, as the facilitator has typed it. */
export const PhoneSupport = ({ who }: { who: string }) => {
  const t = useTranslations('phone')
  return (
    <section className="bg-room-wash rounded-card px-4 py-3 leading-snug">
      <h2 className="text-sm">{t('support')}</h2>
      <p className="font-semibold wrap-anywhere">{who}</p>
    </section>
  )
}
