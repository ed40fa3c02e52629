import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneHeading } from './PhoneHeading.tsx'

/** A question that is about to be asked: what it will be, and that nothing has to be done yet. */
export const PhoneWaiting = ({ prompt, children }: { prompt: string; children?: ReactNode }) => {
  const t = useTranslations('phone')
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{prompt}</PhoneHeading>
      {children}
      <p className="text-soft leading-snug">{t('asked.soon')}</p>
      <p className="text-soft mt-auto">{t('waiting.next')}</p>
    </div>
  )
}
