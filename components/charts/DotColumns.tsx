'use client'
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { type ChartCoding, Coding } from './Coding.tsx'
import { Dots } from './Dots.tsx'
import { type ChartTable, HiddenTable } from './HiddenTable.tsx'
import { MarkTick } from './MarkTick.tsx'
import { mostDots } from './mostDots.ts'
import { useRem } from './useRem.ts'

interface DotColumnsProps {
  /** The words of the marks, from the lowest mark up. */
  readonly labels: readonly string[]
  /** How many gave each mark in the last round, and in the one before it. */
  readonly now: readonly number[]
  readonly before: readonly number[] | null
  readonly coding: ChartCoding | null
  readonly table: ChartTable
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)

const bars = (name: 'before' | 'now', fontSize: number) => (
  <Bar
    dataKey={name}
    isAnimationActive={false}
    className={name === 'now' ? 'fill-room' : 'fill-transparent stroke-room'}
    fill="inherit"
    strokeWidth={name === 'now' ? 0 : 3}
    radius={[8, 8, 0, 0]}
  >
    <LabelList dataKey={name} position="top" className="fill-ink" stroke="none" fontSize={fontSize} fontWeight={700} />
  </Bar>
)

/** A room over its marks 1 to 5, the expert coding below the same axis once it is shown. Fills its parent. */
export const DotColumns = ({ labels, now, before, coding, table }: DotColumnsProps) => {
  const rem = useRem()
  const asBars = Math.max(sum(now), sum(before ?? [])) > mostDots
  const data = labels.map((label, index) => ({ mark: index + 1, label, now: now[index], before: before?.[index] }))
  const axisHeight = 6.2 * rem
  return (
    <figure className="relative size-full">
      <div aria-hidden="true" className="absolute inset-0">
        <ResponsiveContainer>
          <BarChart
            data={data}
            accessibilityLayer={false}
            barCategoryGap="22%"
            margin={{ top: (asBars ? 3.5 : 0.5) * rem, right: 0, bottom: 6.4 * rem, left: 0 }}
          >
            <XAxis
              dataKey="mark"
              height={axisHeight}
              interval={0}
              tickLine={false}
              axisLine={{ stroke: 'var(--ink)', strokeWidth: 0.16 * rem }}
              tick={<MarkTick labels={labels} rem={rem} />}
            />
            <YAxis hide domain={[0, 'dataMax']} />
            {asBars && before !== null && bars('before', 2.2 * rem)}
            {asBars ? bars('now', 2.2 * rem) : <Dots now={now} before={before} largest={3.4 * rem} />}
            {coding && <Coding {...coding} drop={axisHeight + 1.9 * rem} size={1.55 * rem} fontSize={2.2 * rem} />}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <HiddenTable {...table} />
    </figure>
  )
}
