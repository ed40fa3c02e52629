interface IntervalLineProps {
  /** The figure; `null` where there is none. */
  readonly at: number | null
  readonly from: number | null
  readonly to: number | null
  /** What the line reaches from and to. What lies beyond is drawn at its end. */
  readonly ends: readonly [number, number]
  /** Where it is marked, such as at 0. */
  readonly ticks: readonly number[]
  readonly of: 'room' | 'expert'
  /** For a wall rather than a page. */
  readonly large?: boolean
  /** The interval is only a guess at its width: drawn dashed. */
  readonly unsure?: boolean
  /** The second of two side by side: hollow. */
  readonly hollow?: boolean
  /** The expert coding beside it, as a diamond below the line. */
  readonly coding?: number | null
  /** What others reached, as a pale band behind. */
  readonly band?: { readonly lo: number; readonly hi: number }
}

const looks = {
  room: { stroke: 'stroke-room', fill: 'fill-room stroke-card', hollow: 'fill-paper stroke-room' },
  expert: { stroke: 'stroke-expert', fill: 'fill-expert stroke-paper', hollow: 'fill-paper stroke-expert' },
} as const

const Diamond = ({ x }: { x: string }) => (
  <svg aria-hidden="true" x={x} y="86%" className="overflow-visible">
    <path d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z" className="fill-expert" />
  </svg>
)

/** One figure with its interval on a line. The row that it stands in says it in numbers. */
export const IntervalLine = ({
  at,
  from,
  to,
  ends,
  ticks,
  of,
  large,
  unsure,
  hollow,
  coding = null,
  band,
}: IntervalLineProps) => {
  const [lowest, highest] = ends
  const across = (value: number) =>
    2 + (96 * (Math.min(highest, Math.max(lowest, value)) - lowest)) / (highest - lowest)
  const placeOf = (value: number) => `${across(value)}%`
  const middle = coding === null ? 50 : 35
  const [top, foot] = large ? ['-15%', '115%'] : [`${middle - 20}%`, `${middle + 20}%`]
  return (
    <svg
      aria-hidden="true"
      className={`block w-full overflow-visible ${large ? 'h-[1.8rem]' : 'h-6 min-w-20 lg:min-w-32 print:min-w-16'}`}
    >
      {band ? (
        <rect
          x={placeOf(band.lo)}
          width={`${across(band.hi) - across(band.lo)}%`}
          height="100%"
          className="fill-expert-wash"
        />
      ) : null}
      {large ? null : (
        <line
          x1={placeOf(lowest)}
          x2={placeOf(highest)}
          y1={`${middle}%`}
          y2={`${middle}%`}
          className="stroke-line"
          strokeWidth={1}
        />
      )}
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={placeOf(tick)}
          x2={placeOf(tick)}
          y1={top}
          y2={foot}
          className={large ? 'stroke-control' : 'stroke-line'}
          strokeWidth={large ? 2 : 1}
        />
      ))}
      {from !== null && to !== null ? (
        <line
          x1={placeOf(from)}
          x2={placeOf(to)}
          y1={`${middle}%`}
          y2={`${middle}%`}
          className={large ? looks[of].stroke : `${looks[of].stroke} opacity-50`}
          strokeWidth={4}
          strokeLinecap="round"
          {...(unsure ? { strokeDasharray: '3 9' } : {})}
        />
      ) : null}
      {coding === null ? null : <Diamond x={placeOf(coding)} />}
      {at === null ? null : (
        <circle
          cx={placeOf(at)}
          cy={`${middle}%`}
          r={large ? '0.55rem' : 5.5}
          className={hollow ? looks[of].hollow : looks[of].fill}
          strokeWidth={hollow ? 4 : large ? 2 : 1.5}
        />
      )}
    </svg>
  )
}
