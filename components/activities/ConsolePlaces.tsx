'use client'
import { useTranslations } from 'next-intl'
import type { PlacedExcerpt } from '../../lib/activities/place.ts'
import { shownComposite } from '../../lib/stats/shownComposite.ts'
import { FiguresCard } from './ConsoleFigures.tsx'
import { useLocalText } from './useLocalText.ts'

const twoDecimals = (value: number) => shownComposite(value).toFixed(2)

/** The excerpts on the board in words and numbers: where the coding puts each, and where the room did. */
export const ConsolePlaces = ({ places }: { places: readonly PlacedExcerpt[] }) => {
  const t = useTranslations('console.board')
  const text = useLocalText()
  const [first] = places
  const note = first
    ? `${text(first.label)}; ${t('order', { across: text(first.axes.across), up: text(first.axes.up) })}`
    : ''
  return (
    <FiguresCard of="key" title={t('excerpts')} note={note}>
      {places.length === 0 && <p>{t('none')}</p>}
      <ul>
        {places.map(({ excerptId, letter, title, coding, room }) => (
          <li key={excerptId} className="border-t border-line py-1 first:border-0">
            <b>
              {letter} {text(title)}
            </b>
            {': '}
            <span className="text-expert tabular-nums">
              {t('place', { across: twoDecimals(coding.across), up: twoDecimals(coding.up) })}
            </span>
            {room && (
              <span className="text-room tabular-nums">
                {' · '}
                {t('room', { across: twoDecimals(room.across), up: twoDecimals(room.up) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </FiguresCard>
  )
}
