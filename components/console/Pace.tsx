'use client'
import { useTranslations } from 'next-intl'
import { behindPlan } from '../../lib/session/pace.ts'
import { timeText } from '../pages/dateText.ts'
import { useDesk } from './desk.tsx'
import { useServerNow } from './useServerNow.ts'

const minute = 60_000

/** What time it is, how the session stands to its plan, and when it will be over. */
export const Pace = () => {
  const t = useTranslations('console.pace')
  const { view } = useDesk()
  const now = useServerNow(5000)
  const behind = view.ended ? null : behindPlan(view, now)
  const planned = view.agenda.reduce((sum, { minutes }) => sum + minutes, 0)
  const end = view.startedAt + planned * minute
  return (
    <div className="text-sm text-soft">
      <p>
        {timeText(now)} · {behind === null && t('planned', { minutes: planned })}
        {behind === 0 && t('onPlan')}
        {behind !== null && behind > 0 && t('behind', { minutes: behind })}
        {behind !== null && behind < 0 && t('ahead', { minutes: -behind })}
      </p>
      {behind !== null && (
        <p>
          {behind === 0
            ? t('ends', { planned: timeText(end) })
            : t('endsInstead', {
                planned: timeText(end),
                expected: timeText(end + behind * minute),
              })}
        </p>
      )}
    </div>
  )
}
