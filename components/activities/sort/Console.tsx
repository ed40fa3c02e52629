'use client'
import { useTranslations } from 'next-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { FiguresCard, useFigureWords } from '../ConsoleFigures.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { Rungs } from '../Rungs.tsx'
import { useLocalText } from '../useLocalText.ts'

type Shown = ShownOf<'sort'>
type Name = (id: string) => string

const Room = ({ room, name }: { room: NonNullable<Shown['room']>; name: Name }) => {
  const t = useTranslations('console.sort')
  return (
    <FiguresCard of="room" title={t('room')}>
      <p>{t(room.order.length === 0 ? 'tooFew' : 'sorted', { n: room.n })}</p>
      {room.pairs.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <ol className="max-h-72 overflow-y-auto text-sm" tabIndex={0} aria-label={t('pairs')}>
          {room.pairs.map(({ a, b, together, placed }) => (
            <li key={`${a} ${b}`} className="flex justify-between gap-4 border-t border-line py-1">
              <span>{t('pair', { a: name(a), b: name(b) })}</span>
              <span>{t('ofPlaced', { together, placed })}</span>
            </li>
          ))}
        </ol>
      )}
    </FiguresCard>
  )
}

const Grouping = ({ grouping, name }: { grouping: NonNullable<Shown['grouping']>; name: Name }) => {
  const t = useTranslations('console.sort')
  const { mean } = useFigureWords()
  const text = useLocalText()
  const { groups, room, label } = grouping
  const pairNames = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([a, b]) => t('pair', { a: name(a), b: name(b) })).join('; ')
  const percent = (share: number) => Math.round(100 * share)
  return (
    <FiguresCard of="key" title={text(label)}>
      <ul>
        {groups.map((group) => (
          <li key={group.name.en}>
            <b>{text(group.name)}</b>: {group.cards.map(name).join(', ')}
          </li>
        ))}
      </ul>
      {room && room.within !== null && room.between !== null && (
        <p>{t('linked', { within: percent(room.within), between: percent(room.between) })}</p>
      )}
      {room && room.roomOnly.length > 0 && <p>{t('roomOnly', { pairs: pairNames(room.roomOnly) })}</p>}
      {room && room.groupingOnly.length > 0 && <p>{t('groupingOnly', { pairs: pairNames(room.groupingOnly) })}</p>}
      {room && room.likeness !== null && (
        <p className="text-sm text-soft">{t('likeness', { likeness: mean(room.likeness) })}</p>
      )}
    </FiguresCard>
  )
}

/** The room's pairs, the research grouping and the room's own groups, in words and numbers. */
export const SortConsole = ({ shown, face }: ConsoleScreenProps<'sort'>) => {
  const t = useTranslations('console.sort')
  const name: Name = (id) => face?.cards.find((card) => card.id === id)?.name ?? id
  return (
    <Rungs>
      {shown.clusters && (
        <FiguresCard of="room" title={t('clusters')}>
          {shown.clusters.groups === null ? (
            <p>{t('noClusters')}</p>
          ) : (
            <ul className="list-disc pl-5">
              {shown.clusters.groups.map((group) => (
                <li key={group[0]}>{group.map(name).join(', ')}</li>
              ))}
            </ul>
          )}
        </FiguresCard>
      )}
      {shown.grouping && <Grouping grouping={shown.grouping} name={name} />}
      {shown.room && <Room room={shown.room} name={name} />}
    </Rungs>
  )
}
