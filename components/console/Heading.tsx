'use client'
import { useTranslations } from 'next-intl'
import { countedByHand } from '../../lib/session/byHand.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { useDesk } from './desk.tsx'
import { useAskWords } from './useAskWords.ts'
import { type Face, headingOf } from './useFace.ts'
import { useServerNow } from './useServerNow.ts'
import { useWords } from './useWords.ts'

/** Which activity this is, and in one sentence where the room is in it. */
export const Heading = ({ face, rounds }: { face: Face | null; rounds: number }) => {
  const t = useTranslations('console')
  const { view } = useDesk()
  const now = useServerNow(1000)
  const text = useLocalText()
  const { whereSentence } = useWords()
  const asked = useAskWords()
  const entry = view.agenda.find(({ id }) => id === view.activity?.id)
  const number = view.activity?.round.number ?? 1
  const byHand = countedByHand(view.activity?.round.byHand)
  return (
    <header className="space-y-2">
      <div className="flex flex-wrap gap-2 text-sm">
        {view.rehearsal && <Badge strong>{t('rehearsal')}</Badge>}
        {entry && <Badge>{text(entry.title)}</Badge>}
        {rounds > 1 && <Badge>{asked('vote', { number })}</Badge>}
        {byHand !== null && <Badge strong>{t(`byHand.${byHand}`)}</Badge>}
        {view.conduct?.spoiled && <Badge strong>{t('round.spoiledBadge')}</Badge>}
      </div>
      <h1 className="text-2xl leading-tight font-bold text-balance md:text-3xl">{whereSentence(view, now)}</h1>
      <p className="text-soft">{headingOf(face) ?? text(view.title)}</p>
    </header>
  )
}

const Badge = ({ strong = false, children }: { strong?: boolean; children: string }) => (
  <span
    className={`rounded-full px-3 py-1 ${strong ? 'bg-attention-wash font-semibold text-attention-ink' : 'bg-wash text-soft'}`}
  >
    {children}
  </span>
)
