import * as z from 'zod/mini'
import type { Framework } from '../../workshop/framework.ts'
import { LocalText } from '../../workshop/text.ts'
import { exampleElements } from '../exampleCoding.ts'
import { defineKind } from '../kind.ts'
import { cardId, cardIds, Piles, pilesUsed, SortCard, SortGrouping } from './sortCards.ts'
import { besideGrouping, sortClusters, sortRoom } from './sortFigures.ts'

/** The framework's own grouping, as far as its elements are among the cards. */
const frameworkGrouping = (cards: readonly SortCard[], { dimensions, grouping }: Framework): SortGrouping => {
  const ids = cardIds(cards)
  const groups = dimensions
    .map(({ name, plain, elements }) => ({ name, plain, cards: elements.filter((id) => ids.includes(id)) }))
    .filter((group) => group.cards.length > 0)
  return { label: grouping.label, note: grouping.note, groups }
}

/** Cards into two to four piles, in secret: how often each two were put together, and what the research says. */
export const sort = defineKind({
  asks: true,
  config: z.strictObject({
    prompt: LocalText,
    cards: z.array(SortCard).check(z.minLength(3), z.maxLength(10)),
    leastPiles: z.int().check(z.gte(1), z.lte(4)),
    mostPiles: z.int().check(z.gte(2), z.lte(4)),
    /** The grouping that the press `grouping` shows; `null`: the framework's own. */
    grouping: z.nullable(SortGrouping),
    rungs: z.array(z.enum(['room', 'grouping', 'clusters'])),
  }),
  key: z.nullable(SortGrouping),
  response: z.strictObject({ piles: Piles, done: z.boolean() }),
  fits: ({ cards, leastPiles, mostPiles }, { piles, done }) => {
    const ids = cardIds(cards)
    const known = Object.entries(piles).every(([id, pile]) => ids.includes(id) && pile <= mostPiles)
    return known && (!done || pilesUsed(piles) >= leastPiles)
  },
  complete: (_config, { done }) => done,
  excerpt: () => null,
  rungs: ({ rungs }) => rungs,
  // A grouping of the author's own is another question than the framework's.
  asksGrouping: ({ grouping, rungs }) => grouping === null && rungs.includes('grouping'),
  // Names and what they mean, in an order that says nothing: no dimension, no group.
  face: ({ prompt, cards, leastPiles, mostPiles }, { framework }) => ({
    prompt,
    leastPiles,
    mostPiles,
    cards: [...cards]
      .sort((a, b) => (cardId(a) < cardId(b) ? -1 : 1))
      .map((card) => {
        if (typeof card !== 'string') return { ...card, plain: null }
        const element = framework.elements.find(({ id }) => id === card)
        return { id: card, name: element?.name ?? { en: card, cy: card }, plain: element?.oneLine ?? null }
      }),
  }),
  keyOf: ({ cards, grouping, rungs }, { framework }) =>
    rungs.includes('grouping') ? (grouping ?? frameworkGrouping(cards, framework)) : null,
  ladder: {
    /** How often each two cards were put together. */
    room: { of: 'room', show: ({ cards }, answers, { floor }) => sortRoom(cardIds(cards), answers, floor) },
    /** The research grouping, and how much of it the room has linked. */
    grouping: {
      of: 'key',
      tellsGrouping: true,
      show: ({ cards }, answers, { floor }, key) =>
        key && { ...key, room: besideGrouping(cardIds(cards), answers, floor, key) },
    },
    /** The room's own three groups. */
    clusters: { of: 'room', show: ({ cards }, answers, { floor }) => sortClusters(cardIds(cards), answers, floor) },
  },
  example: {
    config: {
      prompt: { en: 'Which belong together?', cy: 'Pa rai sy’n perthyn i’w gilydd?' },
      cards: exampleElements,
      leastPiles: 2,
      mostPiles: 4,
      grouping: null,
      rungs: ['room', 'grouping', 'clusters'],
    },
    key: (random) => ({
      label: { en: `Grouping ${random()}`, cy: `Grwpio ${random()}` },
      note: { en: '', cy: '' },
      groups: exampleElements.map((id) => ({ name: { en: id, cy: id }, plain: { en: '', cy: '' }, cards: [id] })),
    }),
    // Neighbours mostly share a pile, so that a pretend room links some pairs more than others.
    response: (random, { cards, mostPiles }) => ({
      piles: Object.fromEntries(
        cards.map(({ id }, at) => [
          id,
          at > 1 && random() < 0.3
            ? 1 + Math.floor(random() * mostPiles)
            : 1 + Math.floor((at * Math.min(3, mostPiles)) / cards.length),
        ]),
      ),
      done: true,
    }),
  },
})
