import { useTranslations } from 'use-intl'
import { PhoneIdeaList, PhoneIdeas } from '../PhoneIdeas.tsx'
import { PhoneWriting } from '../PhoneWriting.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhonePlans } from './PhonePlans.tsx'

/** The room's own ideas from earlier: as a list while the team waits, one press away once it writes. */
const Beside = ({ activity: { recalled, round } }: PhoneScreen<'plan'>) => {
  const t = useTranslations('phone.wall')
  if (!recalled || recalled.length === 0) return null
  if (round.phase !== 'ready') return <PhoneIdeas ideas={recalled} />
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">{t('ideas')}</h2>
      <PhoneIdeaList ideas={recalled} />
    </section>
  )
}

/** A plan of a team, a line for each field; then everyone’s. */
export const Phone = (props: PhoneScreen<'plan'>) => {
  const { round } = props.activity
  const plans = round.phase === 'revealed' ? round.shown.plans : undefined
  return (
    <PhoneWriting {...props} beside={<Beside {...props} />}>
      {plans ? <PhonePlans room={plans} fields={props.face.fields} /> : null}
    </PhoneWriting>
  )
}
