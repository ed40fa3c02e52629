'use client'

interface PlaceStripProps {
  /** How many put the item at each place, from the top one on. */
  readonly counts: readonly number[]
  readonly most: number
  readonly mean: number
}

/** Where people put one item: a column a place, dots or a bar, and a line at the mean place. Sizes in em. */
export const PlaceStrip = ({ counts, most, mean }: PlaceStripProps) => (
  <span aria-hidden="true" className="relative flex h-[2.2em] items-end gap-[0.2em]">
    {counts.map((people, place) => (
      <span
        key={place}
        className="flex h-full flex-1 flex-col items-center justify-end border-b-[0.08em] border-control"
      >
        <span className="w-[72%] rounded-t-[0.15em] bg-room" style={{ height: `${(85 * people) / most}%` }} />
      </span>
    ))}
    <span
      className="absolute inset-y-0 w-[0.14em] -translate-x-1/2 bg-ink"
      style={{ left: `${(100 * (mean - 0.5)) / counts.length}%` }}
    />
  </span>
)
