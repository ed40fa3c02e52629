'use client'
import { useTranslations } from 'next-intl'
import { trackLength } from '../../lib/workshop/tracks.ts'
import type { Workshop } from '../../lib/workshop/workshop.ts'
import type { StartTeam } from '../pages/StartForm.tsx'
import { StartSession } from '../pages/StartSession.tsx'

interface StartPartProps {
  readonly id: string
  readonly workshop: Workshop
  readonly teams: readonly StartTeam[]
  /** Whether a session would be made of what is on the screen. */
  readonly saved: boolean
}

/** The way on: a session of this workshop. */
export const StartPart = ({ id, workshop, teams, saved }: StartPartProps) => {
  const t = useTranslations('editor')
  const { tracks = [], activities, title } = workshop
  if (!saved) return <p className="text-sm text-soft">{t('startWhenSaved')}</p>
  return (
    <StartSession
      workshopId={id}
      title={title}
      tracks={tracks.map((track) => ({ ...track, ...trackLength(activities, track.id) }))}
      teams={teams}
    />
  )
}
