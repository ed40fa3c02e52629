'use client'
import { HiddenTable } from './HiddenTable.tsx'

/** A published figure on the axis. */
export interface AxisMark {
  readonly value: number
  readonly label: string
}

interface GuessAxisProps {
  readonly min: number
  readonly max: number
  /** Sorted. */
  readonly values: readonly number[]
  readonly marks: readonly AxisMark[]
  readonly caption: string
  readonly head: readonly [string, string]
}

const columns = 48
const width = 1200
const height = 420
const base = 250
/** Labels of marks stand in rows below the axis, so that neighbours do not cover each other. */
const labelRow = 46

/** Guesses as dots over an axis, stacked where they meet; published figures as diamonds below it. */
export const GuessAxis = ({ min, max, values, marks, caption, head }: GuessAxisProps) => {
  const left = 40
  const span = width - 2 * left
  const at = (value: number) => left + (span * (value - min)) / (max - min)
  const pile = new Map<number, number>()
  const columnOf = (value: number) => Math.round((columns * (value - min)) / (max - min))
  for (const value of values) pile.set(columnOf(value), (pile.get(columnOf(value)) ?? 0) + 1)
  const highest = Math.max(1, ...pile.values())
  const radius = Math.min(span / columns / 2, (base - 20) / highest / 2)
  const placed = new Map<number, number>()
  const ticks = Array.from({ length: 5 }, (_, tick) => min + ((max - min) * tick) / 4)
  return (
    <figure className="size-full">
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="size-full">
        {values.map((value, index) => {
          const column = columnOf(value)
          const stacked = placed.get(column) ?? 0
          placed.set(column, stacked + 1)
          return (
            <circle
              key={index}
              className="fill-room"
              cx={left + (span * column) / columns}
              cy={base - 6 - radius * (2 * stacked + 1)}
              r={radius * 0.9}
            />
          )
        })}
        <line x1={left} x2={width - left} y1={base} y2={base} className="stroke-ink" strokeWidth={2.5} />
        {ticks.map((tick) => (
          <text key={tick} x={at(tick)} y={base + 30} textAnchor="middle" className="fill-soft" fontSize={24}>
            {tick}
          </text>
        ))}
        {[...marks]
          .sort((a, b) => b.value - a.value)
          .map(({ value, label }, index) => {
            const y = base + 64 + index * labelRow
            const onRight = at(value) > width * 0.72
            return (
              <g key={value}>
                <line x1={at(value)} x2={at(value)} y1={base} y2={y - 8} className="stroke-expert" strokeWidth={2} />
                <rect
                  x={at(value) - 9}
                  y={y - 17}
                  width={18}
                  height={18}
                  className="fill-expert"
                  transform={`rotate(45 ${at(value)} ${y - 8})`}
                />
                <text
                  x={at(value) + (onRight ? -22 : 22)}
                  y={y}
                  textAnchor={onRight ? 'end' : 'start'}
                  className="fill-expert"
                  fontSize={26}
                  fontWeight={700}
                  stroke="var(--paper)"
                  strokeWidth={7}
                  paintOrder="stroke"
                >
                  {value} {label}
                </text>
              </g>
            )
          })}
      </svg>
      <HiddenTable
        caption={caption}
        head={head}
        rows={[
          ...[...new Set(values)].map((value) => [value, values.filter((one) => one === value).length] as const),
          ...marks.map(({ value, label }) => [`${value}`, label] as const),
        ]}
      />
    </figure>
  )
}
