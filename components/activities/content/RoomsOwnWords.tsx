'use client'
import { useTranslations } from 'next-intl'
import type { RecalledIdea } from '../../../lib/activities/recalledWall.ts'

/** More than these are not read from the back row. */
const most = 14

/** The ideas of an earlier wall, the commonest first, beside what is shown. */
export const RoomsOwnWords = ({ ideas }: { ideas: readonly RecalledIdea[] }) => {
  const t = useTranslations('projector.content')
  return (
    <section aria-labelledby="rooms-own-words" className="flex flex-wrap items-baseline gap-x-6 gap-y-3">
      <h2 id="rooms-own-words" className="text-3xl font-semibold text-room">
        {t('wall')}
      </h2>
      <ul className="contents">
        {ideas.slice(0, most).map(({ text, count }) => (
          <li key={text} className="rounded-card bg-wash px-4 py-1 text-3xl leading-snug">
            {text}
            {count > 1 && <span className="text-soft"> × {count}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
