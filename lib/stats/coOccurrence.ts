import { type Figure, figure, missing } from './figure.ts'

/** One person's card sort: the group each card was put in, in the order of the cards; null for a card not placed. */
export type CardSort = readonly (number | string | null)[]

/** How often two cards were put together. */
export type Link = {
  readonly together: number
  /** People who placed both. */
  readonly placed: number
  /** The share of those who put them together. */
  readonly share: Figure
}

/**
 * Which cards did people put together? A square table over the cards.
 *
 * Of the people who placed both cards, the share who put them in one group; a card with itself is 1. Cards left out are
 * null for that person, never a group of their own. Units: shares from 0 to 1. Nobody placed both: `no_data`.
 *
 * Source: statistics.md, section 8. Example: `coOccurrence([[0, 0], [0, 1]])[0][1].share` is 0.5.
 */
export const coOccurrence = (sorts: readonly CardSort[]): Link[][] => {
  const cards = sorts[0]?.map((_, card) => card) ?? []
  const link = (a: number, b: number): Link => {
    const both = sorts.filter((sort) => (sort[a] ?? null) !== null && (sort[b] ?? null) !== null)
    const together = both.filter((sort) => sort[a] === sort[b]).length
    const share = a === b ? figure(1) : both.length === 0 ? missing('no_data') : figure(together / both.length)
    return { together, placed: both.length, share }
  }
  return cards.map((a) => cards.map((b) => link(a, b)))
}
