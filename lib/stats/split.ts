import { camps, splitFloor } from './camps.ts'
import { type Figure, figure, missing } from './figure.ts'

/**
 * Does the room stand in two camps with a gap between them? A split room never shows its agreement word alone.
 *
 * Takes how many gave each mark (`countMarks`); the rule is in `camps`. Random scatter sets it off too (half the time
 * at ten people), so below an agreement of 0 the screen says "split or scattered".
 * Nobody: `no_data`. Fewer than ten people: `too_few_raters`.
 *
 * Source: product rule of statistics.md, section 2.5. Example: `split([0, 10, 0, 10, 0])` is true.
 */
export const split = (counts: readonly number[]): Figure<boolean> => {
  const n = counts.reduce((total, count) => total + count, 0)
  if (n === 0) return missing('no_data')
  if (n < splitFloor) return missing('too_few_raters')
  return figure(camps(counts) !== null)
}
