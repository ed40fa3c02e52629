'use client'
import { ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { axisLook } from './axisLook.ts'

/** One point in time: a share from 0 to 1 with its interval; `null` where it is hidden. */
export interface CoursePoint {
  readonly name: string
  readonly share: number | null
  readonly lo: number | null
  readonly hi: number | null
}

/** A share at one of the points, on what it has in common with another. */
export interface CourseEnd {
  readonly at: number
  readonly share: number
}

interface CourseProps {
  readonly points: readonly CoursePoint[]
  /** Two points that may be compared, each by its share on what both had: it need not be the share on all that a point had. */
  readonly lines: readonly { readonly from: CourseEnd; readonly to: CourseEnd }[]
}

const percent = (share: number) => `${Math.round(100 * share)}%`

const place = ({ at, share }: CourseEnd) => ({ x: at, y: share })

/** A share over time with its intervals. Lines join what two points have in common, by rings: elsewhere there is no line. */
export const Course = ({ points, lines }: CourseProps) => {
  const drawn = points.flatMap(({ share, lo, hi }, at) => (share === null ? [] : [{ at, share, lo, hi }]))
  return (
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
          {lines.map(({ from, to }) => (
            <ReferenceLine
              key={`line ${from.at}`}
              segment={[place(from), place(to)]}
              stroke="var(--room)"
              strokeWidth={2}
            />
          ))}
          <Scatter
            data={lines.flatMap(({ from, to }) => [from, to])}
            isAnimationActive={false}
            shape={({ cx = 0, cy = 0 }: { cx?: number; cy?: number }) => (
              <circle cx={cx} cy={cy} r={4.5} className="fill-card stroke-room" strokeWidth={2} />
            )}
          />
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
  )
}
