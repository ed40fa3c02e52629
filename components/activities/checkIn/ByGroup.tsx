'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { CheckByGroup } from '../../../lib/activities/checkIn/checkedRows.ts'
import { DotStrip } from '../../charts/DotStrip.tsx'
import { HiddenTable } from '../../charts/HiddenTable.tsx'
import { mostDots } from '../../charts/mostDots.ts'
import { useLocalText } from '../useLocalText.ts'

interface ByGroupProps {
  readonly split: CheckByGroup
  /** The words of a statement. */
  readonly text: (id: string) => string
  /** The words of 1 to 5, from 1 up. */
  readonly labels: readonly string[]
}

/** Where the groups differ most, as carefully as so few people allow. */
export const useApart = (namespace: 'projector.checkIn' | 'console.checkIn') => {
  const t = useTranslations(namespace)
  const format = useFormatter()
  const local = useLocalText()
  return ({ groups, rows, widest }: CheckByGroup, text: (id: string) => string): string => {
    if (groups.length < 2) return t('tooFewGroups')
    if (!widest) return t('alike')
    const cells = rows.find(({ id }) => id === widest.id)?.cells
    const said = (at: number) => ({
      name: groups[at] ? local(groups[at]) : '',
      mean: format.number(cells?.[at]?.mean ?? 0, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    })
    const [high, low] = [said(widest.high), said(widest.low)]
    return t('apart', {
      text: text(widest.id),
      high: high.name,
      highMean: high.mean,
      low: low.name,
      lowMean: low.mean,
    })
  }
}

/** A column of strips for each group that may be shown, all on one scale; the others by name alone. */
export const ByGroup = ({ split, text, labels }: ByGroupProps) => {
  const t = useTranslations('projector.checkIn')
  const format = useFormatter()
  const local = useLocalText()
  const apart = useApart('projector.checkIn')
  const { groups, tooFew, rows } = split
  const all = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.counts] : [])))
  const most = Math.max(1, ...all.flat())
  const asBars = all.some((counts) => counts.reduce((sum, count) => sum + count, 0) > mostDots)
  const columns = { gridTemplateColumns: `minmax(0,1.1fr) repeat(${groups.length}, minmax(0,1fr))` }
  const mean = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <>
      <h2 className="text-5xl leading-tight font-semibold text-balance">{apart(split, text)}</h2>
      {groups.length > 0 && (
        <>
          <p style={columns} className="grid gap-x-10 text-[2.2rem] leading-tight font-semibold" aria-hidden="true">
            <span className="self-end text-2xl font-normal text-soft">
              1 {labels[0]} – 5 {labels[4]}
            </span>
            {groups.map((group) => (
              <span key={group.en} className="self-end text-balance">
                {local(group)}
              </span>
            ))}
          </p>
          <ul className="grid min-h-0 flex-1 auto-rows-fr gap-2">
            {rows.map(({ id, cells }) => (
              <li key={id} style={columns} className="grid items-center gap-x-10 border-t border-line">
                <span className="text-[2.2rem] leading-[1.15] font-semibold text-balance">{text(id)}</span>
                {cells.map((cell, at) => (
                  <span key={groups[at]?.en} className="flex h-full items-center gap-4">
                    {cell && groups.length < 5 && (
                      <span className="relative h-full min-h-12 flex-1">
                        <DotStrip
                          now={cell.counts}
                          before={null}
                          coding={null}
                          withCoding={false}
                          most={most}
                          asBars={asBars}
                        />
                      </span>
                    )}
                    <span className={`text-[2.1rem] ${cell ? 'font-bold text-room' : 'text-soft'}`}>
                      {cell ? mean(cell.mean) : t('fewCell')}
                    </span>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {tooFew.length > 0 && (
        <p className="text-[2.2rem] text-soft">{t('few', { names: tooFew.map(local).join(', ') })}</p>
      )}
      <HiddenTable
        caption={t('groupCaption')}
        head={[t('row'), ...groups.map(local)]}
        rows={rows.map(({ id, cells }) => [
          text(id),
          ...cells.map((cell) => (cell ? `${t('mean', { mean: mean(cell.mean) })} (${cell.counts.join(', ')})` : '–')),
        ])}
      />
    </>
  )
}
