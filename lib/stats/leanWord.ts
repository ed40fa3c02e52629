import { hair } from './closeEnough.ts'
import type { Figure } from './figure.ts'
import type { Interval } from './interval.ts'

/** How a room leans beside the expert. Always said with "on average". */
export type LeanWord =
  | 'none'
  | 'onTheMark'
  | 'noClearLean'
  | 'littleGenerous'
  | 'clearlyGenerous'
  | 'littleStrict'
  | 'clearlyStrict'

/**
 * The word for a lean, taken from `matchWithCoding`, decided in this order: fewer than two people, none; under a
 * quarter of a point, on the mark; an interval without width, the word; an interval with 0 in it, no clear lean;
 * else the word. A quarter to three quarters of a point is a little, more is clearly; above the expert is generous.
 *
 * Source: bands of our own, no published standard; statistics.md, section 3.
 * Example: a bias of 0.5 with an interval of 0.14 to 0.86 from 22 people is 'littleGenerous'.
 */
export const leanWord = (bias: Figure, biasInterval: Figure<Interval>, n: number): LeanWord => {
  if (bias.value === null || n < 2) return 'none'
  const size = Math.abs(bias.value)
  if (size < 0.25 - hair) return 'onTheMark'
  const range = biasInterval.value
  if (range !== null && range.lo <= 0 && range.hi >= 0) return 'noClearLean'
  if (bias.value > 0) return size > 0.75 + hair ? 'clearlyGenerous' : 'littleGenerous'
  return size > 0.75 + hair ? 'clearlyStrict' : 'littleStrict'
}
