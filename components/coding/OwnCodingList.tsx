'use client'
import { useTranslations } from 'next-intl'
import type { LocalText } from '../../lib/workshop/text.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { buttonLook } from '../pages/buttonLook.ts'

/** A coding that somebody was asked for. */
export interface ShownOwnCoding {
  readonly excerptId: string
  readonly title: LocalText
  readonly version: number
  readonly state: 'toCode' | 'submitted' | 'open' | 'agreed'
}

/** What I am asked to code, and where each stands. */
export const OwnCodingList = ({ codings }: { codings: readonly ShownOwnCoding[] }) => {
  const t = useTranslations('coding')
  const text = useLocalText()
  if (codings.length === 0) return <p>{t('own.none')}</p>
  return (
    <ul className="divide-y divide-line">
      {codings.map(({ excerptId, title, version, state }) => (
        <li key={excerptId} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <span>
            <b>{text(title)}</b>
            <span className="block text-sm text-soft">
              {t(`own.${state}`)} · {t('version', { version })}
            </span>
          </span>
          <a
            href={state === 'open' || state === 'agreed' ? `/coding/${excerptId}/consensus` : `/coding/${excerptId}`}
            aria-label={`${t(`own.go.${state}`)}: ${text(title)}`}
            className={buttonLook('quiet')}
          >
            {t(`own.go.${state}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
