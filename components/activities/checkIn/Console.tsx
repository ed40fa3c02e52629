'use client'
import { useTranslations } from 'next-intl'
import { ConsoleCounts } from '../ConsoleCounts.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { useLocalText } from '../useLocalText.ts'
import { useApart } from './ByGroup.tsx'

/** The mean of each row, and how many marked it; then the means by group. */
export const CheckInConsole = ({ shown, face }: ConsoleScreenProps<'checkIn'>) => {
  const t = useTranslations('console')
  const local = useLocalText()
  const apart = useApart('console.checkIn')
  const { room, byGroup } = shown
  const text = (id: string) => face?.rows.find((row) => row.id === id)?.text ?? id
  if (!room) return null
  return (
    <>
      <ConsoleCounts
        title={t('asked.room')}
        rows={room.rows.map(({ id, n, mean }) => ({
          id,
          label: text(id),
          value:
            mean === null ? t('asked.tooFew', { count: n }) : t('asked.meanOf', { mean: mean.toFixed(1), count: n }),
        }))}
      />
      {byGroup && (
        <ConsoleCounts
          title={t('checkIn.byGroup')}
          note={[
            apart(byGroup, text),
            ...(byGroup.tooFew.length > 0 ? [t('checkIn.few', { names: byGroup.tooFew.map(local).join(', ') })] : []),
          ].join(' ')}
          rows={(byGroup.groups.length > 0 ? byGroup.rows : []).map(({ id, cells }) => ({
            id,
            label: text(id),
            value: cells
              .map((cell, at) => {
                const group = byGroup.groups[at]
                return `${group ? local(group) : ''} ${cell ? cell.mean.toFixed(1) : '–'}`
              })
              .join(' · '),
          }))}
        />
      )}
    </>
  )
}
