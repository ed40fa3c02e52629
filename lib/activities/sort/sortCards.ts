import * as z from 'zod/mini'
import { ElementId } from '../../workshop/ids.ts'
import { LocalText } from '../../workshop/text.ts'

const CardId = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/))

/** A card: an element of the framework by its id, or one of the author's own. */
export const SortCard = z.union([ElementId, z.strictObject({ id: CardId, name: LocalText })])
export type SortCard = z.infer<typeof SortCard>

/** Which cards belong together, with whose opinion that is. */
export const SortGrouping = z.strictObject({
  label: LocalText,
  note: LocalText,
  groups: z.array(z.strictObject({ name: LocalText, plain: LocalText, cards: z.array(CardId) })).check(z.minLength(1)),
})
export type SortGrouping = z.infer<typeof SortGrouping>

/** What one person has made of the cards: the pile of each by its id. A card that is not there stays out. */
export const Piles = z.record(z.string().check(z.maxLength(40)), z.int().check(z.gte(1), z.lte(4)))
export type Piles = z.infer<typeof Piles>

export const cardId = (card: SortCard): string => (typeof card === 'string' ? card : card.id)

/**
 * The ids of the cards by the alphabet. The order in which an author lists them may be the grouping itself (the
 * framework's is), so no screen is handed that one.
 */
export const cardIds = (cards: readonly SortCard[]): string[] => cards.map(cardId).sort()

/** How many piles hold a card. */
export const pilesUsed = (piles: Piles): number => new Set(Object.values(piles)).size
