'use client'
import { useTranslations } from 'next-intl'
import type { End } from '../../lib/activities/ends.ts'
import type { StoryReasons as Reasons } from '../../lib/session/story.ts'

interface StoryReasonsProps {
  readonly reasons: Reasons
  /** The element that the marks are of; `null`: the whole. */
  readonly of: string | null
}

/** The words of the two ends, as far as they were let through to the room. */
export const StoryReasons = ({ reasons, of }: StoryReasonsProps) => {
  const t = useTranslations('console.ends')
  const range = ({ from, to }: End) => (from === to ? String(from) : t('range', { from, to }))
  return (
    <section className="space-y-2 print:break-inside-avoid">
      <h4 className="font-semibold">{of === null ? t('heading') : t('headingOf', { element: of })}</h4>
      <div className="grid max-w-4xl gap-x-8 gap-y-3 sm:grid-cols-2">
        {(['low', 'high'] as const).map((end) => (
          <div key={end}>
            <h5 className="text-sm text-soft">{t(end, { range: range(reasons.ends[end]) })}</h5>
            {reasons[end].length === 0 ? (
              <p className="pt-1 text-soft">{t('noneThrough')}</p>
            ) : (
              <ul className="space-y-1.5 pt-1">
                {reasons[end].map((text) => (
                  <li key={text} className="border-l-4 border-room pl-3 leading-snug">
                    {text}
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
