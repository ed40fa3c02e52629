/** One side of a divided room: its most popular mark and how many people stand on that side. */
export type Camp = { readonly mark: number; readonly people: number }

/** The two sides of a divided room. */
export type Camps = { readonly low: Camp; readonly high: Camp }

/** Under ten people a gap in the marks says nothing: statistics.md, section 2.5. */
export const splitFloor = 10

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** The most popular of `marks`; of equally popular ones the mark nearer the gap, so that the camps look no further apart than they are. */
const campAt = (counts: readonly number[], first: number, towardsGap: 'up' | 'down'): Camp => {
  const most = Math.max(...counts)
  const at = towardsGap === 'up' ? counts.lastIndexOf(most) : counts.indexOf(most)
  return { mark: first + at, people: sum(counts) }
}

/**
 * Is the room in two camps, and where do they stand? For the sentence "The room is in two camps: 10 people at 2, 10 at 4".
 *
 * Takes how many gave each mark (`countMarks`). There is a mark, not the lowest or the highest, with at least a
 * quarter of the room on either side, itself given by at most half as many people as the more popular mark of either
 * side. If several marks are such a gap the emptiest is used, then the one that leaves most people in the camps' lesser side.
 * Null when there are no camps, or fewer than ten people.
 *
 * Source: product rule of statistics.md, section 2.5, with its false alarms and detection rates.
 * Example: `camps([0, 10, 0, 10, 0])` is `{ low: { mark: 2, people: 10 }, high: { mark: 4, people: 10 } }`.
 */
export const camps = (counts: readonly number[]): Camps | null => {
  const n = sum(counts)
  if (n < splitFloor) return null
  let best: { camps: Camps; gap: number; lesser: number } | null = null
  for (let at = 1; at < counts.length - 1; at++) {
    const [below, above] = [counts.slice(0, at), counts.slice(at + 1)]
    const gap = counts[at] ?? 0
    const lesser = Math.min(sum(below), sum(above))
    if (lesser < n / 4 || gap > Math.min(Math.max(...below), Math.max(...above)) / 2) continue
    if (best !== null && (gap > best.gap || (gap === best.gap && lesser <= best.lesser))) continue
    best = { camps: { low: campAt(below, 1, 'up'), high: campAt(above, at + 2, 'down') }, gap, lesser }
  }
  return best?.camps ?? null
}
