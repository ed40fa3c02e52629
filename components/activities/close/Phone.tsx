import { useTranslations } from 'use-intl'
import { OwnRecord } from '../OwnRecord.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneSupport } from '../PhoneSupport.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** The end on the phone: thanks, and the own record. */
export const Phone = ({ face, language }: PhoneScreen<'close'>) => {
  const t = useTranslations('phone')
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading under={face.points.join(' ')}>{face.heading}</PhoneHeading>
      {face.support === null ? null : <PhoneSupport who={face.support} />}
      <OwnRecord language={language} />
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
