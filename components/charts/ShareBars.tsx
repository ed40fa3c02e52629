'use client'
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'

interface ShareBarsProps {
  /** Shares of the marks 1 to 5, each with its words such as "35%". */
  readonly bars: readonly { readonly share: number; readonly label: string }[]
  /** The largest share of all charts that stand beside each other: they have one scale. */
  readonly most: number
  readonly coding: number | null
}

/** Shares of the marks 1 to 5 as bars, the expert coding as a diamond below. Bars, not dots: a dot is a person. */
export const ShareBars = ({ bars, most, coding }: ShareBarsProps) => {
  const data = bars.map(({ share, label }, at) => ({ mark: at + 1, share, label: share === 0 ? '' : label }))
  return (
    <>
      <div aria-hidden="true" className="h-40">
        <ResponsiveContainer>
          <BarChart
            data={data}
            accessibilityLayer={false}
            barCategoryGap="18%"
            margin={{ top: 20, right: 0, bottom: 0, left: 0 }}
          >
            <XAxis
              dataKey="mark"
              interval={0}
              height={24}
              tickLine={false}
              axisLine={{ stroke: 'var(--ink)', strokeWidth: 1.5 }}
              tick={{ fill: 'var(--soft)', fontSize: 15 }}
            />
            <YAxis hide domain={[0, most]} />
            <Bar dataKey="share" isAnimationActive={false} className="fill-room" fill="inherit" radius={[5, 5, 0, 0]}>
              <LabelList dataKey="label" position="top" className="fill-soft" stroke="none" fontSize={14} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
      {/* Below the axis, as everywhere. The card says it in words. */}
      <svg aria-hidden="true" className="block h-5 w-full overflow-visible">
        {coding === null ? null : (
          <svg aria-hidden="true" x={`${20 * (coding - 0.5)}%`} y="50%" className="overflow-visible">
            <path d="M0 -8L8 0L0 8L-8 0Z" className="fill-expert" />
          </svg>
        )}
      </svg>
    </>
  )
}
