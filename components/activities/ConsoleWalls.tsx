'use client'
import { useTranslations } from 'next-intl'
import type { RoomWalls } from '../../lib/activities/written.ts'
import { FiguresCard } from './ConsoleFigures.tsx'

interface ConsoleWallsProps {
  readonly room: RoomWalls
  readonly fields: readonly { readonly id: string; readonly label: string }[]
}

/** How much of what the room wrote is on the screen. */
export const ConsoleWalls = ({ room, fields }: ConsoleWallsProps) => {
  const t = useTranslations('console.texts')
  if (room.walls === null) {
    return (
      <FiguresCard of="room" title={t('shown')}>
        <p>{t('tooFew', { count: room.n })}</p>
      </FiguresCard>
    )
  }
  const walls = room.walls
  return (
    <FiguresCard of="room" title={t('shown')}>
      <ul>
        {fields.map(({ id, label }) => (
          <li key={id}>
            {label}: {t('onScreen', { count: walls[id]?.count ?? 0, groups: walls[id]?.groups.length ?? 0 })}
          </li>
        ))}
      </ul>
    </FiguresCard>
  )
}
