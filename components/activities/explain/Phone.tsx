import { useTranslations } from 'use-intl'
import { ScaleLine } from '../../ui/ScaleLine.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { AnchorList } from '../PhoneHelp.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** How to rate: the sentences, the scale, and what its ends and its middle sound like. */
export const Phone = ({ face }: PhoneScreen<'explain'>) => {
  const t = useTranslations('phone')
  const options = [...face.scale.labels].sort((a, b) => a.value - b.value)
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{face.heading}</PhoneHeading>
      {face.paragraphs.map((paragraph) => (
        <p key={paragraph} className="leading-snug">
          {paragraph}
        </p>
      ))}
      <ScaleLine label={t('ready.scale')} options={options} />
      <AnchorList anchors={face.scale.anchors} />
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
