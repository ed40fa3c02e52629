import { averageDistance } from './averageDistance.ts'
import { composite } from './composite.ts'
import { type Figure, figure, missing } from './figure.ts'
import { mean } from './mean.ts'
import { rwgStar } from './rwgStar.ts'
import { standardDeviation } from './standardDeviation.ts'

/** One dimension of one excerpt, over the people who marked all of its elements. */
export type CompositeFigures = {
  /** Each person's composite, unrounded, in the order of the rows; null where an element is missing. */
  readonly perRater: readonly (number | null)[]
  readonly n: number
  readonly mean: Figure
  readonly sd: Figure
  readonly rwgStar: Figure
  /** The mean of the elements' average distances from their means, over the same people. */
  readonly averageDistance: Figure
}

const meanOf = (figures: readonly Figure[]): Figure => {
  let sum = 0
  for (const one of figures) {
    if (one.value === null) return one
    sum += one.value
  }
  return figures.length === 0 ? missing('no_data') : figure(sum / figures.length)
}

/**
 * What did the room make of one dimension? `rows` holds one row a person and one column an element of the dimension;
 * null where there is no mark. Everything is over the people who marked every element.
 *
 * Units and null cases are those of the single figures. Source: statistics.md, sections 1.3 and 2.3.
 * Example: `compositeFigures([[3, 4, 5], [3, null, 4]])` has perRater `[4, null]` and n 1.
 */
export const compositeFigures = (rows: readonly (readonly (number | null)[])[]): CompositeFigures => {
  const perRater = rows.map(composite)
  const given = perRater.filter((mark) => mark !== null)
  const complete = rows.filter((_, at) => perRater[at] !== null)
  const elements = (complete[0] ?? []).map((_, element) => complete.map((row) => row[element] ?? Number.NaN))
  return {
    perRater,
    n: given.length,
    mean: mean(given),
    sd: standardDeviation(given),
    rwgStar: rwgStar(rows),
    averageDistance: meanOf(elements.map((marks) => averageDistance(marks))),
  }
}
