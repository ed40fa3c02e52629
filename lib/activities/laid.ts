import * as z from 'zod/mini'
import { ElementId } from '../workshop/ids.ts'
import { type Card as CardName, type LaidIdea, noCard } from './byCard.ts'
import type { RecalledIdea } from './recalledIdea.ts'
import { TextKey } from './textKey.ts'

/** A card as a command names it. */
export const Card = z.union([ElementId, z.literal(noCard)])

export const Laid = z.object({ key: TextKey, card: Card })
export type Laid = z.infer<typeof Laid>

/** Ideas with where they were laid, read without knowing the kind that draws them. */
export const LaidIdeas = z.array(
  z.object({ key: z.string(), text: z.string(), count: z.number(), card: z.nullable(Card) }),
)

/** The ideas, each with where it was laid. What was laid and is no idea any more is forgotten. */
export const laidIdeas = (ideas: readonly RecalledIdea[], laid: readonly Laid[]): LaidIdea[] => {
  const cards = new Map(laid.map(({ key, card }) => [key, card]))
  return ideas.map((idea) => ({ ...idea, card: cards.get(idea.key) ?? null }))
}

/** What lies where, with some of it laid elsewhere, or taken up again (`null`). */
export const withLaid = (
  laid: readonly Laid[],
  moved: readonly { readonly key: string; readonly card: CardName | null }[],
): Laid[] => {
  const keys = new Set(moved.map(({ key }) => key))
  const put = new Map(moved.map(({ key, card }) => [key, card]))
  return [
    ...laid.filter(({ key }) => !keys.has(key)),
    ...[...put].flatMap(([key, card]) => (card === null ? [] : [{ key, card }])),
  ]
}
