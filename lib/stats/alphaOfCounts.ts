import { difference, type Metric } from './difference.ts'
import { type Figure, figure, missing } from './figure.ts'
import type { ValueCounts } from './valueCounts.ts'

/** Sum over all ordered pairs of values of how often each is in use, times their squared difference. */
const weighed = (left: readonly number[], right: readonly number[], apart: readonly (readonly number[])[]): number => {
  let total = 0
  for (const [a, times] of left.entries()) {
    if (times === 0) continue
    const row = apart[a] ?? []
    for (const [b, others] of right.entries()) total += times * others * (row[b] ?? 0)
  }
  return total
}

/**
 * Krippendorff's alpha from counts of values by excerpt (the coincidence form); see `krippendorffAlpha`.
 *
 * Each excerpt's pairs count 1 / (its marks - 1), so that an excerpt weighs as much as it has marks. An excerpt with one
 * mark contributes nothing, not even to how much each value is in use.
 * No excerpt with two marks: `no_overlap`. Only one: `too_few_excerpts`. One value in use: `no_variation`.
 *
 * Source: Krippendorff (2018); statistics.md, section 4.1.
 * Example: counts `[[2, 0], [1, 1], [0, 2]]` of values 3 and 4 have a nominal alpha of 1 - 5 x 2 / 18 = 0.444.
 */
export const alphaOfCounts = ({ values, counts }: ValueCounts, metric: Metric): Figure => {
  const uses = new Array<number>(values.length).fill(0)
  const pairable: { tally: readonly number[]; marks: number }[] = []
  let total = 0
  for (const tally of counts) {
    const marks = tally.reduce((sum, count) => sum + count, 0)
    if (marks < 2) continue
    pairable.push({ tally, marks })
    total += marks
    for (const [at, count] of tally.entries()) uses[at] = (uses[at] ?? 0) + count
  }
  if (pairable.length === 0) return missing('no_overlap')
  if (pairable.length === 1) return missing('too_few_excerpts')
  const apart = difference(values, uses, metric)
  const expected = weighed(uses, uses, apart)
  if (expected === 0) return missing('no_variation')
  const observed = pairable.reduce((sum, { tally, marks }) => sum + weighed(tally, tally, apart) / (marks - 1), 0)
  return figure(1 - ((total - 1) * observed) / expected)
}
