import { useTranslations } from 'use-intl'
import { PhoneHelp } from '../PhoneHelp.tsx'
import { PhoneReady } from '../PhoneReady.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** Before the vote on an overall mark. */
export const PhoneBefore = ({ language, face, activity, player, clockOffset, said }: PhoneScreen<'rate'>) => {
  const t = useTranslations('phone.ready')
  return (
    <PhoneReady
      language={language}
      excerpt={face.excerpt}
      activity={activity}
      player={player}
      clockOffset={clockOffset}
      next={t('next')}
    >
      <PhoneHelp anchors={face.scale.anchors} mark={said.before?.mark ?? null} />
    </PhoneReady>
  )
}
