'use client'
import { useTranslations } from 'next-intl'
import { ConsoleCounts } from '../ConsoleCounts.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'

/** The mean of each row, and how many marked it. */
export const CheckInConsole = ({ shown, face }: ConsoleScreenProps<'checkIn'>) => {
  const t = useTranslations('console.asked')
  const { room } = shown
  if (!room) return null
  return (
    <ConsoleCounts
      title={t('room')}
      rows={room.rows.map(({ id, n, mean }) => ({
        id,
        label: face?.rows.find((row) => row.id === id)?.text ?? id,
        value: mean === null ? t('tooFew', { count: n }) : t('meanOf', { mean: mean.toFixed(1), count: n }),
      }))}
    />
  )
}
