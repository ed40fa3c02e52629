/** How much may be said of a room this small or large. */
export type RoomSize = 'none' | 'tooFew' | 'counts' | 'hint' | 'full'

/**
 * What may be shown for a room of `n` people: nothing at all (nobody), nothing because it would give people away
 * (under the floor), counts only (to 4), the index and its word as a hint (5 to 9), everything (from 10).
 *
 * In rooms under five, random marking would earn "strong" one time in four to ten; under ten, one time in seventeen
 * to fifty. The floor is the workshop's own and may be lower or higher than five.
 *
 * Source: statistics.md, section 2.4 (complete enumeration). Example: `roomSize(7)` is 'hint'.
 */
export const roomSize = (n: number, floor = 5): RoomSize => {
  if (n === 0) return 'none'
  if (n < floor) return 'tooFew'
  if (n < 5) return 'counts'
  return n < 10 ? 'hint' : 'full'
}
