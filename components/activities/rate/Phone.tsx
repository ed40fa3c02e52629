import { useTranslations } from 'use-intl'
import { ScaleLine } from '../../ui/ScaleLine.tsx'
import { PhoneClosed } from '../PhoneClosed.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneBefore } from './PhoneBefore.tsx'
import { PhoneVote } from './PhoneVote.tsx'

/** One overall mark for an excerpt, on the phone, from the content note to the close. */
export const Phone = (props: PhoneScreen<'rate'>) => {
  const t = useTranslations('phone.ready')
  const { activity, player, clockOffset, said, face } = props
  if (activity.round.phase === 'ready') return <PhoneBefore {...props} />
  if (activity.round.phase === 'open') return <PhoneVote {...props} />
  const options = [...face.scale.labels].sort((a, b) => a.value - b.value)
  return (
    <PhoneClosed title={face.excerpt.title} activity={activity} player={player} clockOffset={clockOffset} said={said}>
      <ScaleLine label={t('scale')} options={options} chosen={said.response?.mark ?? null} />
    </PhoneClosed>
  )
}
