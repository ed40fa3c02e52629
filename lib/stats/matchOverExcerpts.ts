import { type Figure, figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import { isExact } from './isExact.ts'
import { isWithinOne } from './isWithinOne.ts'
import { type Jackknifed, jackknifeInterval } from './jackknifeInterval.ts'
import type { RatingTable } from './ratingTable.ts'

/** A room, or several, beside the expert over many excerpts. */
export type MatchOverExcerpts = {
  /** Distinct people, and marks that have an expert's mark beside them. */
  readonly people: number
  readonly marks: number
  /** Shares of the marks. */
  readonly exact: Jackknifed
  readonly withinOne: Jackknifed
  /** Mean difference and mean distance, in points. */
  readonly bias: Jackknifed
  readonly distance: Jackknifed
}

const share: Interval = { lo: 0, hi: 1 }

/** The mean over all marks, and without each person's marks. */
const overPeople = (
  people: readonly (readonly number[])[],
  of: (difference: number) => number,
  bounds?: Interval,
): Jackknifed => {
  const own = people.map((differences) => differences.reduce((sum, difference) => sum + of(difference), 0))
  const total = own.reduce((sum, one) => sum + one, 0)
  const marks = people.reduce((sum, differences) => sum + differences.length, 0)
  const whole: Figure = marks === 0 ? missing('no_data') : figure(total / marks)
  const leftOut = people.map((differences, at) => {
    const rest = marks - differences.length
    return rest === 0 ? null : (total - (own[at] ?? 0)) / rest
  })
  return jackknifeInterval(whole, leftOut, bounds)
}

/**
 * How near are people to the expert over a workshop or a period, and how sure is that for other people?
 *
 * Shares and means over all marks (every mark counts the same), with a jackknife over people, because one person's marks
 * belong together; a Wilson interval would pretend that they do not. The claim is about other raters on these excerpts.
 * Intervals are clipped to what is possible: shares to 0 and 1, distances at 0.
 * Rows are people, columns excerpts; an expert's null leaves the excerpt out.
 * No marks: `no_data`. Fewer than three people: values without errors (`too_few_raters`). All alike: `zero_width`.
 *
 * Source: statistics.md, sections 3, 4.10 and 5.4. Example: `matchOverExcerpts([[3, 4], [3, 5]], [3, 4]).withinOne` is 1.
 */
export const matchOverExcerpts = (table: RatingTable, expert: readonly (number | null)[]): MatchOverExcerpts => {
  const people = table
    .map((row) =>
      row.flatMap((mark, excerpt) => {
        const reference = expert[excerpt] ?? null
        return mark === null || reference === null ? [] : [mark - reference]
      }),
    )
    .filter((differences) => differences.length > 0)
  return {
    people: people.length,
    marks: people.flat().length,
    exact: overPeople(people, (difference) => (isExact(difference) ? 1 : 0), share),
    withinOne: overPeople(people, (difference) => (isWithinOne(difference) ? 1 : 0), share),
    bias: overPeople(people, (difference) => difference),
    distance: overPeople(people, Math.abs, { lo: 0, hi: Number.POSITIVE_INFINITY }),
  }
}
