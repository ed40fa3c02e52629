import { useTranslations } from 'use-intl'
import { PhoneTimer } from './PhoneTimer.tsx'

/** While the room talks about what it sees: that it does, and how long. */
export const PhoneTalkStrip = ({ talkEndsAt, clockOffset }: { talkEndsAt: number | null; clockOffset: number }) => {
  const t = useTranslations('phone.talk')
  if (talkEndsAt === null) return null
  return (
    <div className="bg-wash flex flex-wrap items-baseline justify-between gap-x-3 rounded-card px-4 py-2.5">
      <strong>{t('heading')}</strong>
      <PhoneTimer endsAt={talkEndsAt} clockOffset={clockOffset} of="talk" />
      <p className="text-soft w-full text-sm">{t('prompt')}</p>
    </div>
  )
}
