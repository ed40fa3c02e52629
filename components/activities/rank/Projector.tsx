'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { HiddenTable } from '../../charts/HiddenTable.tsx'
import { PlaceStrip } from '../../charts/PlaceStrip.tsx'
import { FitToSpace } from '../FitToSpace.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { useLocalText } from '../useLocalText.ts'

/** The room's order by mean place, each item with how its places are spread. */
export const RankProjector = ({ round, talk }: ProjectorScreenProps<'rank'>) => {
  const t = useTranslations('projector.rank')
  const format = useFormatter()
  const text = useLocalText()
  const room = round.phase === 'revealed' ? round.shown.room : undefined
  if (!room) return null
  if (room.items === null) {
    return <p className="mt-16 text-5xl leading-snug text-soft">{t('tooFew', { count: room.n })}</p>
  }
  const most = Math.max(1, ...room.items.flatMap(({ counts }) => counts))
  const mean = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const [top] = room.items
  const bottom = room.items.at(-1)
  return (
    <section className="flex h-full flex-col gap-4">
      <h2 className="text-4xl leading-tight font-semibold text-balance">
        {top && t('sentence', { text: text(top.text), mean: mean(top.mean), n: room.n })}{' '}
        {bottom && t('bottom', { text: text(bottom.text), mean: mean(bottom.mean) })}
      </h2>
      {room.split && <p className="text-4xl leading-snug text-room">{t('split')}</p>}
      <FitToSpace largest={2.6} smallest={1.8} className="flex-1">
        <ol className="space-y-[0.45em]">
          {room.items.map(({ item, text: name, mean: place, counts }) => (
            <li key={item} className="grid grid-cols-[3.2em_minmax(0,1.9fr)_minmax(0,1fr)] items-center gap-x-[0.8em]">
              <b className="text-[1.3em] text-room tabular-nums">{mean(place)}</b>
              <span className="leading-tight text-balance">{text(name)}</span>
              <PlaceStrip counts={counts} most={most} mean={place} />
            </li>
          ))}
        </ol>
        <p className="mt-[0.4em] text-[max(0.7em,1.6rem)] text-soft">{t('legend', { last: room.items.length })}</p>
        <HiddenTable
          caption={t('caption')}
          head={[t('item'), t('mean'), ...room.items.map((_, at) => t('place', { place: at + 1 }))]}
          rows={room.items.map(({ text: name, mean: place, counts }) => [text(name), mean(place), ...counts])}
        />
      </FitToSpace>
      {talk}
    </section>
  )
}
