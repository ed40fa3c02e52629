import { adjustedRand } from './adjustedRand.ts'
import { averageLinkage, type Merge } from './averageLinkage.ts'
import { type CardSort, coOccurrence, type Link } from './coOccurrence.ts'
import { cutTree } from './cutTree.ts'
import { type Figure, figure, missing } from './figure.ts'
import { type LinkedPair, linkedPairs } from './linkedPairs.ts'
import { mean } from './mean.ts'

/** What a room made of the cards, beside the research grouping. */
export type CardSortFigures = {
  readonly links: readonly (readonly Link[])[]
  /** From the most to the least linked. */
  readonly pairs: readonly LinkedPair[]
  /** Each person's likeness to the research, and its mean over people. */
  readonly likeness: readonly Figure[]
  readonly meanLikeness: Figure
  /** The mean likeness of two people: do people agree with each other? */
  readonly likenessOfTwo: Figure
  readonly merges: Figure<readonly Merge[]>
  /** The room's groups, cut at three, and their likeness to the research. */
  readonly groups: Figure<readonly number[]>
  readonly roomLikeness: Figure
  /** "Pairs the research puts together were linked by 62% of you; pairs it keeps apart by 21%." */
  readonly withinResearch: Figure
  readonly betweenResearch: Figure
}

/** The mean of those that have a value; if none has, the reason of the first. */
const meanOf = (figures: readonly Figure[]): Figure => {
  const values = figures.map(({ value }) => value).filter((value) => value !== null)
  return values.length > 0 ? mean(values) : (figures[0] ?? missing('no_data'))
}

/** The likeness of every two people. */
const everyTwo = (sorts: readonly CardSort[]): Figure[] =>
  sorts.flatMap((first, at) => sorts.slice(at + 1).map((second) => adjustedRand(first, second)))

const distancesOf = (links: readonly (readonly Link[])[]): number[][] | null => {
  const shares = links.map((row) => row.map(({ share }) => share.value))
  return shares.flat().includes(null) ? null : shares.map((row) => row.map((share) => 1 - (share ?? 0)))
}

const bySide = (pairs: readonly LinkedPair[], together: boolean): Figure =>
  mean(pairs.filter(({ inResearch }) => inResearch === together).map(({ share }) => share))

/**
 * How does the room group the cards, and how does that sit beside the research grouping?
 *
 * Takes everyone's sort and the research's, in the same order of cards. Likeness is the adjusted Rand index on the cards a
 * person placed; people for whom it has no value are left out of means, and if that is everyone the reason of the first
 * stands. Cards that the research did not place belong to neither of its sides. Groups come from average linkage of 1 - share,
 * cut at three.
 * Nobody sorted: `no_data` throughout. Some two cards that nobody placed both of: no merges and groups (`no_data`).
 * One person: `likenessOfTwo` has `too_few_raters`. Under five people screens show pictures only.
 *
 * Source: statistics.md, section 8. Example: the five people of `reference/w41` have a mean likeness of .620.
 */
export const cardSortFigures = (sorts: readonly CardSort[], research: CardSort): CardSortFigures => {
  const links = coOccurrence(sorts)
  const pairs = linkedPairs(links, research)
  const likeness = sorts.map((sort) => adjustedRand(sort, research))
  const distances = sorts.length === 0 ? null : distancesOf(links)
  const merges = distances === null ? null : averageLinkage(distances)
  const groups = merges === null ? null : cutTree(merges, 3)
  return {
    links,
    pairs,
    likeness,
    meanLikeness: meanOf(likeness),
    likenessOfTwo: sorts.length === 1 ? missing('too_few_raters') : meanOf(everyTwo(sorts)),
    merges: merges === null ? missing('no_data') : figure(merges),
    groups: groups === null ? missing('no_data') : figure(groups),
    roomLikeness: groups === null ? missing('no_data') : adjustedRand(groups, research),
    withinResearch: bySide(pairs, true),
    betweenResearch: bySide(pairs, false),
  }
}
