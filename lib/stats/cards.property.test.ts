import fc from 'fast-check'
import { agnes, type Cluster } from 'ml-hclust'
import { describe, expect, it } from 'vitest'
import { adjustedRand } from './adjustedRand.ts'
import { averageLinkage } from './averageLinkage.ts'
import { cardSortFigures } from './cardSortFigures.ts'
import { type CardSort, coOccurrence } from './coOccurrence.ts'
import { cutTree } from './cutTree.ts'
import { rand } from './rand.ts'

const cards = 7
const sort = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 9 }), {
  minLength: cards,
  maxLength: cards,
})
const research: CardSort = [0, 0, 0, 2, 1, 1, 1]

const heightsOf = (tree: Cluster): number[] => {
  const heights: number[] = []
  tree.traverse((cluster) => {
    if (!cluster.isLeaf) heights.push(cluster.height)
  })
  return heights.sort((a, b) => a - b)
}

/** Distances of seven cards of which no two are alike, nor any sums of them. */
const withoutTies = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 21, maxLength: 21 })
  .map((list) => {
    const matrix = Array.from({ length: cards }, () => new Array<number>(cards).fill(0))
    let next = 0
    for (let a = 0; a < cards; a++)
      for (let b = a + 1; b < cards; b++) {
        const distance = (list[next] ?? 0) + Math.SQRT2 ** (next + 1) * 1e-4
        matrix[a]![b] = distance
        matrix[b]![a] = distance
        next += 1
      }
    return matrix
  })

describe('card sorts', () => {
  it('joins cards at the heights of ml-hclust where there are no ties', () => {
    fc.assert(
      fc.property(withoutTies, (distances) => {
        const theirs = heightsOf(agnes(distances, { method: 'upgma', isDistanceMatrix: true }))
        const ours = averageLinkage(distances).map(({ height }) => height)
        for (const [at, height] of ours.sort((a, b) => a - b).entries()) expect(height).toBeCloseTo(theirs[at] ?? -1, 9)
      }),
    )
  })

  it('breaks ties by the smallest cards, where ml-hclust goes by its own table', () => {
    // cards 0-3 and 1-2 are equally near; then everything is equally far
    const distances = [
      [0, 0.9, 0.9, 0.2],
      [0.9, 0, 0.2, 0.9],
      [0.9, 0.2, 0, 0.9],
      [0.2, 0.9, 0.9, 0],
    ]
    expect(averageLinkage(distances)[0]).toMatchObject({ left: [0], right: [3] })
    expect(cutTree(averageLinkage(distances), 3)).toEqual([1, 2, 3, 1])
  })

  it('cuts a tree into as many groups as asked for', () => {
    fc.assert(
      fc.property(withoutTies, fc.integer({ min: 1, max: 9 }), (distances, groups) => {
        expect(new Set(cutTree(averageLinkage(distances), groups)).size).toBe(Math.min(groups, cards))
      }),
    )
  })

  it('likeness is even-handed, does not see the names of groups, and is 1 beside itself', () => {
    fc.assert(
      fc.property(sort, sort, (one, other) => {
        expect(adjustedRand(one, other)).toEqual(adjustedRand(other, one))
        const renamed = one.map((group) => (group === null ? null : `group ${3 - group}`))
        expect(adjustedRand(renamed, other)).toEqual(adjustedRand(one, other))
        const itself = adjustedRand(one, one)
        if (itself.value !== null) expect(itself.value).toBeCloseTo(1, 12)
        const plain = rand(one, other).value
        if (plain !== null) expect(plain >= 0 && plain <= 1).toBe(true)
      }),
    )
  })

  it('is 0 beside the research for one big group and for every card alone', () => {
    expect(adjustedRand([0, 0, 0, 0, 0, 0, 0], research).value).toBe(0)
    expect(adjustedRand([0, 1, 2, 3, 4, 5, 6], research).value).toBeCloseTo(0, 12)
    expect(adjustedRand([0, 0, 0], [1, 1, 1])).toEqual({ value: null, reason: 'no_variation' })
    expect(adjustedRand([0, null, null], [1, 1, 1])).toEqual({ value: null, reason: 'no_data' })
  })

  it('shares do not depend on the order of people', () => {
    fc.assert(
      fc.property(fc.array(sort, { minLength: 1, maxLength: 8 }), (sorts) => {
        expect(coOccurrence([...sorts].reverse())).toEqual(coOccurrence(sorts))
      }),
    )
  })

  it('has nothing to group when nobody sorted, or nobody placed some two cards', () => {
    const empty = cardSortFigures([], research)
    expect([empty.meanLikeness.reason, empty.merges.reason, empty.groups.reason]).toEqual([
      'no_data',
      'no_data',
      'no_data',
    ])
    const partial = cardSortFigures([[0, 0, null, null, null, null, null]], research)
    expect(partial.groups.reason).toBe('no_data')
    expect(partial.meanLikeness).toEqual({ value: null, reason: 'no_variation' })
  })

  it('says why two people have no likeness: there is one, or their sorts are trivial and alike', () => {
    expect(cardSortFigures([research], research).likenessOfTwo.reason).toBe('too_few_raters')
    const heap = [0, 0, 0, 0, 0, 0, 0]
    expect(cardSortFigures([heap, heap], research).likenessOfTwo.reason).toBe('no_variation')
    expect(cardSortFigures([], research).likenessOfTwo.reason).toBe('no_data')
  })

  it('takes cards that the research did not place for neither of its sides', () => {
    const found = cardSortFigures([[0, 0, 1, 1]], [null, null, 1, 2])
    expect([found.withinResearch.reason, found.betweenResearch.value]).toEqual(['no_data', 1])
    expect(found.pairs.find(({ a, b }) => a === 0 && b === 1)?.beside).toBe('alike')
  })

  it('flags what the room links and the research keeps apart', () => {
    const { pairs } = cardSortFigures(
      [
        [0, 1, 2, 2, 3, 3, 3],
        [0, 1, 2, 2, 3, 3, 3],
      ],
      research,
    )
    expect(pairs.find(({ a, b }) => a === 2 && b === 3)?.beside).toBe('roomOnly')
    expect(pairs.find(({ a, b }) => a === 0 && b === 1)?.beside).toBe('researchOnly')
    expect(pairs.find(({ a, b }) => a === 4 && b === 5)?.beside).toBe('alike')
  })
})
