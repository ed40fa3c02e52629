'use client'
import { useTranslations } from 'next-intl'
import { useDesk } from './desk.tsx'
import { useServerNow } from './useServerNow.ts'
import { useWords } from './useWords.ts'

/** Says aloud, to screen readers, where the room is whenever that changes, and when nobody is waited for any more. */
export const Announcer = () => {
  const t = useTranslations('console')
  const { view, away } = useDesk()
  const { whereSentence } = useWords()
  const now = useServerNow(1000)
  const round = view.activity?.round
  const allIn = round?.phase === 'open' && view.connected > 0 && view.answered >= view.connected
  return (
    <p role="status" className="sr-only">
      {away ? t('line.away') : whereSentence(view, now)} {allIn ? t('allIn.said') : ''}
    </p>
  )
}
