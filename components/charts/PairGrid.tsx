'use client'
import css from './charts.module.css'
import { type ChartTable, HiddenTable } from './HiddenTable.tsx'
import { edgesOf } from './pairEdges.ts'

/** One pair in the grid: where it stands, what is written there, how strongly it is tinted. */
export interface GridPair {
  readonly row: number
  readonly column: number
  readonly label: string
  /** 0 to 1; `null` where nothing is known. */
  readonly share: number | null
  /** Whether it has the diamond: the research puts the two together. */
  readonly marked: boolean
}

interface PairGridProps {
  readonly names: readonly string[]
  readonly pairs: readonly GridPair[]
  /** How many names stand in each group, in their order: its pairs are outlined. Empty: no outlines. */
  readonly groups: readonly number[]
  readonly outline: 'expert' | 'room'
  readonly table: ChartTable
}

const outlines = {
  expert: 'border-expert',
  room: 'border-room border-dashed',
}

/** Strong tints carry one text colour, weak ones the other: at 70% large text is readable in both, light and dark. */
const textOn = (share: number) => (share >= 0.7 ? 'text-on-room' : 'text-ink')

/** How often each two were put together, laid out like the mileage chart of a road map: every pair stands there once. */
export const PairGrid = ({ names, pairs, groups, outline, table }: PairGridProps) => {
  const size = names.length
  return (
    <div className="h-full min-h-0">
      <div
        aria-hidden="true"
        className="grid h-full"
        style={{
          gridTemplateColumns: `repeat(${size - 1}, minmax(0, 7.5rem)) minmax(17rem, 1fr)`,
          gridTemplateRows: `repeat(${size}, minmax(0, 6rem))`,
        }}
      >
        {names.map((name, at) => (
          <b
            key={name}
            className="flex items-center pl-3 text-[2.2rem] leading-[1.05] text-balance"
            style={{ gridRow: at + 1, gridColumn: `${at + 1} / span ${size - at}` }}
          >
            {name}
          </b>
        ))}
        {pairs.map(({ row, column, label, share, marked }) => {
          const edges = edgesOf(row, column, groups)
          return (
            <span
              key={`${row} ${column}`}
              className={`${css.appear} relative p-[0.3rem]`}
              style={{ gridRow: row + 1, gridColumn: column + 1 }}
            >
              <span
                className={`flex h-full items-center justify-center gap-1.5 rounded-lg text-[2.2rem] font-semibold ${share === null ? 'text-soft' : textOn(share)}`}
                style={{
                  background:
                    share === null
                      ? 'var(--wash)'
                      : `color-mix(in oklab, var(--room) ${Math.round(share * 100)}%, var(--room-wash))`,
                }}
              >
                {label}
                {marked && <span className="text-[1.5rem]">◆</span>}
              </span>
              <span
                className={`absolute inset-0 ${outlines[outline]}`}
                style={{
                  borderTopWidth: edges.top ? '0.3rem' : 0,
                  borderRightWidth: edges.right ? '0.3rem' : 0,
                  borderBottomWidth: edges.bottom ? '0.3rem' : 0,
                  borderLeftWidth: edges.left ? '0.3rem' : 0,
                }}
              />
            </span>
          )
        })}
      </div>
      <HiddenTable {...table} />
    </div>
  )
}
