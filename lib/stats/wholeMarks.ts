/**
 * Are these all whole marks on the scale from 1 to `categories`? Composites (2.67) are not, and figures that count
 * categories answer `not_integer_scale` for them.
 *
 * Source: statistics.md, section 1.4. Example: `wholeMarks([1, 5])` is true, `wholeMarks([2.67])` is false.
 */
export const wholeMarks = (ratings: readonly number[], categories = 5): boolean =>
  ratings.every((mark) => Number.isInteger(mark) && mark >= 1 && mark <= categories)
