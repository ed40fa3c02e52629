interface MomentWaveProps {
  /** Heights of the recording in even steps, 0 to 1. */
  readonly bars: readonly number[]
  /** Its length. */
  readonly seconds: number
  /** How many people marked each stretch of it. */
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly people: number }[]
  /** What stands below its beginning and its end. */
  readonly ends: readonly [string, string]
}

const height = 60
const flags = 36
const wave = height - flags

/** A recording with flags above it: the taller the flag, the more people marked a moment there. It prints as it looks. */
export const MomentWave = ({ bars, seconds, stretches, ends }: MomentWaveProps) => {
  const most = Math.max(1, ...stretches.map(({ people }) => people))
  const tallest = Math.max(0.01, ...bars)
  const wide = seconds / Math.max(1, bars.length)
  const tall = (people: number) => (0.75 * flags * people) / most
  return (
    <div aria-hidden="true">
      <div className="relative">
        <svg
          viewBox={`0 0 ${seconds} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className="block h-32 w-full"
        >
          {stretches.map(({ from, to, people }) => (
            <rect
              key={from}
              x={from + 0.1}
              width={Math.max(0.1, Math.min(to, seconds) - from - 0.2)}
              y={flags - tall(people)}
              height={tall(people)}
              className="fill-room"
            />
          ))}
          <rect x="0" width={seconds} y={flags} height="0.5" className="fill-control" />
          {bars.map((bar, at) => {
            const high = Math.max(1, (wave - 3) * (bar / tallest))
            return (
              <rect
                key={at}
                x={at * wide}
                width={wide * 0.6}
                y={flags + 1.5 + (wave - 1.5 - high) / 2}
                height={high}
                className="fill-control"
              />
            )
          })}
        </svg>
        {stretches.map(({ from, to, people }) => (
          <span
            key={from}
            className="absolute -translate-x-1/2 translate-y-1/2 pb-5 text-xs font-semibold"
            style={{
              left: `${(50 * (from + Math.min(to, seconds))) / seconds}%`,
              bottom: `${(100 * (height - flags + tall(people))) / height}%`,
            }}
          >
            {people}
          </span>
        ))}
      </div>
      <p className="flex justify-between pt-1 text-sm text-soft">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </p>
    </div>
  )
}
