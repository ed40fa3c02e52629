'use client'
import { useTranslations } from 'next-intl'
import type { Where } from './whereOf.ts'

interface AnnouncerProps {
  readonly where: Where | 'board' | 'list'
  readonly rungs: number
  readonly away: boolean
  /** What is asked is words alone. */
  readonly writes: boolean
}

/** Says to screen readers where the room is whenever that changes. Counts are left out: they would talk without end. */
export const Announcer = ({ where, rungs, away, writes }: AnnouncerProps) => {
  const t = useTranslations('projector')
  const sentence = () => {
    if (where === 'screen' && rungs > 0) return t('where.revealed', { rungs })
    return writes && (where === 'open' || where === 'closed') ? t(`writing.${where}`) : t(`where.${where}`)
  }
  return (
    <p role="status" className="sr-only">
      {away ? t('line.away') : sentence()}
    </p>
  )
}
