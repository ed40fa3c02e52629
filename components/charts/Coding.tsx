'use client'
import { useChartWidth, usePlotArea } from 'recharts'
import css from './charts.module.css'
import { placeLabel } from './placeLabel.ts'

/** Experts' mark on the axis of a chart. `from` and `to`: the coders' own range, where there are several coders. */
export interface ChartCoding {
  readonly at: number
  readonly from: number | null
  readonly to: number | null
  /** Words beside it; none in small charts, where the row says them. */
  readonly label: string | null
}

interface CodingProps extends ChartCoding {
  /** Distance of its middle from the base line, in pixels downwards. */
  readonly drop: number
  /** Half of the diamond's height. */
  readonly size: number
  readonly fontSize: number
}

/** A diamond for the expert coding with a whisker for the coders' range, below the axis of the room. */
export const Coding = ({ at, from, to, label, drop, size, fontSize }: CodingProps) => {
  const area = usePlotArea()
  const chartWidth = useChartWidth()
  if (!area || chartWidth === undefined) return null
  const xOf = (mark: number) => area.x + (area.width / 5) * (mark - 0.5)
  const y = area.y + area.height + drop
  const [x, left, right] = [xOf(at), xOf(from ?? at), xOf(to ?? at)]
  const ends = { from: Math.min(left, x - size), to: Math.max(right, x + size) }
  const gap = fontSize * 0.7
  const labelWidth = (label?.length ?? 0) * fontSize * 0.54 + gap
  const place = placeLabel({ ...ends, chartWidth, labelWidth })
  const middle = Math.min(Math.max(x, labelWidth / 2), chartWidth - labelWidth / 2)
  return (
    <g className={`${css.appear} fill-expert stroke-expert`}>
      {right > left && (
        <g strokeWidth={size * 0.22} strokeLinecap="round">
          <line x1={left} x2={right} y1={y} y2={y} />
          {[left, right].map((end) => (
            <line key={end} x1={end} x2={end} y1={y - size * 0.45} y2={y + size * 0.45} />
          ))}
        </g>
      )}
      <path
        d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`}
        strokeLinejoin="round"
        strokeWidth={size * 0.16}
        className="stroke-paper"
      />
      {label !== null && (
        <text
          stroke="none"
          fontSize={fontSize}
          fontWeight={700}
          x={place === 'right' ? ends.to + gap : place === 'left' ? ends.from - gap : middle}
          y={place === 'below' ? y + size + fontSize : y + fontSize * 0.34}
          textAnchor={place === 'right' ? 'start' : place === 'left' ? 'end' : 'middle'}
        >
          {label}
        </text>
      )}
    </g>
  )
}
