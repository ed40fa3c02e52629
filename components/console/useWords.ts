'use client'
import { useTranslations } from 'next-intl'
import type { Press } from '../../lib/session/presses.ts'
import type { Views } from '../../lib/session/view.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { useAskWords } from './useAskWords.ts'
import { whereOf } from './whereOf.ts'

type Console = Views['console']

/** The sentences that depend on where the room is and on which press is meant. */
export const useWords = () => {
  const t = useTranslations('console')
  const asked = useAskWords()
  const text = useLocalText()
  /** A rung in the words of its kind; of its name, where kinds share it; or of none. */
  const rungName = (kind: string | undefined, rung: string | null, part: 'press' | 'detail' | 'shown'): string => {
    const keys = [`rungOf.${kind}.${rung}.${part}`, `rung.${rung}.${part}`]
    return t(keys.find((key) => t.has(key)) ?? `rung.other.${part}`)
  }

  /** What a kind says in words of its own, or what all say. */
  const ownOr = (of: 'press' | 'where', kind: string | undefined, name: string): string => {
    const own = `${of}Of.${kind}.${name}`
    return t.has(own) ? t(own) : asked(`${of}.${name}`)
  }

  /** Where we are, in one sentence without a running number: it is read aloud. */
  const whereSentence = (view: Console, now: number): string => {
    const where = whereOf(view, now)
    if (where !== 'revealed' || view.activity?.round.phase !== 'revealed')
      return ownOr('where', view.activity?.kind, where)
    const { kind, round } = view.activity
    return rungName(kind, view.conduct?.ladder[round.rungs - 1]?.name ?? null, 'shown')
  }

  /** What a press does, as its button says it. */
  const pressName = (view: Console, press: Press): string => {
    if (press.type === 'reveal') return rungName(view.activity?.kind, press.rung, 'press')
    if (press.type === 'goTo') {
      const entry = view.agenda.find(({ id }) => id === press.activityId)
      // After a step that was come back to, the next one has been before.
      const way = view.activity === null ? 'begin' : entry?.visited ? 'goBack' : 'goTo'
      return t(`press.${way}`, { title: entry ? text(entry.title) : '' })
    }
    const waits = press.type === 'open' && view.conduct?.thinkSeconds !== null && (view.player ?? null) !== null
    return waits && press.state === 'next' ? t('press.openNow') : ownOr('press', view.activity?.kind, press.type)
  }

  return { whereSentence, pressName, rungName }
}
