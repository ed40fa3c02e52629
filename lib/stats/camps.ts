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

type Gap = { readonly at: number; readonly people: number; readonly lesserSide: number }

/** Every mark, not the lowest or the highest, that fulfils the rule of a gap. */
const gapsIn = (counts: readonly number[], n: number): Gap[] =>
  counts.flatMap((people, at): Gap[] => {
    const [below, above] = [counts.slice(0, at), counts.slice(at + 1)]
    const lesserSide = Math.min(sum(below), sum(above))
    const isGap = lesserSide >= n / 4 && people <= Math.min(Math.max(...below), Math.max(...above)) / 2
    return below.length > 0 && above.length > 0 && isGap ? [{ at, people, lesserSide }] : []
  })

/**
 * Is the room in two camps, and where do they stand? For the sentence "The room is in two camps: 10 people at 2, 10 at 4".
 *
 * Takes how many gave each mark (`countMarks`). There is a mark, not the lowest or the highest, with at least a
 * quarter of the room on either side, itself given by at most half as many people as the more popular mark of either
 * side. If several marks are such a gap the emptiest is used, then the one with most people on its lesser side; marks
 * next to each other that are alike in both make one wide gap.
 * Null when there are no camps, or fewer than ten people.
 *
 * Source: product rule of statistics.md, section 2.5, with its false alarms and detection rates.
 * Example: `camps([0, 10, 0, 10, 0])` is `{ low: { mark: 2, people: 10 }, high: { mark: 4, people: 10 } }`.
 */
export const camps = (counts: readonly number[]): Camps | null => {
  const n = sum(counts)
  const gaps = n < splitFloor ? [] : gapsIn(counts, n)
  const [best] = [...gaps].sort((one, other) => one.people - other.people || other.lesserSide - one.lesserSide)
  if (best === undefined) return null
  const alike = gaps.filter(({ people, lesserSide }) => people === best.people && lesserSide === best.lesserSide)
  let last = best.at
  while (alike.some(({ at }) => at === last + 1)) last += 1
  return { low: campAt(counts.slice(0, best.at), 1, 'up'), high: campAt(counts.slice(last + 1), last + 2, 'down') }
}
