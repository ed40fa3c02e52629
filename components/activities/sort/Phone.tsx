import { useTranslations } from 'use-intl'
import { PhoneClosed } from '../PhoneClosed.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneOwnPiles } from './PhoneOwnPiles.tsx'
import { PhoneSorted } from './PhoneSorted.tsx'
import { PhoneSorting } from './PhoneSorting.tsx'

/** Cards into piles on the phone: before, while, after, and what the room made of them. */
export const Phone = (props: PhoneScreen<'sort'>) => {
  const t = useTranslations('phone')
  const { face, activity, player, clockOffset, said } = props
  const { phase } = activity.round
  if (phase === 'open') return <PhoneSorting {...props} />
  if (phase === 'revealed') return <PhoneSorted {...props} />
  if (phase === 'closed') {
    return (
      <PhoneClosed title={face.prompt} activity={activity} player={player} clockOffset={clockOffset} said={said}>
        <PhoneOwnPiles cards={face.cards} piles={said.response?.piles ?? {}} />
      </PhoneClosed>
    )
  }
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{face.prompt}</PhoneHeading>
      <p className="leading-snug">{t('sort.soon', { n: face.cards.length, most: face.mostPiles })}</p>
      <p className="text-soft mt-auto">{t('waiting.next')}</p>
    </div>
  )
}
