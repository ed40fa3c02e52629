import type { CardSort, Link } from './coOccurrence.ts'
import type { Figure } from './figure.ts'
import type { Interval } from './interval.ts'
import { wilsonInterval } from './wilsonInterval.ts'

/** Two cards, how often the room linked them, and what the research does with them. */
export type LinkedPair = {
  /** Places of the cards, the smaller first. */
  readonly a: number
  readonly b: number
  readonly share: number
  readonly interval: Figure<Interval>
  /** `roomOnly`: half the room or more links what the research keeps apart. `researchOnly`: the reverse. */
  readonly beside: 'alike' | 'roomOnly' | 'researchOnly'
}

const beside = (share: number, inResearch: boolean): LinkedPair['beside'] => {
  if (share >= 0.5 && !inResearch) return 'roomOnly'
  return share < 0.5 && inResearch ? 'researchOnly' : 'alike'
}

/**
 * The pairs of cards from the most to the least linked, equally linked ones in the order of the cards, with Wilson's
 * interval and the research grouping beside them.
 *
 * Pairs that nobody placed both of are left out. Units: shares from 0 to 1.
 *
 * Source: statistics.md, section 8. Example: the first pair of `reference/w41` is empathy and collaboration, 0.8.
 */
export const linkedPairs = (links: readonly (readonly Link[])[], research: CardSort): LinkedPair[] =>
  links
    .flatMap((row, a) =>
      row.flatMap(({ together, placed, share }, b): LinkedPair[] => {
        if (b <= a || share.value === null) return []
        const inResearch = (research[a] ?? null) !== null && research[a] === research[b]
        const interval = wilsonInterval(together, placed)
        return [{ a, b, share: share.value, interval, beside: beside(share.value, inResearch) }]
      }),
    )
    .sort((one, other) => other.share - one.share || one.a - other.a || one.b - other.b)
