'use client'
import { useTranslations } from 'next-intl'
import type { SortRoom } from '../../../lib/activities/sort/sortFigures.ts'
import { FitToSpace } from '../FitToSpace.tsx'

/** The strongest pairs after the one that the sentence names already. */
const listed = 4

/** How to read the grid, and the pairs most linked in words. */
export const ProjectorPairs = ({ room, name }: { room: SortRoom; name: (id: string) => string }) => {
  const t = useTranslations('projector.sort')
  if (room.order.length === 0) return <p className="text-4xl leading-snug text-soft">{t('small')}</p>
  return (
    <FitToSpace largest={2.2} smallest={1.5}>
      <p className="leading-snug text-soft">
        {t(room.size === 'counts' ? 'readCounts' : 'readPercent', { n: room.n })}
        {room.size === 'hint' && ` ${t('hint')}`}
      </p>
      <ol className="mt-[0.9em] space-y-[0.4em] leading-tight">
        {room.pairs.slice(1, 1 + listed).map(({ a, b, together, placed }) => (
          <li key={`${a} ${b}`} className="flex items-baseline justify-between gap-4 border-t border-line pt-[0.3em]">
            <span>{t('pair', { a: name(a), b: name(b) })}</span>
            <b className="shrink-0 text-room">{t('ofPlaced', { together, placed })}</b>
          </li>
        ))}
      </ol>
    </FitToSpace>
  )
}
