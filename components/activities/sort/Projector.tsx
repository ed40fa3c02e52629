'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import type { SortRoom } from '../../../lib/activities/sort/sortFigures.ts'
import { PairGrid } from '../../charts/PairGrid.tsx'
import { lastRung } from '../lastRung.ts'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { gridPairs } from './gridPairs.ts'
import { ProjectorClusters } from './ProjectorClusters.tsx'
import { ProjectorGrouping } from './ProjectorGrouping.tsx'
import { ProjectorPairs } from './ProjectorPairs.tsx'
import { useSortSentence } from './useSortSentence.ts'

type Shown = ShownOf<'sort'>

/** The groups whose outline is drawn: those of the latest press. */
const groupsOf = ({ grouping, clusters }: Shown, last: string | null): readonly (readonly string[])[] => {
  if (last === 'clusters') return clusters?.groups ?? []
  return last === 'grouping' ? (grouping?.groups.map(({ cards }) => cards) ?? []) : []
}

interface GridProps {
  readonly room: SortRoom
  readonly shown: Shown
  readonly last: string | null
  readonly name: (id: string) => string
}

const Grid = ({ room, shown, last, name }: GridProps) => {
  const t = useTranslations('projector.sort')
  const groups = groupsOf(shown, last)
  const grouped = groups.flat()
  const order = grouped.length > 0 ? [...grouped, ...room.order.filter((id) => !grouped.includes(id))] : room.order
  const percent = room.size !== 'counts'
  const pairs = gridPairs(room, order, percent, shown.grouping?.groups.map(({ cards }) => cards) ?? [])
  return (
    <PairGrid
      names={order.map(name)}
      pairs={pairs}
      groups={groups.map(({ length }) => length)}
      outline={last === 'clusters' ? 'room' : 'expert'}
      table={{
        caption: t('table'),
        head: [t('first'), t('second'), t('together'), t('placed')],
        rows: room.pairs.map(({ a, b, together, placed }) => [name(a), name(b), together, placed]),
      }}
    />
  )
}

/** What stands beside the grid: the pairs most linked, the research, the room's own groups. */
const Aside = ({ shown, last, name }: Omit<GridProps, 'room'>): ReactNode => {
  if (last === 'clusters' && shown.clusters) return <ProjectorClusters shown={shown} name={name} />
  if (last === 'grouping' && shown.grouping) return <ProjectorGrouping grouping={shown.grouping} name={name} />
  return shown.room ? <ProjectorPairs room={shown.room} name={name} /> : null
}

/** The room's pair grid, and on it, press by press, the research grouping and the room's own groups. */
export const SortProjector = ({ face, round, talk }: ProjectorScreenProps<'sort'>) => {
  const shown: Shown = round.phase === 'revealed' ? round.shown : {}
  const name = (id: string) => face.cards.find((card) => card.id === id)?.name ?? id
  const last = lastRung(shown)
  const sentence = useSortSentence(shown, last, name)
  if (round.phase !== 'revealed') return null
  const { room } = shown
  const drawn = room !== undefined && room.order.length > 0
  return (
    <section className="grid h-full grid-rows-[auto_1fr] gap-6">
      <h2 className="text-5xl leading-tight font-semibold text-balance">{sentence}</h2>
      <div
        className={`grid min-h-0 gap-12 portrait:grid-cols-1 portrait:grid-rows-[1fr_auto] ${drawn ? 'grid-cols-[1fr_31rem]' : 'items-center'}`}
      >
        {drawn && <Grid room={room} shown={shown} last={last} name={name} />}
        <aside className="flex min-h-0 flex-col justify-center gap-8">
          <Aside shown={shown} last={last} name={name} />
          {talk}
        </aside>
      </div>
    </section>
  )
}
