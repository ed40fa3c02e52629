'use client'
import { useTranslations } from 'next-intl'
import { ConsoleCounts } from '../ConsoleCounts.tsx'
import { ConsoleFact } from '../ConsoleFact.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { useLocalText } from '../useLocalText.ts'

const Note = ({ children }: { children: string }) => (
  <p role="status" className="rounded-card border border-line bg-card px-4 py-3">
    {children}
  </p>
)

/** What the room chose, in numbers, and the finding once it is out. */
export const PollConsole = ({ shown, face, recalled }: ConsoleScreenProps<'poll'>) => {
  const t = useTranslations('console.asked')
  const text = useLocalText()
  const { room, fact } = shown
  const { ideas, table } = recalled ?? { ideas: null, table: null }
  return (
    <>
      {face?.recalls && !room && (ideas?.offered ?? []).length === 0 && <Note>{t('nothingOffered')}</Note>}
      {face?.besideTable && !room && (
        <Note>{table ? t('tableBeside', { title: text(table.title), rows: table.rows.length }) : t('noTable')}</Note>
      )}
      {ideas && ideas.left > 0 && (
        <Note>
          {t(room ? 'leftOutShown' : 'leftOut', {
            offered: ideas.offered.length,
            all: ideas.offered.length + ideas.left,
            left: ideas.left,
            title: text(ideas.from),
          })}
        </Note>
      )}
      {room?.choices && room.gone !== undefined && <Note>{t('gone', { count: room.gone })}</Note>}
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
