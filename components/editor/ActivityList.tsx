'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActivityRow } from './ActivityRow.tsx'
import { useEditing } from './editing.ts'
import { useWrittenWorkshop } from './writtenWorkshop.ts'

interface ActivityListProps {
  /** The activity that is open in the form; `null`: the workshop itself. */
  readonly chosen: string | null
  onChoose(id: string | null): void
  onMove(from: number, to: number): void
}

/** What happens in the workshop, in order. Moved by its buttons or by dragging. */
export const ActivityList = ({ chosen, onChoose, onMove }: ActivityListProps) => {
  const t = useTranslations('editor')
  const workshop = useWrittenWorkshop()
  const { problems } = useEditing()
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const [dragged, setDragged] = useState<number | null>(null)
  const count = (at: number) => problems.filter(({ path }) => path[0] === 'activities' && path[1] === at).length
  return (
    <nav aria-label={t('list')} className="space-y-2">
      <button
        type="button"
        aria-current={chosen === null ? 'true' : undefined}
        onClick={() => onChoose(null)}
        className="min-h-11 w-full cursor-pointer rounded-card border border-line bg-card px-3 text-left font-semibold hover:bg-wash aria-[current]:border-room aria-[current]:bg-room-wash"
      >
        {t('about')}
      </button>
      <ol className="space-y-1">
        {workshop.activities.map((activity, at) => (
          <ActivityRow
            key={activity.id}
            title={activity.title[language] || t('untitled')}
            minutes={activity.minutes}
            problems={count(at)}
            chosen={activity.id === chosen}
            at={at}
            count={workshop.activities.length}
            dragged={dragged}
            onDrag={setDragged}
            onChoose={() => onChoose(activity.id)}
            onMove={onMove}
          />
        ))}
      </ol>
    </nav>
  )
}
