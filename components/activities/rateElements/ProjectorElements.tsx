'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { isDrawn } from '../../../lib/activities/roomFigures.ts'
import { HiddenTable } from '../../charts/HiddenTable.tsx'
import { mostDots } from '../../charts/mostDots.ts'
import { useLocalText } from '../useLocalText.ts'
import { ElementRow } from './ElementRow.tsx'
import { elementRows } from './elementRows.ts'
import { useElementsSentence } from './useElementsSentence.ts'

interface ProjectorElementsProps {
  readonly shown: ShownOf<'rateElements'>
  readonly elements: readonly { readonly id: string; readonly name: string }[]
  readonly labels: readonly { readonly value: number; readonly label: string }[]
  readonly talk: ReactNode
}

const grid = 'grid grid-cols-[19rem_1fr_26rem] items-center gap-x-8 portrait:grid-cols-[11rem_1fr_14rem]'

/** Seven small rooms on one scale, the widest apart first; the coding on each once it is shown. */
export const ProjectorElements = ({ shown, elements, labels, talk }: ProjectorElementsProps) => {
  const t = useTranslations('projector.elements')
  const text = useLocalText()
  const rows = elementRows(shown)
  const name = (id: string) => elements.find((element) => element.id === id)?.name ?? id
  const sentence = useElementsSentence(rows, name)
  const all = rows.flatMap(({ room }) => (room && isDrawn(room.now) ? room.now.counts : []))
  const most = Math.max(1, ...all)
  const asBars = rows.some(({ room }) => room !== null && room.now.n > mostDots)
  const ascending = [...labels].sort((a, b) => a.value - b.value)
  return (
    <section className="flex h-full min-h-0 flex-col gap-3">
      <h2 className="text-4xl leading-tight font-semibold text-balance">{sentence}</h2>
      {talk}
      <div className={`${grid} text-[1.65rem] text-soft`}>
        <span>{asBars ? null : t('dot')}</span>
        <span className="grid grid-cols-5 text-center leading-tight" aria-hidden="true">
          {ascending.map(({ value, label }) => (
            <span key={value}>
              <b className="block text-[2.2rem] text-ink">{value}</b>
              <span className="whitespace-nowrap portrait:hidden">{label}</span>
            </span>
          ))}
        </span>
        <span className="leading-tight">
          {shown.coding ? t('besideCoding') : t('agreement')}
          {shown.coding && <span className="block text-expert">{text(shown.coding.label)}</span>}
        </span>
      </div>
      <ul className="flex min-h-0 flex-1 flex-col">
        {rows.map((row) => (
          <li key={row.id} className={`${grid} min-h-0 flex-1 border-t border-line`}>
            <ElementRow
              row={row}
              name={name(row.id)}
              most={most}
              asBars={asBars}
              withCoding={shown.coding !== undefined}
              brief={Boolean(talk)}
            />
          </li>
        ))}
      </ul>
      <HiddenTable
        caption={t('table')}
        head={[t('element'), '1', '2', '3', '4', '5', ...(shown.coding ? [t('coding')] : [])]}
        rows={rows.map(({ id, room, coding }) => [
          name(id),
          ...(room && isDrawn(room.now) ? room.now.counts : ['–', '–', '–', '–', '–']),
          ...(shown.coding ? [coding?.mark ?? t('notDiscussed')] : []),
        ])}
      />
    </section>
  )
}
