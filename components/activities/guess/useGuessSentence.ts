'use client'
import { useTranslations } from 'next-intl'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { useMostChosen } from '../useMostChosen.ts'

/** The plain sentence of a guess: the middle one, and how it was in this very room. `null` where a wall says its own. */
export const useGuessSentence = ({
  face,
  round,
}: Pick<ProjectorScreenProps<'guess'>, 'face' | 'round'>): string | null => {
  const t = useTranslations('projector.guess')
  const mostChosen = useMostChosen()
  const room = round.phase === 'revealed' ? round.shown.room : undefined
  if (!room || room.walls) return null
  if (room.values === null && room.counts === null) return t('tooFew', { count: room.n })
  if (room.middle === null) {
    const [only, ...further] = room.counts ?? []
    const { ask } = face
    // Of several questions each says its own.
    if (ask.type !== 'choice' || further.length > 0 || !only) return t('choices', { n: room.n })
    return mostChosen(
      ask.choices.map((label, at) => ({ label, people: only[at] ?? 0 })),
      room.n,
    )
  }
  if (!room.truth) return t('middle', { middle: room.middle, n: room.n })
  const { most, n } = room.truth
  return t('truth', { middle: room.middle, most, n, share: Math.round((100 * most) / n) })
}
