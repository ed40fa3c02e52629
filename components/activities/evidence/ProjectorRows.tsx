'use client'
import { useTranslations } from 'next-intl'
import { HiddenTable } from '../../charts/HiddenTable.tsx'
import { IntervalLine } from '../../charts/IntervalLine.tsx'
import { useLocalText } from '../useLocalText.ts'
import type { OpenedPress, OpenedRow } from './openedPresses.ts'

interface Column {
  readonly id: string
  readonly label: string
  readonly knownN: boolean
}

interface ProjectorRowsProps {
  readonly press: OpenedPress
  /** Those of its rows that are on the page. */
  readonly rows: readonly OpenedRow[]
  readonly columns: readonly Column[]
  readonly tables: readonly string[]
}

type Side = OpenedRow['sides'][number]

const Query = () => <b className="text-attention-ink"> ?</b>

/** One figure: its interval, as printed, and a query mark where something does not fit. */
const Figure = ({ side, at, column, hollow }: { side: Side; at: number; column: Column; hollow: boolean }) => {
  const t = useTranslations('projector.evidence')
  const cell = side.cells[at]
  if (!cell || cell.printed === null) return <span className="block text-soft">{t('notReported')}</span>
  return (
    <span className="grid grid-cols-[minmax(0,1fr)_9.4rem] items-center gap-2">
      <IntervalLine
        at={cell.r}
        from={cell.ci95?.[0] ?? null}
        to={cell.ci95?.[1] ?? null}
        ends={[-0.7, 0.8]}
        ticks={[0]}
        of="expert"
        large
        unsure={!column.knownN}
        hollow={hollow}
      />
      <span className="leading-none whitespace-nowrap">
        <b>{cell.printed}</b>
        {cell.queries.length > 0 && <Query />}
      </span>
    </span>
  )
}

/** A row's measure; of how many families its figures are, which is queried where it does not fit; which way is better. */
const RowLabel = ({ row }: { row: OpenedRow }) => {
  const t = useTranslations('projector.evidence')
  const text = useLocalText()
  const several = row.sides.length > 1
  return (
    <span className="leading-tight font-semibold">
      {text(row.label)}
      <span className="block text-[1.6rem] font-normal text-soft">
        {row.sides.map((side, which) => (
          <span key={which} className="mr-[0.6em] inline-block">
            {several && <span aria-hidden="true">{which === 0 ? '● ' : '○ '}</span>}
            {side.n === null ? t('nUnknown') : t('n', { n: side.n })}
            {side.queries.length > 0 && <Query />}
          </span>
        ))}
        {row.better === 'lower' && <span className="inline-block">{t('lower')}</span>}
      </span>
    </span>
  )
}

/** Why something is queried, each reason once. */
const Queries = ({ rows }: { rows: readonly OpenedRow[] }) => {
  const text = useLocalText()
  const reasons = new Set(
    rows.flatMap(({ sides }) =>
      sides.flatMap((side) => [...side.queries, ...side.cells.flatMap((cell) => cell.queries)]).map(text),
    ),
  )
  return [...reasons].map((reason) => (
    <p key={reason}>
      <b className="text-attention-ink">?</b> {reason}
    </p>
  ))
}

/** How the figures of a press are read, what does not fit, and where they stand: a page after its rows. */
export const ProjectorNotes = ({ press }: { press: OpenedPress }) => {
  const t = useTranslations('projector.evidence')
  const text = useLocalText()
  return (
    <div className="space-y-[0.5em] leading-snug">
      <Queries rows={press.rows} />
      <p>{t('legend')}</p>
      {press.source && <p className="text-[max(0.7em,1.6rem)] text-soft">{text(press.source)}</p>}
    </div>
  )
}

/** The rows of one press: each skill's figure with its interval; the second table hollow, below the first. */
export const ProjectorRows = ({ press, rows, columns, tables }: ProjectorRowsProps) => {
  const t = useTranslations('projector.evidence')
  const text = useLocalText()
  const grid = { gridTemplateColumns: `minmax(0, 31rem) repeat(${columns.length}, minmax(0, 1fr))` }
  return (
    <div className="space-y-[0.5em]">
      <div aria-hidden="true">
        <div className="grid gap-x-6 pb-2 font-semibold" style={grid}>
          <span className="text-[1.6rem] leading-tight font-normal text-soft">
            {tables.length > 1 ? tables.map((table, at) => `${at === 0 ? '●' : '○'} ${table}`).join(' · ') : tables[0]}
          </span>
          {columns.map(({ id, label, knownN }) => (
            <span key={id} className="leading-tight">
              {label}
              {!knownN && <span className="block text-[1.8rem] font-normal text-soft">{t('nUnknown')}</span>}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <div key={row.id} className="grid items-center gap-x-6 border-t border-line py-[0.25em]" style={grid}>
            <RowLabel row={row} />
            {columns.map((column, at) => (
              <span key={column.id} className="space-y-[0.25em]">
                {row.sides.map((side, which) => (
                  <Figure key={which} side={side} at={at} column={column} hollow={which > 0} />
                ))}
              </span>
            ))}
          </div>
        ))}
      </div>
      <p className="text-[1.6rem] leading-tight text-soft">{t('legendShort')}</p>
      <HiddenTable
        caption={text(press.title)}
        head={[t('measure'), t('table'), ...columns.map(({ label }) => label)]}
        rows={rows.flatMap((row) =>
          row.sides.map((side, which) => [
            `${text(row.label)}${row.better === 'lower' ? `, ${t('lower')}` : ''}`,
            tables[which] ?? '',
            ...side.cells.map(({ printed, ci95 }) =>
              printed === null
                ? t('notReported')
                : ci95 === null
                  ? printed
                  : t('withInterval', { printed, lo: ci95[0], hi: ci95[1] }),
            ),
          ]),
        )}
      />
    </div>
  )
}
