import { useTranslations } from 'use-intl'
import { Notice } from '../../ui/Notice.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** The room arrives: you are in, and this is what holds here. */
export const Phone = ({ face }: PhoneScreen<'welcome'>) => {
  const t = useTranslations('phone.waiting')
  return (
    <div className="flex grow flex-col gap-5">
      <Notice tone="room">
        <strong>{t('heading')}.</strong> {t('nothing')}
      </Notice>
      <PhoneHeading>{face.heading}</PhoneHeading>
      <ul className="flex flex-col gap-3 leading-snug">
        {face.points.map((point) => (
          <li key={point} className="border-line border-t pt-3">
            {point}
          </li>
        ))}
      </ul>
      <p className="text-soft mt-auto">{t('begin')}</p>
    </div>
  )
}
