import type { Figure } from './figure.ts'
import type { Interval } from './interval.ts'
import { mean } from './mean.ts'
import { meanInterval } from './meanInterval.ts'
import type { RatingTable } from './ratingTable.ts'

/** How far people moved towards the expert between two votes over several excerpts. */
export type ChangeOverExcerpts = {
  /** People with both votes on at least one excerpt. */
  readonly n: number
  /** Mean over people of their own mean change of distance, in points; below 0 is nearer. */
  readonly distanceChange: Figure
  readonly interval: Figure<Interval>
}

/**
 * Did people move towards the expert over several excerpts voted on twice?
 *
 * Each person's changes of distance are averaged first, then the t interval is taken over people, since one
 * person's changes belong together. Rows are people, columns excerpts; an expert's null leaves the excerpt out.
 * Nobody voted twice: `no_data`. One person: no interval (`too_few_raters`). All alike: `zero_width`.
 *
 * Source: statistics.md, section 5.1. Example: `changeOverExcerpts([[5, 4]], [[4, 4]], [4, 4]).distanceChange` is -0.5.
 */
export const changeOverExcerpts = (
  first: RatingTable,
  second: RatingTable,
  expert: readonly (number | null)[],
): ChangeOverExcerpts => {
  const people = first.flatMap((row, person) => {
    const changes = row.flatMap((before, excerpt) => {
      const [after, reference] = [second[person]?.[excerpt] ?? null, expert[excerpt] ?? null]
      return before === null || after === null || reference === null
        ? []
        : [Math.abs(after - reference) - Math.abs(before - reference)]
    })
    const own = mean(changes).value
    return own === null ? [] : [own]
  })
  return { n: people.length, distanceChange: mean(people), interval: meanInterval(people) }
}
