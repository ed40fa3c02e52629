'use client'
import { type CSSProperties, useState } from 'react'
import { usePlotArea } from 'recharts'
import css from './charts.module.css'
import { layoutDots } from './layoutDots.ts'

/** A delay for each dot, drawn by lot once, so that the order of falling says nothing about who or when. */
const useDelays = (howMany: number): readonly number[] => {
  const [delays, setDelays] = useState<readonly number[]>([])
  if (delays.length < howMany) setDelays(Array.from({ length: howMany }, (_, at) => delays[at] ?? Math.random() * 480))
  return delays
}

interface DotsProps {
  /** Counts by mark: the round now, and the round before it where there was one. */
  readonly now: readonly number[]
  readonly before: readonly number[] | null
  readonly largest: number
  /** The tallest stack of all charts that share one size of dot. */
  readonly most?: number
}

/** One dot a person inside a chart: the last round filled, the one before it hollow and to its left. */
export const Dots = ({ now, before, largest, most }: DotsProps) => {
  const area = usePlotArea()
  const lanes = before === null ? [now] : [before, now]
  const delays = useDelays(lanes.flat().reduce((sum, count) => sum + count, 0))
  if (!area) return null
  const { diameter, dots } = layoutDots(lanes, area, largest, most)
  const stroke = Math.max(1.5, diameter * 0.09)
  return (
    <g>
      {dots.map(({ lane, x, y }, index) => {
        const hollow = before !== null && lane === 0
        const cy = area.y + area.height - y
        // A custom property is no part of React's type of a style.
        const style = { '--fall': `${-cy}px`, animationDelay: `${delays[index] ?? 0}ms` } as CSSProperties
        return (
          <circle
            key={index}
            className={`${css.dot} ${hollow ? 'fill-transparent stroke-room' : 'fill-room'}`}
            cx={area.x + x}
            cy={cy}
            r={hollow ? (diameter - stroke) / 2 : diameter / 2}
            strokeWidth={hollow ? stroke : 0}
            style={style}
          />
        )
      })}
    </g>
  )
}
