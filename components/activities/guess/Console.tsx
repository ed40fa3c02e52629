'use client'
import { useTranslations } from 'next-intl'
import { ConsoleCounts } from '../ConsoleCounts.tsx'
import { ConsoleFact } from '../ConsoleFact.tsx'
import { ConsoleWalls } from '../ConsoleWalls.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { Rungs } from '../Rungs.tsx'

/** The guesses in numbers, and what is known once it is out. */
export const GuessConsole = ({ shown, face }: ConsoleScreenProps<'guess'>) => {
  const t = useTranslations('console.asked')
  const { room, fact } = shown
  const choices = face?.ask.type === 'choice' ? face.ask : null
  return (
    <Rungs>
      {fact && <ConsoleFact fact={fact.fact} title={t('known')} />}
      {room?.walls && (
        <ConsoleWalls room={{ n: room.n, walls: room.walls }} fields={[{ id: 'guess', label: t('room') }]} />
      )}
      {room && !room.walls && (
        <ConsoleCounts
          title={t('room')}
          note={room.values || room.counts ? t('people', { count: room.n }) : t('tooFew', { count: room.n })}
          rows={[
            ...(room.middle === null ? [] : [{ id: 'middle', label: t('middle'), value: room.middle }]),
            ...(room.truth ? [{ id: 'truth', label: t('truth'), value: `${room.truth.most} / ${room.truth.n}` }] : []),
            ...(room.counts ?? []).flatMap((counts, question) =>
              (counts ?? (choices?.choices ?? []).map(() => null)).map((people, choice) => ({
                id: `${question} ${choice}`,
                label: [
                  choices && choices.questions.length > 1 ? choices.questions[question] : null,
                  choices?.choices[choice],
                ]
                  .filter((part) => part)
                  .join(': '),
                value: people ?? '–',
              })),
            ),
          ]}
        />
      )}
    </Rungs>
  )
}
