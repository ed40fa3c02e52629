'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useLocalText } from '../activities/useLocalText.ts'
import { Button } from '../pages/Button.tsx'
import { useDesk } from './desk.tsx'
import { lacksSupport, useFace } from './useFace.ts'

const Notice = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-center justify-between gap-3 rounded-card bg-attention-wash px-4 py-3 text-attention-ink">
    {children}
  </div>
)

/** What stands in the way, each with what to do about it. */
export const Notices = () => {
  const t = useTranslations('console')
  const { view, away, refusal, dismiss, send } = useDesk()
  const text = useLocalText()
  const face = useFace(view.activity)
  const due = view.ended ? [] : view.agenda.filter((entry) => entry.due && entry.id !== view.activity?.id)
  const tells = view.conduct?.givesAway
  const rungs = view.activity?.round.phase === 'revealed' ? view.activity.round.rungs : 0
  return (
    <>
      {away && (
        <Notice>
          <p>{t('line.away')}</p>
        </Notice>
      )}
      {refusal !== null && (
        <Notice>
          <p role="alert">{t(`refusal.${refusal}`)}</p>
          <Button look="small" onClick={dismiss}>
            {t('understood')}
          </Button>
        </Notice>
      )}
      {view.shows.hold !== 'live' && !view.ended && (
        <Notice>
          <p>{t(`hold.is.${view.shows.hold}`)}</p>
          <Button look="small" onClick={() => send({ type: 'hold', hold: 'live' })}>
            {t('hold.back')}
          </Button>
        </Notice>
      )}
      {due.map((entry) => (
        <Notice key={entry.id}>
          <p>{t('waits.due', { title: text(entry.title) })}</p>
          <Button look="small" onClick={() => send({ type: 'goTo', activityId: entry.id })}>
            {t('waits.go')}
          </Button>
        </Notice>
      ))}
      {view.conduct?.waitsFor && view.activity?.round.phase === 'closed' && !view.ended && (
        <Notice>
          <p>{t('waits.waiting', { title: text(view.conduct.waitsFor) })}</p>
        </Notice>
      )}
      {tells && tells.rungs === rungs && !view.ended && (
        <Notice>
          <p>{t('tells.notice', { title: text(tells.title) })}</p>
          <Button look="small" onClick={() => send({ type: 'goTo', activityId: tells.activityId })}>
            {t('waits.go')}
          </Button>
        </Notice>
      )}
      {lacksSupport(face) && !view.ended && (
        <Notice>
          <p>{t('noSupport')}</p>
        </Notice>
      )}
      {view.ended && (
        <Notice>
          <p>{t('end.over')}</p>
          <a className="underline underline-offset-4" href="/workshops">
            {t('entry.back')}
          </a>
        </Notice>
      )}
    </>
  )
}
