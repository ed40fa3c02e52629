'use client'
import { useTranslations } from 'next-intl'
import { ConsoleCounts } from '../ConsoleCounts.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { useLocalText } from '../useLocalText.ts'

/** The room's order, with the mean places. */
export const RankConsole = ({ shown }: ConsoleScreenProps<'rank'>) => {
  const t = useTranslations('console.asked')
  const text = useLocalText()
  const { room } = shown
  if (!room) return null
  return (
    <ConsoleCounts
      title={t('order')}
      note={t(room.items === null ? 'tooFew' : room.split ? 'ordersDiffer' : 'people', { count: room.n })}
      rows={(room.items ?? []).map(({ item, text: name, mean }) => ({
        id: String(item),
        label: text(name),
        value: mean.toFixed(1),
      }))}
    />
  )
}
