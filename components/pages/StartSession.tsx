'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LocalText } from '../../lib/workshop/text.ts'
import { Button } from './Button.tsx'
import { StartForm, type StartTeam, type StartTrack } from './StartForm.tsx'
import { useOpened } from './useOpened.ts'

interface StartSessionProps {
  readonly workshopId: string
  readonly title: LocalText
  readonly tracks: readonly StartTrack[]
  readonly teams: readonly StartTeam[]
  /** What else can be done, beside the button; not while choices are being made. */
  readonly children?: ReactNode
}

/** The button that starts a session of a workshop, and the choices that come with it. */
export const StartSession = ({ workshopId, title, tracks, teams, children }: StartSessionProps) => {
  const t = useTranslations('pages.workshops')
  const locale = useLocale()
  const { open, setOpen, opener } = useOpened()
  if (open)
    return (
      <StartForm workshopId={workshopId} title={title} tracks={tracks} teams={teams} onCancel={() => setOpen(false)} />
    )
  const shown = title[locale === 'cy' ? 'cy' : 'en']
  return (
    <>
      <Button ref={opener} look="primary" aria-label={t('startOf', { title: shown })} onClick={() => setOpen(true)}>
        {t('start')}
      </Button>
      {children}
    </>
  )
}
