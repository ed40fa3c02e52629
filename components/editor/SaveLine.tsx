'use client'
import { useTranslations } from 'next-intl'
import type { SaveState } from './useSaving.ts'

interface SaveLineProps {
  readonly state: SaveState
  /** How much keeps the workshop from being saved. */
  readonly problems: number
}

/** Whether what is on the screen is saved; read aloud when that changes. */
export const SaveLine = ({ state, problems }: SaveLineProps) => {
  const t = useTranslations('editor.save')
  const quiet = state.is === 'saved' || state.is === 'saving' || state.is === 'waiting'
  return (
    <p role="status" className={quiet ? 'text-soft' : 'font-semibold text-attention-ink'}>
      {t(state.is, { count: Math.max(1, problems) })}
    </p>
  )
}
