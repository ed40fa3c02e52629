interface ShareLineProps {
  /** 0 to 1. */
  readonly at: number
  readonly from: number | null
  readonly to: number | null
}

const placeOf = (share: number) => `${2 + 96 * Math.min(1, Math.max(0, share))}%`

/** A share with its interval on a line from none to all. The row says it in numbers. */
export const ShareLine = ({ at, from, to }: ShareLineProps) => (
  <svg aria-hidden="true" className="block h-6 w-full min-w-32 print:min-w-16 overflow-visible">
    <line x1={placeOf(0)} x2={placeOf(1)} y1="50%" y2="50%" className="stroke-line" strokeWidth={1} />
    {[0, 0.5, 1].map((tick) => (
      <line
        key={tick}
        x1={placeOf(tick)}
        x2={placeOf(tick)}
        y1="30%"
        y2="70%"
        className="stroke-line"
        strokeWidth={1}
      />
    ))}
    {from !== null && to !== null ? (
      <line
        x1={placeOf(from)}
        x2={placeOf(to)}
        y1="50%"
        y2="50%"
        className="stroke-room opacity-50"
        strokeWidth={4}
        strokeLinecap="round"
      />
    ) : null}
    <circle cx={placeOf(at)} cy="50%" r={5.5} className="fill-room stroke-card" strokeWidth={1.5} />
  </svg>
)
