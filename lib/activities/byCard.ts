import type { ElementId } from '../workshop/ids.ts'
import type { RecalledIdea } from './recalledIdea.ts'

/** Of an idea that lies beside none of the cards. */
export const noCard = '-'

/** Where an idea lies: beside the card of an element, or among those that have none. */
export type Card = ElementId | typeof noCard

/** An idea of an earlier wall and its card; `null`: nobody has laid it anywhere yet. */
export interface LaidIdea extends RecalledIdea {
  readonly card: Card | null
}

/** Ideas as a screen draws them: by the cards, without a card, and not laid yet. */
export interface IdeasByCard {
  readonly of: (card: string) => readonly LaidIdea[]
  readonly none: readonly LaidIdea[]
  readonly waiting: readonly LaidIdea[]
  /** Whether anything has been laid. */
  readonly begun: boolean
}

/** `cards`: the elements that are drawn. What lies beside any other is not laid yet. */
export const byCard = (ideas: readonly LaidIdea[], cards: readonly { readonly id: string }[]): IdeasByCard => {
  const known = new Set<string>([noCard, ...cards.map(({ id }) => id)])
  const waiting = ideas.filter(({ card }) => card === null || !known.has(card))
  return {
    of: (id) => ideas.filter(({ card }) => card === id),
    none: ideas.filter(({ card }) => card === noCard),
    waiting,
    begun: waiting.length < ideas.length,
  }
}
