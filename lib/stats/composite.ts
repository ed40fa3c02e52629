/**
 * One person's mark on a dimension: the mean of its elements, unrounded.
 *
 * No partial means: if one of the elements is missing the composite is missing, because a mean of two elements is not
 * comparable with a mean of three. No elements: null.
 * Units: points, on a third-point grid for three elements.
 *
 * Source: statistics.md, section 1.3. Example: `composite([4, 5, 5])` is 4.667, `composite([4, null, 5])` is null.
 */
export const composite = (marks: readonly (number | null)[]): number | null => {
  let sum = 0
  for (const mark of marks) {
    if (mark === null) return null
    sum += mark
  }
  return marks.length === 0 ? null : sum / marks.length
}
