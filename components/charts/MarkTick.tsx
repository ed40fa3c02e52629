interface MarkTickProps {
  readonly labels: readonly string[]
  readonly rem: number
  /** Given by the axis. */
  readonly x?: number | string
  readonly y?: number | string
  readonly index?: number
}

/** A mark on the axis: its number, and its word below. */
export const MarkTick = ({ labels, rem, x = 0, y = 0, index = 0 }: MarkTickProps) => (
  <g transform={`translate(${x} ${y})`} textAnchor="middle">
    <text className="fill-ink" fontSize={2.5 * rem} fontWeight={700} y={2.1 * rem}>
      {index + 1}
    </text>
    <text className="fill-soft" fontSize={2 * rem} y={4.7 * rem}>
      {labels[index]}
    </text>
  </g>
)
