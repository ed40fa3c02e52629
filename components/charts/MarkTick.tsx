import { usePlotArea } from 'recharts'

interface MarkTickProps {
  readonly labels: readonly string[]
  readonly rem: number
  /** Given by the axis. */
  readonly x?: number | string
  readonly y?: number | string
  readonly index?: number
}

/** How wide a letter is on average, beside its height, with a little room to spare. */
const letter = 0.5

/** A mark on the axis: its number, and its word below, no wider than its column on the narrowest screen. */
export const MarkTick = ({ labels, rem, x = 0, y = 0, index = 0 }: MarkTickProps) => {
  const column = (usePlotArea()?.width ?? Number.POSITIVE_INFINITY) / labels.length
  const longest = Math.max(...labels.map((label) => label.length))
  return (
    <g transform={`translate(${x} ${y})`} textAnchor="middle">
      <text className="fill-ink" fontSize={2.5 * rem} fontWeight={700} y={2.1 * rem}>
        {index + 1}
      </text>
      <text className="fill-soft" fontSize={Math.min(2 * rem, column / (longest * letter))} y={4.7 * rem}>
        {labels[index]}
      </text>
    </g>
  )
}
