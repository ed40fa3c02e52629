import { useTranslations } from 'use-intl'
import type { End } from '../../lib/activities/ends.ts'
import { PhoneReasonForm } from './PhoneReasonForm.tsx'
import type { PhoneScreen } from './phoneScreen.ts'

type Ends = 'rate' | 'rateElements'

interface PhoneEndsProps extends Pick<PhoneScreen<Ends>, 'reason'> {
  readonly round: PhoneScreen<Ends>['activity']['round']
  /** The name of an element. */
  readonly name: (id: string) => string
}

/** Reasons from both ends: everyone is asked alike; then what the facilitator has let through, end by end. */
export const PhoneEnds = ({ round, reason, name }: PhoneEndsProps) => {
  const t = useTranslations('phone.ends')
  const reasons = round.phase === 'revealed' ? round.reasons : undefined
  if (!reasons) return null
  const range = ({ from, to }: End) => (from === to ? String(from) : t('range', { from, to }))
  const of = reasons.about === null ? null : name(reasons.about)
  if (reasons.asked === 'open') return <PhoneReasonForm key={round.id} ends={reasons.ends} of={of} own={reason} />
  const lists = (['low', 'high'] as const).filter((end) => reasons[end].length > 0)
  if (lists.length === 0) return <p className="text-soft leading-snug">{t('reading')}</p>
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-bold">{of === null ? t('heading') : t('headingOf', { element: of })}</h2>
      {lists.map((end) => (
        <div key={end}>
          <h3 className="text-soft text-sm">{t(end, { range: range(reasons.ends[end]) })}</h3>
          <ul className="mt-1 flex flex-col gap-1.5">
            {reasons[end].map((text) => (
              <li key={text} className="border-room border-l-4 pl-3 leading-snug">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
