'use client'
import { axisSpace, pileOf, rowsOfLabels } from './guessSpace.ts'
import { HiddenTable } from './HiddenTable.tsx'
import { useRem } from './useRem.ts'
import { useSize } from './useSize.ts'

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

interface MarkProps {
  readonly mark: AxisMark
  readonly x: number
  readonly y: number
  /** Where the axis is. */
  readonly from: number
  readonly rem: number
  /** Its words stand on its left. */
  readonly onRight: boolean
}

/** A mark's diamond below the axis, and its words on the side where there is room. */
const Mark = ({ mark, x, y, from, rem, onRight }: MarkProps) => {
  const half = 0.5 * rem
  return (
    <g className="fill-expert">
      <line x1={x} x2={x} y1={from} y2={y} className="stroke-expert" strokeWidth={0.12 * rem} />
      <path d={`M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`} />
      <text
        x={x + (onRight ? -1 : 1) * 1.1 * rem}
        y={y + 0.7 * rem}
        textAnchor={onRight ? 'end' : 'start'}
        fontSize={2.1 * rem}
        fontWeight={700}
        stroke="var(--paper)"
        strokeWidth={0.4 * rem}
        paintOrder="stroke"
      >
        {mark.value} {mark.label}
      </text>
    </g>
  )
}

/**
 * Guesses as dots over an axis, stacked where they meet; published figures as diamonds below it. Words keep their size
 * in whatever space there is: it is the dots that shrink.
 */
export const GuessAxis = ({ min, max, values, marks, caption, head }: GuessAxisProps) => {
  const rem = useRem()
  const [ref, size] = useSize<HTMLDivElement>()
  const rows = rowsOfLabels(marks, { min, max, width: size.width / rem })
  const { left, base, radius, at, columnAt } = axisSpace({ ...size, rem, min, max, values, labelRows: rows.count })
  const ticks = Array.from({ length: 5 }, (_, tick) => min + ((max - min) * tick) / 4)
  return (
    <figure className="size-full">
      <div ref={ref} className="size-full">
        <svg aria-hidden="true" className="block size-full">
          {pileOf(values, { min, max }).map(({ column, place }, index) => (
            <circle
              key={index}
              className="fill-room"
              cx={columnAt(column)}
              cy={base - 0.3 * rem - radius * (2 * place + 1)}
              r={radius * 0.9}
            />
          ))}
          <line x1={left} x2={size.width - left} y1={base} y2={base} className="stroke-ink" strokeWidth={0.15 * rem} />
          {ticks.map((tick) => (
            <text
              key={tick}
              x={at(tick)}
              y={base + 2.1 * rem}
              textAnchor="middle"
              className="fill-soft"
              fontSize={1.9 * rem}
            >
              {tick}
            </text>
          ))}
          {marks.map((mark, index) => (
            <Mark
              key={mark.value}
              mark={mark}
              x={at(mark.value)}
              y={base + (3.5 + 2.7 * (rows.of[index] ?? 0)) * rem}
              from={base}
              rem={rem}
              onRight={rows.onRight[index] ?? false}
            />
          ))}
        </svg>
      </div>
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
