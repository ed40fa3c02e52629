import { useTranslations } from 'use-intl'
import type { SortPair, SortRoom } from '../../../lib/activities/sort/sortFigures.ts'

interface PhonePairsProps {
  readonly room: SortRoom
  readonly name: (id: string) => string
}

/** So many are listed at once; the others unfold. */
const atOnce = 6

/** How often each two were put together, the most linked first. */
export const PhonePairs = ({ room, name }: PhonePairsProps) => {
  const t = useTranslations('phone.sort')
  if (room.size === 'none') return <p>{t('nobody')}</p>
  if (room.size === 'tooFew') return <p>{t('tooFew', { n: room.n })}</p>
  const row = ({ a, b, together, placed }: SortPair) => (
    <li key={`${a} ${b}`} className="border-line flex flex-col gap-1 border-t py-2">
      <span className="flex justify-between gap-3 leading-snug">
        <span>{t('pair', { a: name(a), b: name(b) })}</span>
        <span className="shrink-0 font-semibold">{t('ofPlaced', { together, placed })}</span>
      </span>
      <span aria-hidden="true" className="bg-wash h-1.5 rounded-full">
        <span className="bg-room block h-full rounded-full" style={{ width: `${(100 * together) / placed}%` }} />
      </span>
    </li>
  )
  const more = room.pairs.slice(atOnce)
  return (
    <section>
      <h2 className="mb-1 leading-snug font-bold">{t('pairs')}</h2>
      <ul>{room.pairs.slice(0, atOnce).map(row)}</ul>
      {more.length === 0 ? null : (
        <details>
          <summary className="text-soft min-h-11 py-2.5 underline underline-offset-4">
            {t('morePairs', { n: more.length })}
          </summary>
          <ul>{more.map(row)}</ul>
        </details>
      )}
      {room.size === 'hint' ? <p className="text-soft text-sm">{t('hint')}</p> : null}
    </section>
  )
}
