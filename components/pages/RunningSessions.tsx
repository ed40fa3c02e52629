import { useTranslations } from 'next-intl'
import { type ListedSession, SessionEntries } from './SessionEntries.tsx'

/** One's own sessions that run now: on top of a page, since whoever looks for them may have a room waiting. */
export const RunningSessions = ({ sessions }: { readonly sessions: readonly ListedSession[] }) => {
  const t = useTranslations('pages.sessions')
  const running = sessions.filter(({ endedAt }) => endedAt === null)
  if (running.length === 0) return null
  return (
    <section aria-labelledby="running" className="rounded-card border-2 border-room bg-card px-6 pt-4">
      <h2 id="running" className="text-xl font-bold">
        {t('running')}
      </h2>
      <SessionEntries sessions={running} />
    </section>
  )
}
