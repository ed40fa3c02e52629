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
}

const looks = {
  room: { stroke: 'stroke-room', fill: 'fill-room stroke-card', hollow: 'fill-paper stroke-room' },
  expert: { stroke: 'stroke-expert', fill: 'fill-expert stroke-paper', hollow: 'fill-paper stroke-expert' },
} as const

/** One figure with its interval on a line. The row that it stands in says it in numbers. */
export const IntervalLine = ({ at, from, to, ends, ticks, of, large, unsure, hollow }: IntervalLineProps) => {
  const [lowest, highest] = ends
  const placeOf = (value: number) =>
    `${2 + (96 * (Math.min(highest, Math.max(lowest, value)) - lowest)) / (highest - lowest)}%`
  const [top, foot] = large ? ['-15%', '115%'] : ['30%', '70%']
  return (
    <svg
      aria-hidden="true"
      className={`block w-full overflow-visible ${large ? 'h-[1.8rem]' : 'h-6 min-w-32 print:min-w-16'}`}
    >
      {large ? null : (
        <line x1={placeOf(lowest)} x2={placeOf(highest)} y1="50%" y2="50%" className="stroke-line" strokeWidth={1} />
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
          y1="50%"
          y2="50%"
          className={large ? looks[of].stroke : `${looks[of].stroke} opacity-50`}
          strokeWidth={4}
          strokeLinecap="round"
          {...(unsure ? { strokeDasharray: '3 9' } : {})}
        />
      ) : null}
      {at === null ? null : (
        <circle
          cx={placeOf(at)}
          cy="50%"
          r={large ? '0.55rem' : 5.5}
          className={hollow ? looks[of].hollow : looks[of].fill}
          strokeWidth={hollow ? 4 : large ? 2 : 1.5}
        />
      )}
    </svg>
  )
}
