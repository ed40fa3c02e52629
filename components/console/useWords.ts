'use client'
import { useTranslations } from 'next-intl'
import type { Press } from '../../lib/session/presses.ts'
import type { Views } from '../../lib/session/view.ts'
import { useText } from './useText.ts'
import { whereOf } from './whereOf.ts'

type Console = Views['console']

/** The sentences that depend on where the room is and on which press is meant. */
export const useWords = () => {
  const t = useTranslations('console')
  const text = useText()
  const rungName = (rung: string | null, part: 'press' | 'detail' | 'shown') =>
    rung !== null && t.has(`rung.${rung}.${part}`) ? t(`rung.${rung}.${part}`) : t(`rung.other.${part}`)

  /** Where we are, in one sentence without a running number: it is read aloud. */
  const whereSentence = (view: Console, now: number): string => {
    const where = whereOf(view, now)
    if (where !== 'revealed' || view.activity?.round.phase !== 'revealed') return t(`where.${where}`)
    return rungName(view.conduct?.ladder[view.activity.round.rungs - 1]?.name ?? null, 'shown')
  }

  const titleOf = (view: Console, press: Press): string => {
    const entry = view.agenda.find(({ id }) => id === press.activityId)
    return entry ? text(entry.title) : ''
  }

  /** What a press does, as its button says it. */
  const pressName = (view: Console, press: Press): string => {
    if (press.type === 'reveal') return rungName(press.rung, 'press')
    if (press.type === 'goTo') {
      return t(view.activity === null ? 'press.begin' : 'press.goTo', { title: titleOf(view, press) })
    }
    const waits = press.type === 'open' && view.conduct?.thinkSeconds !== null && (view.player ?? null) !== null
    return t(waits && press.state === 'next' ? 'press.openNow' : `press.${press.type}`)
  }

  return { whereSentence, pressName, rungName }
}
