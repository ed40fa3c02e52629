import { useTranslations } from 'next-intl'
import { type ListedSession, SessionEntries } from './SessionEntries.tsx'

const runs = ({ endedAt }: ListedSession): boolean => endedAt === null
const isOver = (session: ListedSession): boolean => !runs(session)

/** What others lead, for whoever may step in for them: what runs is in sight, what is over is folded away. */
const Others = ({ sessions }: { sessions: readonly ListedSession[] }) => {
  const t = useTranslations('pages.sessions')
  const over = sessions.filter(isOver)
  return (
    <section aria-labelledby="others" className="space-y-2">
      <h3 id="others" className="font-semibold">
        {t('others')}
      </h3>
      <SessionEntries sessions={sessions.filter(runs)} />
      {over.length > 0 && (
        <details>
          <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4">
            {t('endedCount', { count: over.length })}
          </summary>
          <SessionEntries sessions={over} />
        </details>
      )}
    </section>
  )
}

interface SessionListProps {
  /** One's own. */
  readonly sessions: readonly ListedSession[]
  /** Those that others of the organisation lead; none for whoever may not step in. */
  readonly others: readonly ListedSession[]
}

/** The sessions of a facilitator that have ended, then what others lead. Those that run stand above, see `RunningSessions`. */
export const SessionList = ({ sessions, others }: SessionListProps) => {
  const t = useTranslations('pages.sessions')
  const over = sessions.filter(isOver)
  if (sessions.length > 0 && over.length + others.length === 0) return null
  return (
    <section aria-labelledby="sessions" className="space-y-4">
      <h2 id="sessions" className="text-xl font-bold">
        {t('title')}
      </h2>
      {sessions.length === 0 && <p className="max-w-prose text-soft">{t('none')}</p>}
      {over.length > 0 && (
        <div>
          <h3 className="text-sm font-semibold text-soft">{t('ended')}</h3>
          <SessionEntries sessions={over} />
        </div>
      )}
      {others.length > 0 && <Others sessions={others} />}
    </section>
  )
}
