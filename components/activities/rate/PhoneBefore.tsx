import { useTranslations } from 'use-intl'
import { ScaleLine } from '../../ui/ScaleLine.tsx'
import { PhoneHelp } from '../PhoneHelp.tsx'
import { PhoneReady } from '../PhoneReady.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** Before the vote on an overall mark. */
export const PhoneBefore = ({ language, face, activity, player, clockOffset, moments, said }: PhoneScreen<'rate'>) => {
  const t = useTranslations('phone')
  const options = [...face.scale.labels].sort((a, b) => a.value - b.value)
  return (
    <PhoneReady
      language={language}
      excerpt={face.excerpt}
      activity={activity}
      player={player}
      clockOffset={clockOffset}
      moments={moments}
      next={t('ready.next')}
      preview={<ScaleLine label={t('ready.scale')} options={options} />}
    >
      <PhoneHelp anchors={face.scale.anchors} mark={said.before?.mark ?? null} />
    </PhoneReady>
  )
}
