'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useDesk } from './desk.tsx'
import { Timer } from './Timer.tsx'

const Count = ({ value, label }: { value: ReactNode; label: string }) => (
  <div className="flex flex-col-reverse justify-end">
    <dt className="text-sm text-soft md:text-base">{label}</dt>
    <dd className="text-2xl leading-none font-bold whitespace-nowrap md:text-4xl">{value}</dd>
  </div>
)

/** How many, never who: answered, joined, connected, and the time that is left. */
export const Counts = () => {
  const t = useTranslations('console.counts')
  const { view } = useDesk()
  const { answered, joined, connected, activity, conduct } = view
  const asked =
    conduct?.asks === true &&
    activity !== null &&
    activity.round.phase !== 'ready' &&
    !activity.round.byHand?.includes('now')
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {asked && <Count value={t('ofAll', { answered, joined })} label={t('answered')} />}
        <Count value={joined} label={t('joined', { count: joined })} />
        {!view.ended && <Count value={connected} label={t('connected', { count: connected })} />}
      </dl>
      <Timer />
    </div>
  )
}
