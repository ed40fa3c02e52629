import css from './charts.module.css'
import { type ChartTable, HiddenTable } from './HiddenTable.tsx'
import { layoutFlow } from './layoutFlow.ts'

interface FlowProps {
  /** `flow[a][b]`: how many went from mark a + 1 to mark b + 1. */
  readonly flow: readonly (readonly number[])[]
  readonly fromLabel: string
  readonly toLabel: string
  readonly table: ChartTable
}

const width = 400
const height = 250
const side = 34
const head = 34

/** Who moved which way between two rounds, without names: bands that moved stand out, those that stayed are quiet. */
export const Flow = ({ flow, fromLabel, toLabel, table }: FlowProps) => {
  const { row, bands } = layoutFlow(flow)
  const unit = (height - head) / (row * flow.length)
  const yOf = (y: number) => head + y * unit
  const ordered = [...bands].sort((a, b) => Number(a.from !== a.to) - Number(b.from !== b.to))
  return (
    <figure className={`relative size-full ${css.appear}`}>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="absolute inset-0 size-full">
        <g className="fill-soft" fontSize={25}>
          <text y={22}>{fromLabel}</text>
          <text x={width} y={22} textAnchor="end">
            {toLabel}
          </text>
        </g>
        {ordered.map(({ from, to, people, y1, y2 }) => (
          <path
            key={`${from}-${to}`}
            className={from === to ? 'stroke-line' : 'stroke-room'}
            fill="none"
            strokeOpacity={from === to ? 1 : 0.82}
            strokeWidth={Math.max(2, people * unit - 1.5)}
            d={`M${side} ${yOf(y1)}C${width / 2} ${yOf(y1)} ${width / 2} ${yOf(y2)} ${width - side} ${yOf(y2)}`}
          />
        ))}
        <g className="fill-ink" fontSize={27} fontWeight={700}>
          {flow.map((_, index) => {
            const y = yOf(row * (flow.length - index - 0.5)) + 9
            return (
              <g key={index}>
                <text x={6} y={y}>
                  {index + 1}
                </text>
                <text x={width - 6} y={y} textAnchor="end">
                  {index + 1}
                </text>
              </g>
            )
          })}
        </g>
      </svg>
      <HiddenTable {...table} />
    </figure>
  )
}
