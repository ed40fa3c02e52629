import { across, up } from './place.ts'

/** A place along an axis, from 0 to 1, with its words. */
interface AxisTick {
  readonly at: number
  readonly words: string
}

interface AxesProps {
  readonly below: readonly (AxisTick & { readonly className?: string })[]
  readonly beside: readonly AxisTick[]
}

/** How the axes of a report's charts look: quiet, without ticks. */
export const Axes = ({ below, beside }: AxesProps) => (
  <g className="fill-soft text-[14px]">
    <line x1="0" x2="100%" y1="100%" y2="100%" className="stroke-control" />
    <line x1="0" x2="0" y1="0" y2="100%" className="stroke-control" />
    {below.map(({ at, words, className }) => (
      <text key={at} x={across(at)} y="100%" dy={21} textAnchor="middle" className={className}>
        {words}
      </text>
    ))}
    {beside.map(({ at, words }) => (
      <text key={at} x={-8} y={up(at)} dy={5} textAnchor="end">
        {words}
      </text>
    ))}
  </g>
)
