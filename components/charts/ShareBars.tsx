interface ShareBarsProps {
  /** Shares of the marks 1 to 5, each with its words such as "35%". */
  readonly bars: readonly { readonly share: number; readonly label: string }[]
  /** The largest share of all charts that stand beside each other: they have one scale. */
  readonly most: number
  readonly coding: number | null
}

/** How high the tallest bar may be, and where bars stand, in pixels. */
const tallest = 116
const floor = 136

/** Shares of the marks 1 to 5 as bars, the expert coding as a diamond below. Bars, not dots: a dot is a person. */
export const ShareBars = ({ bars, most, coding }: ShareBarsProps) => (
  <svg aria-hidden="true" className="block h-[180px] w-full overflow-visible">
    {bars.map(({ share, label }, at) => {
      const height = (tallest * share) / most
      const middle = `${20 * at + 10}%`
      return (
        <g key={at}>
          {share === 0 ? null : (
            <>
              {/* Rounded above alone: the foot of the bar is cut off. */}
              <svg aria-hidden="true" x={`${20 * at + 1.8}%`} y={floor - height} width="16.4%" height={height}>
                <rect width="100%" height={height + 6} rx={5} className="fill-room" />
              </svg>
              <text x={middle} y={floor - height - 6} textAnchor="middle" className="fill-soft text-[14px]">
                {label}
              </text>
            </>
          )}
          <text x={middle} y={floor + 19} textAnchor="middle" className="fill-soft text-[15px]">
            {at + 1}
          </text>
        </g>
      )
    })}
    <line x1="0" x2="100%" y1={floor} y2={floor} className="stroke-ink" strokeWidth={1.5} />
    {/* Below the axis, as everywhere. The card says it in words. */}
    {coding === null ? null : (
      <svg aria-hidden="true" x={`${20 * (coding - 0.5)}%`} y={floor + 34} className="overflow-visible">
        <path d="M0 -8L8 0L0 8L-8 0Z" className="fill-expert" />
      </svg>
    )}
  </svg>
)
