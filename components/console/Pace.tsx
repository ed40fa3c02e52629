'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Views } from '../../lib/session/view.ts'
import { timeText } from '../pages/dateText.ts'
import { useDesk } from './desk.tsx'
import { useServerNow } from './useServerNow.ts'

const minute = 60_000
/** Beyond this the session was started long before the room came, and its pace says nothing. */
const mostMinutes = 12 * 60

/** Minutes behind the plan; below 0 ahead of it; `null` before the first activity. */
const behindPlan = ({ agenda, activity, startedAt }: Views['console'], now: number): number | null => {
  const at = agenda.findIndex(({ id }) => id === activity?.id)
  const gone = (now - startedAt) / minute
  if (at === -1 || gone > mostMinutes) return null
  const before = agenda.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0)
  const through = before + (agenda[at]?.minutes ?? 0)
  if (gone > through) return Math.round(gone - through)
  return gone < before ? -Math.round(before - gone) : 0
}

/** What time it is, and how the session stands to its plan. */
export const Pace = () => {
  const t = useTranslations('console.pace')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const { view } = useDesk()
  const now = useServerNow(5000)
  const behind = view.ended ? null : behindPlan(view, now)
  const planned = view.agenda.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <p className="text-sm text-soft">
      {timeText(now, language)} · {behind === null && t('planned', { minutes: planned })}
      {behind === 0 && t('onPlan')}
      {behind !== null && behind > 0 && t('behind', { minutes: behind })}
      {behind !== null && behind < 0 && t('ahead', { minutes: -behind })}
    </p>
  )
}
