import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FrameworkChange } from '../../lib/workshop/frameworkChanges.ts'
import { buttonLook } from '../pages/buttonLook.ts'
import { dateText } from '../pages/dateText.ts'
import { BringBack } from './BringBack.tsx'
import { VersionChanges } from './VersionChanges.tsx'

/** A version of a framework, without what it says. */
export interface ListedVersion {
  readonly number: number
  readonly savedAt: number
  readonly by: string | null
  readonly written: boolean
  readonly broughtBack: number | null
  readonly sessions: number
  readonly codings: number
  /** `null`: there is none before it. */
  readonly changes: readonly FrameworkChange[] | null
}

interface VersionCardProps {
  readonly id: string
  readonly version: ListedVersion
  readonly isNow: boolean
  /** The count of saves, where it may be brought back; `null`: it may not. */
  readonly bringFrom: number | null
  /** On the page of the version itself: what it says. */
  readonly children?: ReactNode
}

/** One version of a framework: who saved it and when, what it changed, what was made with it. */
export const VersionCard = ({ id, version, isNow, bringFrom, children }: VersionCardProps) => {
  const t = useTranslations('editor.framework.versions')
  const tActions = useTranslations('editor.actions')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const { number, savedAt, by, written, broughtBack, sessions, codings, changes } = version
  const when = dateText(savedAt, language)
  const name = t('number', { number })
  return (
    <article className="space-y-3 rounded-card border border-line bg-card p-5 md:p-6">
      <header className="space-y-1">
        <h2 className="text-xl font-bold">
          {name}
          {isNow && <span className="font-normal text-soft"> · {t('now')}</span>}
        </h2>
        <p className="text-sm text-soft">
          {by !== null ? t('savedBy', { when, name: by }) : t(written ? 'savedByGone' : 'bundled', { when })}
        </p>
        {sessions + codings > 0 && (
          <p className="text-sm text-soft">
            {[sessions > 0 && t('sessions', { count: sessions }), codings > 0 && t('codings', { count: codings })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        {broughtBack !== null && <p>{t('broughtBack', { number: broughtBack })}</p>}
      </header>
      {changes === null ? <p className="text-soft">{t('first')}</p> : <VersionChanges changes={changes} />}
      <div className="flex flex-wrap items-center gap-2">
        {!children && (
          <a
            href={`/frameworks/${id}/versions/${number}`}
            aria-label={`${t('look')}: ${name}`}
            className={buttonLook('small')}
          >
            {t('look')}
          </a>
        )}
        <a
          href={`/api/frameworks/${id}/file.json?version=${number}&language=${language}`}
          download
          aria-label={`${tActions('export')}: ${name}`}
          className={buttonLook('small')}
        >
          {tActions('export')}
        </a>
        {bringFrom !== null && !isNow && <BringBack {...{ id, number }} version={bringFrom} />}
      </div>
      {children}
    </article>
  )
}
