'use client'
import { useTranslations } from 'next-intl'
import { shownComposite } from '../../../lib/stats/shownComposite.ts'
import { ConsoleCounts } from '../ConsoleCounts.tsx'
import { ConsolePlaces } from '../ConsolePlaces.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { Rungs } from '../Rungs.tsx'
import { byPeople, cornerWords } from './cornerWords.ts'

type Props = ConsoleScreenProps<'board'>

const RoomPoints = ({ room, face }: { room: NonNullable<Props['shown']['room']>; face: Props['face'] }) => {
  const t = useTranslations('console')
  const { n, drawn } = room
  if (!drawn || face === null) {
    return <ConsoleCounts title={t('asked.room')} note={t('asked.tooFew', { count: n })} rows={[]} />
  }
  const { mean } = drawn
  const meanNote =
    mean &&
    t('board.mean', {
      across: shownComposite(mean.across).toFixed(2),
      up: shownComposite(mean.up).toFixed(2),
    })
  return (
    <ConsoleCounts
      title={t('board.corners')}
      note={[t('asked.people', { count: n }), meanNote].filter(Boolean).join('; ')}
      rows={[
        ...byPeople(drawn.corners).map(([corner, people]) => ({
          id: corner,
          label: t('board.corner', cornerWords(corner, face)),
          value: people,
        })),
        { id: 'between', label: t('board.between'), value: drawn.between },
      ]}
    />
  )
}

/** What the board shows: the corners with their counts, the average, and the excerpts with their figures. */
export const BoardConsole = ({ shown, face }: Props) => (
  <Rungs>
    {shown.excerpts && <ConsolePlaces places={shown.excerpts} />}
    {shown.room && <RoomPoints room={shown.room} face={face} />}
  </Rungs>
)
