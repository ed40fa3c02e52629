'use client'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { type ChartCoding, Coding } from './Coding.tsx'
import { Dots } from './Dots.tsx'
import { useRem } from './useRem.ts'

interface DotStripProps {
  readonly now: readonly number[]
  readonly before: readonly number[] | null
  readonly coding: ChartCoding | null
  /** Room for the coding is kept below the line in all strips of a set, or in none. */
  readonly withCoding: boolean
  /** The tallest stack, and the largest room, of all strips that share one scale. */
  readonly most: number
  readonly asBars: boolean
}

/** One small room of a set with one scale: dots on a line, the coding below it. It has no words: the row says them. */
export const DotStrip = ({ now, before, coding, withCoding, most, asBars }: DotStripProps) => {
  const rem = useRem()
  const data = now.map((count, index) => ({ mark: index + 1, now: count, before: before?.[index] }))
  const bar = (name: 'before' | 'now', look: string) => (
    <Bar
      dataKey={name}
      isAnimationActive={false}
      className={look}
      fill="inherit"
      strokeWidth={name === 'now' ? 0 : 2}
    />
  )
  return (
    <div aria-hidden="true" className="absolute inset-0">
      <ResponsiveContainer>
        <BarChart
          data={data}
          accessibilityLayer={false}
          barCategoryGap="22%"
          margin={{ top: 0.2 * rem, right: 0, bottom: (withCoding ? 1.9 : 0.2) * rem, left: 0 }}
        >
          <XAxis dataKey="mark" height={1} tick={false} tickLine={false} axisLine={{ stroke: 'var(--control)' }} />
          <YAxis hide domain={[0, most]} />
          {asBars && before !== null && bar('before', 'fill-transparent stroke-room')}
          {asBars ? bar('now', 'fill-room') : <Dots now={now} before={before} largest={1.5 * rem} most={most} />}
          {coding && <Coding {...coding} drop={1.05 * rem} size={0.85 * rem} fontSize={1.6 * rem} />}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
