'use client'
import { useTranslations } from 'next-intl'
import type { RoundView } from '../../../lib/session/view.ts'

/** The plain sentence of a guess: the middle one, and how it was in this very room. `null` where a wall says its own. */
export const useGuessSentence = (round: RoundView<'guess'>): string | null => {
  const t = useTranslations('projector.guess')
  const room = round.phase === 'revealed' ? round.shown.room : undefined
  if (!room || room.walls) return null
  if (room.values === null && room.counts === null) return t('tooFew', { count: room.n })
  if (room.middle === null) return t('choices', { n: room.n })
  if (!room.truth) return t('middle', { middle: room.middle, n: room.n })
  const { most, n } = room.truth
  return t('truth', { middle: room.middle, most, n, share: Math.round((100 * most) / n) })
}
