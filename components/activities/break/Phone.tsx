import { useTranslations } from 'use-intl'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneTimer } from '../PhoneTimer.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { backAt } from './backAt.ts'

/** A break: when to be back, and how long that is. */
export const Phone = ({ face, activity, language, clockOffset }: PhoneScreen<'break'>) => {
  const t = useTranslations('phone')
  const { talkEndsAt } = activity.round
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{face.heading}</PhoneHeading>
      {talkEndsAt === null ? (
        <p className="text-lg leading-snug">{t('break.soon')}</p>
      ) : (
        <>
          <p className="text-3xl font-bold">{t('break.back', { time: backAt(talkEndsAt, language) })}</p>
          <p className="text-lg">
            <PhoneTimer endsAt={talkEndsAt} clockOffset={clockOffset} of="break" />
          </p>
        </>
      )}
      <p className="text-soft mt-auto">{t('waiting.next')}</p>
    </div>
  )
}
