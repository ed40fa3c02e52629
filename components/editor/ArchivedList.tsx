'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { LocalText } from '../../lib/workshop/text.ts'

interface ArchivedListProps {
  readonly workshops: readonly { readonly id: string; readonly title: LocalText }[]
}

/** Workshops that were put away: each can be opened and taken out again. */
export const ArchivedList = ({ workshops }: ArchivedListProps) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  if (workshops.length === 0) return null
  return (
    <details>
      <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4">
        {t('archived.title')}
      </summary>
      <ul>
        {workshops.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`/workshops/${id}`}
              className="inline-flex min-h-11 items-center text-room underline underline-offset-4"
            >
              {title[language]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
