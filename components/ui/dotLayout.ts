/** How a column of people is drawn: dots of one size, so many abreast; `null`: too many, a bar instead. */
export interface DotLayout {
  readonly size: number
  readonly abreast: number
}

/** Above this many people a room is drawn as bars (visual.md, principle 2). */
const mostDots = 120

const layouts: readonly (DotLayout & { rows: number })[] = [
  { size: 18, abreast: 1, rows: 8 },
  { size: 14, abreast: 2, rows: 10 },
  { size: 11, abreast: 3, rows: 12 },
  { size: 9, abreast: 4, rows: 14 },
  { size: 7, abreast: 5, rows: 17 },
]

/**
 * The largest dots with which the fullest column stays about 160 px high; all columns alike.
 * Example: counts 1-3-7-6-1 are drawn one abreast, 18 px each.
 */
export const dotLayout = (counts: readonly number[]): DotLayout | null => {
  const fullest = Math.max(...counts)
  if (counts.reduce((sum, count) => sum + count, 0) > mostDots) return null
  return layouts.find(({ abreast, rows }) => fullest <= abreast * rows) ?? null
}
