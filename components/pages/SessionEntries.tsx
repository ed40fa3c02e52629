import { useLocale, useTranslations } from 'next-intl'
import type { LocalText } from '../../lib/workshop/text.ts'
import { buttonLook } from './buttonLook.ts'
import { dateText } from './dateText.ts'

export interface ListedSession {
  readonly id: string
  readonly code: string
  readonly title: LocalText
  readonly createdAt: number
  readonly endedAt: number | null
  readonly rehearsal: boolean
  readonly joined: number
  readonly forgotten: boolean
  /** Who leads it, where that is somebody else; `null`: an account that is gone. */
  readonly ledBy?: string | null
}

const Entry = ({ session }: { session: ListedSession }) => {
  const t = useTranslations('pages.sessions')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const title = session.title[language]
  const running = session.endedAt === null
  const date = dateText(session.createdAt, language)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
      <div className="min-w-0">
        <p className="font-semibold">
          {title}{' '}
          {session.rehearsal && (
            <span className="rounded-full bg-attention-wash px-3 py-0.5 text-sm text-attention-ink">
              {t('rehearsal')}
            </span>
          )}
        </p>
        <p className="text-sm text-soft">
          {date} · {t('code', { code: session.code.replace(/(...)(...)/, '$1 $2') })} ·{' '}
          {session.forgotten ? t('forgotten') : t('joined', { count: session.joined })}
          {session.ledBy !== undefined &&
            ` · ${session.ledBy === null ? t('ledByNobody') : t('ledBy', { name: session.ledBy })}`}
        </p>
      </div>
      <div className="flex flex-wrap gap-x-4">
        {running ? (
          <a href={`/console/${session.id}`} aria-label={t('openOf', { title, date })} className={buttonLook('quiet')}>
            {t('open')}
          </a>
        ) : null}
        <a href={`/sessions/${session.id}`} aria-label={t('readOf', { title, date })} className={buttonLook('link')}>
          {t('read')}
        </a>
      </div>
    </li>
  )
}

/** Sessions, one under the other: where they are, and the ways into them. */
export const SessionEntries = ({ sessions }: { sessions: readonly ListedSession[] }) => (
  <ul className="divide-y divide-line">
    {sessions.map((session) => (
      <Entry key={session.id} session={session} />
    ))}
  </ul>
)
