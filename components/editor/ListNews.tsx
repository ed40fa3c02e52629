'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '../pages/Button.tsx'
import type { Done } from './useActivities.ts'

interface ListNewsProps {
  readonly done: Done | null
  readonly count: number
  onUndo(): void
}

/** What was just done to the list; what was removed can be had back. */
export const ListNews = ({ done, count, onUndo }: ListNewsProps) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const what = done?.activity.title[language] || t('untitled')
  return (
    <div role="status" className="min-h-6 text-sm text-soft">
      {done && (
        <p className="flex flex-wrap items-center gap-2">
          {t(`done.${done.what}`, { what, place: done.place + 1, count })}
          {done.what === 'removed' && (
            <Button look="small" onClick={onUndo}>
              {t('undo')}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
