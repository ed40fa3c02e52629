/**
 * How many people gave each mark, from 1 upwards: `counts[0]` gave 1, `counts[4]` gave 5.
 *
 * Units: people. An empty room gives all noughts. A mark off the scale is a bug further up (marks are checked at the
 * door), so it is thrown and never dropped in silence.
 *
 * Source: statistics.md, section 2 (c_k). Example: `countMarks([4, 4, 5])` is `[0, 0, 0, 2, 1]`.
 */
export const countMarks = (ratings: readonly number[], categories = 5): number[] => {
  const counts = new Array<number>(categories).fill(0)
  for (const mark of ratings) {
    const count = counts[mark - 1]
    if (count === undefined) throw new RangeError(`mark ${mark} is not on the scale from 1 to ${categories}`)
    counts[mark - 1] = count + 1
  }
  return counts
}
