'use client'
import { ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { axisLook } from './axisLook.ts'

interface Axis {
  readonly label: string
  readonly ticks: readonly number[]
  /** The words of each tick. */
  readonly words: readonly string[]
}

/** A place in the plane: of a room (round) or of the expert coding (a diamond). */
export interface PlanePoint {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly label: string
  readonly of: 'room' | 'coding'
}

interface PlaneProps {
  readonly x: Axis
  readonly y: Axis
  readonly points: readonly PlanePoint[]
  /** Pairs of ids with a line between them. */
  readonly pairs?: readonly (readonly [string, string])[]
}

const size = 13

const Mark = ({ cx = 0, cy = 0, payload }: { cx?: number; cy?: number; payload?: PlanePoint }) => {
  const coding = payload?.of === 'coding'
  return (
    <g>
      {coding ? (
        <path
          d={`M${cx} ${cy - size - 2}L${cx + size + 2} ${cy}L${cx} ${cy + size + 2}L${cx - size - 2} ${cy}Z`}
          className="fill-expert stroke-card"
          strokeWidth={2}
        />
      ) : (
        <circle cx={cx} cy={cy} r={size - 2} className="fill-room stroke-card" strokeWidth={2} />
      )}
      <text
        x={cx}
        y={cy + 4.5}
        fontSize={13}
        fontWeight={700}
        textAnchor="middle"
        stroke="none"
        className={coding ? 'fill-on-expert' : 'fill-on-room'}
      >
        {payload?.label}
      </text>
    </g>
  )
}

const span = ({ ticks }: Axis) => [ticks[0] ?? 0, ticks.at(-1) ?? 1]
const wordOf =
  ({ ticks, words }: Axis) =>
  (value: number) =>
    words[ticks.indexOf(value)] ?? ''
const name = { fill: 'var(--ink)', fontSize: 15 }

/** Places on two axes: rooms as dots, the expert coding as diamonds, a thin line where two belong together. */
export const Plane = ({ x, y, points, pairs = [] }: PlaneProps) => {
  const at = (id: string) => points.find((point) => point.id === id)
  return (
    <div aria-hidden="true" className="h-80 max-w-xl sm:h-96">
      <ResponsiveContainer>
        <ScatterChart accessibilityLayer={false} margin={{ top: 12, right: 36, bottom: 26, left: 14 }}>
          <XAxis
            type="number"
            dataKey="x"
            domain={span(x)}
            ticks={[...x.ticks]}
            tickFormatter={wordOf(x)}
            label={{ value: x.label, position: 'bottom', offset: 4, ...name }}
            {...axisLook}
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={span(y)}
            ticks={[...y.ticks]}
            tickFormatter={wordOf(y)}
            width={56}
            label={{
              value: y.label,
              angle: -90,
              position: 'insideLeft',
              offset: -6,
              style: { textAnchor: 'middle' },
              ...name,
            }}
            {...axisLook}
          />
          {pairs.map(([one, other]) => {
            const [from, to] = [at(one), at(other)]
            return from && to ? (
              <ReferenceLine
                key={`${one} ${other}`}
                segment={[
                  { x: from.x, y: from.y },
                  { x: to.x, y: to.y },
                ]}
                stroke="var(--control)"
              />
            ) : null
          })}
          <Scatter data={[...points]} isAnimationActive={false} shape={<Mark />} />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  )
}
