'use client'
import { useTranslations } from 'next-intl'
import { isDrawn } from '../../../lib/activities/roomFigures.ts'
import { ConsoleCounts } from '../ConsoleCounts.tsx'
import { ConsoleWalls } from '../ConsoleWalls.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { Rungs } from '../Rungs.tsx'

/** The marks in numbers, and how many lines are on the screen. */
export const OpinionConsole = ({ shown, face }: ConsoleScreenProps<'opinion'>) => {
  const t = useTranslations('console.asked')
  const { room, lines } = shown
  const now = room?.now
  return (
    <Rungs>
      {lines && <ConsoleWalls room={lines} fields={face?.fields ?? []} />}
      {now && (
        <ConsoleCounts
          title={t('room')}
          note={isDrawn(now) ? t('people', { count: now.n }) : t('tooFew', { count: now.n })}
          rows={
            isDrawn(now)
              ? now.counts.map((count, at) => ({
                  id: `${at}`,
                  label: `${at + 1} ${face?.labels[at] ?? ''}`,
                  value: count,
                }))
              : []
          }
        />
      )}
    </Rungs>
  )
}
