'use client'
import { useTranslations } from 'next-intl'
import { ConsoleCounts } from '../ConsoleCounts.tsx'
import { ConsoleFact } from '../ConsoleFact.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { useLocalText } from '../useLocalText.ts'

/** What the room chose, in numbers, and the finding once it is out. */
export const PollConsole = ({ shown, face, recalled }: ConsoleScreenProps<'poll'>) => {
  const t = useTranslations('console.asked')
  const text = useLocalText()
  const { room, fact } = shown
  return (
    <>
      {face?.recalls && !room && (recalled ?? []).length === 0 && (
        <p role="status" className="rounded-card border border-line bg-card px-4 py-3">
          {t('nothingOffered')}
        </p>
      )}
      {fact && <ConsoleFact fact={fact} title={t('known')} />}
      {room && (
        <ConsoleCounts
          title={t('room')}
          note={room.choices === null ? t('tooFew', { count: room.n }) : t('people', { count: room.n })}
          rows={(room.choices ?? []).map((choice) => ({
            id: choice.id,
            label: text(choice.text),
            value: choice.people,
          }))}
        />
      )}
    </>
  )
}
