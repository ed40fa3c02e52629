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
  /** Does the research put the two together? Null when it placed only one of them, or neither. */
  readonly inResearch: boolean | null
  /** `roomOnly`: half the room or more links what the research keeps apart. `researchOnly`: the reverse. */
  readonly beside: 'alike' | 'roomOnly' | 'researchOnly'
}

const beside = (share: number, inResearch: boolean | null): LinkedPair['beside'] => {
  if (share >= 0.5 && inResearch === false) return 'roomOnly'
  return share < 0.5 && inResearch === true ? 'researchOnly' : 'alike'
}

/**
 * The pairs of cards from the most to the least linked, equally linked ones in the order of the cards, with Wilson's
 * interval and the research grouping beside them.
 *
 * Pairs that nobody placed both of are left out. Cards that the research did not place are flagged neither way: it says
 * nothing about them. Units: shares from 0 to 1.
 *
 * Source: statistics.md, section 8. Example: the first pair of `reference/w41` is empathy and collaboration, 0.8.
 */
export const linkedPairs = (links: readonly (readonly Link[])[], research: CardSort): LinkedPair[] =>
  links
    .flatMap((row, a) =>
      row.flatMap(({ together, placed, share }, b): LinkedPair[] => {
        if (b <= a || share.value === null) return []
        const [one, other] = [research[a] ?? null, research[b] ?? null]
        const inResearch = one === null || other === null ? null : one === other
        const interval = wilsonInterval(together, placed)
        return [{ a, b, share: share.value, interval, inResearch, beside: beside(share.value, inResearch) }]
      }),
    )
    .sort((one, other) => other.share - one.share || one.a - other.a || one.b - other.b)
