import { averageLinkage } from '../../stats/averageLinkage.ts'
import { type CardSortFigures, cardSortFigures } from '../../stats/cardSortFigures.ts'
import { type CardSort, coOccurrence, type Link } from '../../stats/coOccurrence.ts'
import { cutTree } from '../../stats/cutTree.ts'
import { mean } from '../../stats/mean.ts'
import { type RoomSize, roomSize } from '../../stats/roomSize.ts'
import type { Answer } from '../kind.ts'
import type { Piles, SortGrouping } from './sortCards.ts'

/** What a phone sends: its piles so far, and whether it has finished. */
export interface Sorted {
  readonly piles: Piles
  readonly done: boolean
}

type Answers = readonly Answer<Sorted>[]

/** Two cards, and how many of those who placed both put them together. */
export interface SortPair {
  readonly a: string
  readonly b: string
  readonly together: number
  readonly placed: number
}

/** The room's sort. `order` and `pairs` are empty where it may not be drawn. */
export interface SortRoom {
  readonly size: RoomSize
  /** People who put at least two cards into piles. */
  readonly n: number
  /** The cards, those that the room links standing next to each other. */
  readonly order: readonly string[]
  /** From the most to the least linked. Pairs that fewer than the floor placed are left out. */
  readonly pairs: readonly SortPair[]
}

/** Everyone's sort of the cards, of those who put at least two into piles: below that nothing is said of any pair. */
const sortsOf = (ids: readonly string[], answers: Answers): CardSort[] =>
  answers
    .flatMap(({ now }) => (now === null ? [] : [ids.map((id) => now.piles[id] ?? null)]))
    .filter((sort) => sort.filter((pile) => pile !== null).length > 1)

const isDrawn = (size: RoomSize): boolean => size !== 'none' && size !== 'tooFew'

type Links = readonly (readonly Link[])[]

/** How the cards gather; `null` while too few placed some two of them. */
const mergesOf = (links: Links, floor: number) => {
  const known = links.every((row) => row.every(({ placed }) => placed >= floor))
  return known ? averageLinkage(links.map((row) => row.map(({ share }) => 1 - (share.value ?? 0)))) : null
}

/** The cards so that those which were joined early stand side by side. */
const orderOf = (ids: readonly string[], links: Links, floor: number): string[] => {
  const last = mergesOf(links, floor)?.at(-1)
  return last ? [...last.left, ...last.right].map((card) => ids[card]!) : [...ids]
}

/** How often each two cards were put together (statistics.md, 8). Below the floor: how many sorted, and nothing else. */
export const sortRoom = (ids: readonly string[], answers: Answers, floor: number): SortRoom => {
  const sorts = sortsOf(ids, answers)
  const size = roomSize(sorts.length, floor)
  if (!isDrawn(size)) return { size, n: sorts.length, order: [], pairs: [] }
  const links = coOccurrence(sorts)
  const share = ({ together, placed }: SortPair) => together / placed
  const pairs = links
    .flatMap((row, a) =>
      row.flatMap(({ together, placed }, b): SortPair[] =>
        b > a && placed >= floor ? [{ a: ids[a]!, b: ids[b]!, together, placed }] : [],
      ),
    )
    .sort((one, other) => share(other) - share(one))
  return { size, n: sorts.length, order: orderOf(ids, links, floor), pairs }
}

/** The room beside a known grouping. */
export interface BesideGrouping {
  /** Share of the room, 0 to 1, that links a pair on average: those the grouping puts together, those it keeps apart. */
  readonly within: number | null
  readonly between: number | null
  /** Mean likeness of people's sorts to the grouping: 1 the same, 0 chance (adjusted Rand index). It has no words. */
  readonly likeness: number | null
  /** Linked by half of the room or more, though the grouping keeps them apart; and the reverse. */
  readonly roomOnly: readonly (readonly [string, string])[]
  readonly groupingOnly: readonly (readonly [string, string])[]
}

const groupOf = (ids: readonly string[], { groups }: SortGrouping): CardSort =>
  ids.map((id) => {
    const at = groups.findIndex(({ cards }) => cards.includes(id))
    return at === -1 ? null : at
  })

/** Pairs by which the room and the grouping differ. */
const differing = (pairs: CardSortFigures['pairs'], ids: readonly string[], beside: 'roomOnly' | 'researchOnly') =>
  pairs.filter((pair) => pair.beside === beside).map(({ a, b }) => [ids[a]!, ids[b]!] as const)

/** The room beside the grouping; `null` below five people, where the grid is all that is shown. */
export const besideGrouping = (
  ids: readonly string[],
  answers: Answers,
  floor: number,
  grouping: SortGrouping,
): BesideGrouping | null => {
  const sorts = sortsOf(ids, answers)
  const size = roomSize(sorts.length, floor)
  if (!isDrawn(size) || size === 'counts') return null
  const known = groupOf(ids, grouping)
  const figures = cardSortFigures(sorts, known)
  const pairs = figures.pairs.filter(({ a, b }) => (figures.links[a]?.[b]?.placed ?? 0) >= floor)
  const average = (together: boolean) =>
    mean(
      pairs.filter(({ a, b }) => (known[a] !== null && known[a] === known[b]) === together).map(({ share }) => share),
    ).value
  return {
    within: average(true),
    between: average(false),
    likeness: figures.meanLikeness.value,
    roomOnly: differing(pairs, ids, 'roomOnly'),
    groupingOnly: differing(pairs, ids, 'researchOnly'),
  }
}

/** The room's own groups, each card in one, in the order of `order`; `null` where there is nothing to group by. */
export interface SortClusters {
  readonly n: number
  readonly size: RoomSize
  readonly groups: readonly (readonly string[])[] | null
}

/** The three groups in which the room's links leave the cards: average linkage, cut at three (statistics.md, 8). */
export const sortClusters = (ids: readonly string[], answers: Answers, floor: number): SortClusters => {
  const sorts = sortsOf(ids, answers)
  const size = roomSize(sorts.length, floor)
  const links = isDrawn(size) ? coOccurrence(sorts) : []
  const merges = isDrawn(size) ? mergesOf(links, floor) : null
  if (merges === null) return { n: sorts.length, size, groups: null }
  const cluster = cutTree(merges, 3)
  const order = orderOf(ids, links, floor)
  const numbers = [...new Set(order.map((id) => cluster[ids.indexOf(id)]))]
  const groups = numbers.map((number) => order.filter((id) => cluster[ids.indexOf(id)] === number))
  return { n: sorts.length, size, groups }
}
