'use client'
import { useTranslations } from 'next-intl'
import type { Where } from './whereOf.ts'

/** Says to screen readers where the room is whenever that changes. Counts are left out: they would talk without end. */
export const Announcer = ({ where, rungs, away }: { where: Where | 'board'; rungs: number; away: boolean }) => {
  const t = useTranslations('projector')
  return (
    <p role="status" className="sr-only">
      {away ? t('line.away') : where === 'screen' && rungs > 0 ? t('where.revealed', { rungs }) : t(`where.${where}`)}
    </p>
  )
}
