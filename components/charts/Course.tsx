'use client'
import { ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { axisLook } from './axisLook.ts'
import { type ChartTable, HiddenTable } from './HiddenTable.tsx'

/** One point in time: a share from 0 to 1 with its interval; `null` where it is hidden. */
export interface CoursePoint {
  readonly name: string
  readonly share: number | null
  readonly lo: number | null
  readonly hi: number | null
}

interface CourseProps {
  readonly points: readonly CoursePoint[]
  /** The first of two neighbours that may be compared, since both had the same excerpts. */
  readonly joined: readonly number[]
  readonly table: ChartTable
}

const percent = (share: number) => `${Math.round(100 * share)}%`

/** A share over time with its intervals. Only points that had the same excerpts are joined: elsewhere there is no line. */
export const Course = ({ points, joined, table }: CourseProps) => {
  const drawn = points.flatMap(({ share, lo, hi }, at) => (share === null ? [] : [{ at, share, lo, hi }]))
  return (
    <figure>
      <div aria-hidden="true" className="h-72 max-w-3xl print:h-56">
        <ResponsiveContainer>
          <ScatterChart accessibilityLayer={false} margin={{ top: 12, right: 24, bottom: 8, left: 0 }}>
            <XAxis
              type="number"
              dataKey="at"
              domain={[-0.5, points.length - 0.5]}
              ticks={points.map((_, at) => at)}
              tickFormatter={(at: number) => points[at]?.name ?? ''}
              interval="equidistantPreserveStart"
              {...axisLook}
            />
            <YAxis
              type="number"
              dataKey="share"
              domain={[0, 1]}
              ticks={[0, 0.25, 0.5, 0.75, 1]}
              tickFormatter={percent}
              width={52}
              {...axisLook}
            />
            {drawn.map(({ at, lo, hi }) =>
              lo === null || hi === null ? null : (
                <ReferenceLine
                  key={`interval ${at}`}
                  segment={[
                    { x: at, y: lo },
                    { x: at, y: hi },
                  ]}
                  stroke="var(--room)"
                  strokeOpacity={0.5}
                  strokeWidth={5}
                />
              ),
            )}
            {joined.map((at) => {
              const [from, to] = [points[at]?.share, points[at + 1]?.share]
              return from == null || to == null ? null : (
                <ReferenceLine
                  key={at}
                  segment={[
                    { x: at, y: from },
                    { x: at + 1, y: to },
                  ]}
                  stroke="var(--room)"
                  strokeWidth={2}
                />
              )
            })}
            <Scatter
              data={drawn}
              isAnimationActive={false}
              shape={({ cx = 0, cy = 0 }: { cx?: number; cy?: number }) => (
                <circle cx={cx} cy={cy} r={7} className="fill-room stroke-card" strokeWidth={2} />
              )}
            />
          </ScatterChart>
        </ResponsiveContainer>
      </div>
      <HiddenTable {...table} />
    </figure>
  )
}
