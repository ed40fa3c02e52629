'use client'
import { useTranslations } from 'next-intl'
import { pageAt } from '../../lib/activities/wallPages.ts'
import { screenPages } from '../activities/screenPages.ts'
import { Button } from '../pages/Button.tsx'
import { useDesk } from './desk.tsx'
import { useServerNow } from './useServerNow.ts'

/** The pages of what is on the big screen, where it does not hold all at once: they turn by themselves, or stay where they are put. */
export const ScreenPages = () => {
  const t = useTranslations('console.hanging')
  const { send, view, serverNow } = useDesk()
  const now = useServerNow(500)
  const { activity, conduct } = view
  const look = conduct?.look
  if (activity?.round.phase !== 'revealed' || !look) return null
  const pages = screenPages(activity, look)
  if (pages < 2) return null
  const roundId = activity.round.id
  const page = pageAt(look, pages, now)
  const put = (to: number, since: number | null) =>
    send({ type: 'turn', roundId, turning: { page: (to + pages) % pages, since } })
  const turns = look.since !== null
  return (
    <section aria-label={t('label')} className="flex flex-wrap items-center gap-2 rounded-card bg-wash px-4 py-2">
      <p className="min-w-48 flex-1 text-sm">
        {t('page', { page: page + 1, pages })} {t(turns ? 'turning' : 'held')}
      </p>
      <Button look="small" disabled={view.ended} onClick={() => put(page - 1, null)}>
        {t('previous')}
      </Button>
      <Button look="small" disabled={view.ended} onClick={() => put(page + 1, null)}>
        {t('next')}
      </Button>
      <Button look="small" disabled={view.ended} onClick={() => put(page, turns ? null : serverNow())}>
        {t(turns ? 'hold' : 'turn')}
      </Button>
    </section>
  )
}
