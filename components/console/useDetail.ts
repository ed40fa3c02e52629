'use client'
import { useTranslations } from 'next-intl'
import { isPlaying, type Press } from '../../lib/session/presses.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { clock } from '../ui/clock.ts'
import { useDesk } from './desk.tsx'
import { useAskWords } from './useAskWords.ts'
import { excerptOf, type Face } from './useFace.ts'
import { useWords } from './useWords.ts'

/** What a press brings with it, in a few words beside its name. */
export const useDetail = (face: Face | null): ((press: Press) => string) => {
  const t = useTranslations('console.detail')
  const { view } = useDesk()
  const { rungName } = useWords()
  const asked = useAskWords()
  const text = useLocalText()
  const { conduct } = view

  const played = () => {
    if (isPlaying(view)) return t('playing')
    if (conduct?.played) return t('played')
    return view.activity?.round.phase === 'ready' || view.activity?.round.number !== 1 ? '' : t('notPlayed')
  }
  const details: Record<Press['type'], (press: Press) => string> = {
    play: ({ state }) => {
      const seconds = excerptOf(face)?.seconds
      if (state === 'done') return played()
      return seconds === undefined ? '' : t('length', { seconds: Math.round(seconds) })
    },
    open: () => {
      const think = conduct?.thinkSeconds ?? null
      return think === null || conduct?.excerptId === null ? t('secret') : t('opensItself', { seconds: think })
    },
    close: () => t('closesItself'),
    reveal: ({ rung, rungs }) => {
      if (conduct?.waitsFor) return t('waits', { title: text(conduct.waitsFor) })
      const tells = conduct?.givesAway
      if (tells && tells.rungs === rungs - 1) return t('tells', { title: text(tells.title) })
      return rungName(view.activity?.kind, rung, 'detail')
    },
    talk: () => t('timer', { time: clock(conduct?.talkSeconds ?? 120) }),
    rest: () => t('timer', { time: clock(conduct?.talkSeconds ?? 120) }),
    again: () => asked('detail.again'),
    goTo: ({ activityId }) => {
      const entry = view.agenda.find(({ id }) => id === activityId)
      return entry ? t('minutes', { count: entry.minutes }) : ''
    },
    end: () => t('asks'),
  }
  return (press) => details[press.type](press)
}
