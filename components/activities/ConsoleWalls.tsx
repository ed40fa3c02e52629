'use client'
import { useTranslations } from 'next-intl'
import type { ShownWall } from '../../lib/activities/wall.ts'
import type { RoomWalls } from '../../lib/activities/written.ts'
import { FiguresCard } from './ConsoleFigures.tsx'

interface ConsoleWallsProps {
  readonly room: RoomWalls
  readonly fields: readonly { readonly id: string; readonly label: string }[]
}

const Texts = ({ wall: { groups, loose } }: { wall: ShownWall }) => {
  const t = useTranslations('console.texts')
  const list = (texts: ShownWall['loose']) => (
    <ul className="list-disc space-y-1 pl-5 whitespace-pre-line">
      {texts.map(({ text, count }) => (
        <li key={text}>
          {text}
          {count > 1 ? <span className="text-soft"> × {count}</span> : null}
        </li>
      ))}
    </ul>
  )
  return (
    <details className="text-sm">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4 print:hidden">
        {t('read')}
      </summary>
      {groups.map(({ name, texts }, at) => (
        <div key={`${at} ${name}`} className="pb-2">
          <p className="font-semibold">{name}</p>
          {list(texts)}
        </div>
      ))}
      {list(loose)}
    </details>
  )
}

/** How much of what the room wrote is on the screen, and to be unfolded, what. */
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
            {label !== '' && <span className="block font-semibold">{label}</span>}
            {t('onScreen', { count: walls[id]?.count ?? 0, groups: walls[id]?.groups.length ?? 0 })}
            {walls[id] && walls[id].count > 0 ? <Texts wall={walls[id]} /> : null}
          </li>
        ))}
      </ul>
    </FiguresCard>
  )
}
