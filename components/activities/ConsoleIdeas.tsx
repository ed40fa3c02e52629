'use client'
import { useTranslations } from 'next-intl'
import type { RecalledIdea } from '../../lib/activities/recalledIdea.ts'
import { FiguresCard } from './ConsoleFigures.tsx'

/** Ideas of an earlier wall, as they stand beside what the room does now. */
export const ConsoleIdeas = ({ ideas }: { ideas: readonly RecalledIdea[] }) => {
  const t = useTranslations('console.texts')
  return (
    <FiguresCard of="room" title={t('ideas')}>
      <ul className="columns-2 gap-6">
        {ideas.map(({ key, text, count }) => (
          <li key={key} className="break-inside-avoid leading-snug">
            {text}
            {count > 1 && <span className="text-sm text-soft"> ×{count}</span>}
          </li>
        ))}
      </ul>
    </FiguresCard>
  )
}
