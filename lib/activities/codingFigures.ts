import type { Interval } from '../stats/interval.ts'
import { type LeanWord, leanWord } from '../stats/leanWord.ts'
import { matchWithCoding } from '../stats/matchWithCoding.ts'
import { roomSize } from '../stats/roomSize.ts'

/** How near a room came to the expert coding of one thing. */
export interface ShownMatch {
  readonly n: number
  /** How many gave the coding's mark. */
  readonly exact: number
  readonly exactInterval: Interval | null
  /** How many were within one mark of it. */
  readonly withinOne: number
  readonly withinOneInterval: Interval | null
  /** Mean difference in marks; above 0 the room was more generous. */
  readonly bias: number | null
  readonly lean: LeanWord
  /** Mean distance in marks, whichever way. */
  readonly distance: number | null
}

/**
 * The room against the expert coding (statistics.md, section 3); `null` where the room is too small to be drawn.
 * Example: marks 3, 3, 4, 2, 3 against a coding of 3: 3 gave the mark, 5 were within one.
 */
export const codingFigures = (marks: readonly number[], coding: number, floor: number): ShownMatch | null => {
  const size = roomSize(marks.length, floor)
  if (size === 'none' || size === 'tooFew') return null
  const match = matchWithCoding(marks, coding)
  return {
    n: match.n,
    exact: match.exact,
    exactInterval: match.exactInterval.value,
    withinOne: match.withinOne,
    withinOneInterval: match.withinOneInterval.value,
    bias: match.bias.value,
    lean: leanWord(match.bias, match.biasInterval, match.n),
    distance: match.distance.value,
  }
}

/** What people did between two rounds, seen from the coding. Only those who answered both. */
export interface Movement {
  readonly closer: number
  readonly same: number
  readonly further: number
}

/**
 * Who came closer to the coding from one round to the next (statistics.md, 5.1); `null` below the floor.
 * Example: pairs 5→4, 3→3 and 2→1 against a coding of 3: one closer, one the same, one further.
 */
export const movement = (
  pairs: readonly { readonly now: number; readonly before: number }[],
  coding: number,
  floor: number,
): Movement | null => {
  if (pairs.length < floor) return null
  const gains = pairs.map(({ now, before }) => Math.abs(now - coding) - Math.abs(before - coding))
  return {
    closer: gains.filter((gain) => gain < 0).length,
    same: gains.filter((gain) => gain === 0).length,
    further: gains.filter((gain) => gain > 0).length,
  }
}
