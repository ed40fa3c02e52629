'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { RecalledIdea } from '../../../lib/activities/recalledIdea.ts'

/** More than these are not read from the back row; phones have all of them. */
const most = 14

/** The ideas of an earlier wall, the commonest first, beside what is shown. */
export const RoomsOwnWords = ({ ideas, title }: { ideas: readonly RecalledIdea[]; title: string }) => {
  const t = useTranslations('projector')
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-wrap items-baseline gap-x-[0.7em] gap-y-[0.4em] text-[1em]">
      <h2 id={id} className="font-semibold text-room">
        {title}
      </h2>
      <ul className="contents">
        {ideas.slice(0, most).map(({ key, text, count }) => (
          <li key={key} className="rounded-card bg-wash px-[0.5em] py-[0.1em] leading-snug">
            {text}
            {count > 1 && <span className="text-soft"> ×{count}</span>}
          </li>
        ))}
      </ul>
      {ideas.length > most && <p className="text-soft">{t('asked.more', { count: ideas.length - most })}</p>}
    </section>
  )
}
