interface IntervalStripProps {
  /** The figure, -1 to 1; `null` where none was reported. */
  readonly at: number | null
  readonly from: number | null
  readonly to: number | null
  /** The interval is only a guess at its width: drawn dashed. */
  readonly unsure: boolean
  /** The second of two tables side by side: hollow. */
  readonly hollow: boolean
}

const [lowest, highest] = [-0.7, 0.8]
const placeOf = (value: number) =>
  `${(100 * (Math.min(highest, Math.max(lowest, value)) - lowest)) / (highest - lowest)}%`

/** One figure on a line from negative to positive, with its interval and where 0 is. The row says it in numbers. */
export const IntervalStrip = ({ at, from, to, unsure, hollow }: IntervalStripProps) => (
  <svg aria-hidden="true" className="block h-[1.8rem] w-full overflow-visible">
    <line x1={placeOf(0)} x2={placeOf(0)} y1="-15%" y2="115%" className="stroke-control" strokeWidth={2} />
    {from !== null && to !== null && (
      <line
        x1={placeOf(from)}
        x2={placeOf(to)}
        y1="50%"
        y2="50%"
        className="stroke-expert"
        strokeWidth={4}
        strokeLinecap="round"
        {...(unsure ? { strokeDasharray: '3 9' } : {})}
      />
    )}
    {at !== null && (
      <circle
        cx={placeOf(at)}
        cy="50%"
        r="0.55rem"
        className={hollow ? 'fill-paper stroke-expert' : 'fill-expert stroke-paper'}
        strokeWidth={hollow ? 4 : 2}
      />
    )}
  </svg>
)
