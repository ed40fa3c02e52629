import { describe, expect, it } from 'vitest'
import worked from '../../stats/reference/w41-cards-worked-example.json' with { type: 'json' }
import { exampleLibrary } from '../exampleLibrary.ts'
import { sort } from './kind.ts'
import type { Sorted } from './sortFigures.ts'

const text = (en: string) => ({ en, cy: en })
// Listed by the alphabet, so that the worked example's order of cards is also the product's.
const ids = worked.input.cards.map((_, at) => `card${at}`)
const config = {
  ...sort.example.config,
  cards: ids.map((id) => ({ id, name: text(id) })),
}
const key = {
  label: text('The research'),
  note: text(''),
  groups: [0, 1, 2].map((group) => ({
    name: text(`Group ${group}`),
    plain: text(''),
    cards: ids.filter((_, at) => worked.input.reference[at] === group),
  })),
}
const answerOf = (piles: readonly (number | null)[]): { now: Sorted; before: null } => ({
  now: {
    piles: Object.fromEntries(piles.flatMap((pile, at) => (pile === null ? [] : [[ids[at]!, pile + 1]]))),
    done: true,
  },
  before: null,
})
const room = worked.input.sorts.map(answerOf)
const rule = { floor: 5, second: false }

describe('the room of the worked example (statistics.md, 8)', () => {
  const { pairs, n, order } = sort.ladder.room.show(config, room, rule)
  const share = (a: number, b: number) => {
    const pair = pairs.find((one) => one.a === ids[a] && one.b === ids[b])
    return pair && pair.together / pair.placed
  }

  it('has every pair once, the most linked first', () => {
    expect(n).toBe(5)
    expect(pairs).toHaveLength(21)
    for (const [a, row] of worked.expected.cooccurrence.entries())
      for (const [b, expected] of row.entries()) if (b > a) expect(share(a, b)).toBeCloseTo(expected, 10)
    expect(pairs[0]).toMatchObject({ together: 4, placed: 5 })
  })

  it('stands linked cards side by side', () => {
    const at = (card: number) => order.indexOf(ids[card]!)
    expect(Math.abs(at(4) - at(5))).toBe(1)
    expect([...order].sort()).toEqual(ids)
  })

  it('is linked by 73% where the research puts a pair together, and by 11% where it keeps it apart', () => {
    const beside = sort.ladder.grouping.show(config, room, rule, key)?.room
    expect(beside?.within).toBeCloseTo(worked.expected.within_reference_mean_link, 9)
    expect(beside?.between).toBeCloseTo(worked.expected.between_reference_mean_link, 9)
    expect(beside?.likeness).toBeCloseTo(worked.expected.mean_ari_vs_reference, 9)
    expect(beside?.roomOnly).toEqual([[ids[2], ids[3]]])
  })

  it('falls into the three groups of the research', () => {
    const { groups } = sort.ladder.clusters.show(config, room, rule)
    expect(groups?.map((group) => [...group].sort()).sort()).toEqual([
      [ids[0], ids[1], ids[2]],
      [ids[3]],
      [ids[4], ids[5], ids[6]],
    ])
  })
})

describe('a room that is too small', () => {
  it('is told how many sorted, and nothing of how', () => {
    const four = room.slice(0, 4)
    expect(sort.ladder.room.show(config, four, rule)).toEqual({ size: 'tooFew', n: 4, order: [], pairs: [] })
    expect(sort.ladder.grouping.show(config, four, rule, key)).toEqual({ ...key, room: null })
    expect(sort.ladder.clusters.show(config, four, rule).groups).toBeNull()
  })

  it('sees its grid without shares or figures where the facilitator allows four', () => {
    const four = room.slice(0, 4)
    expect(sort.ladder.room.show(config, four, { ...rule, floor: 4 }).pairs).toHaveLength(21)
    expect(sort.ladder.grouping.show(config, four, { ...rule, floor: 4 }, key)?.room).toBeNull()
  })

  it('does not show a pair that fewer than the floor have placed, and then draws no groups', () => {
    const one = answerOf([0, 0, 0, 1, 1, 2, null])
    const shown = sort.ladder.room.show(config, [...room.slice(0, 4), one], rule)
    expect(shown.pairs.some(({ a, b }) => a === ids[6] || b === ids[6])).toBe(false)
    expect(shown.pairs).toHaveLength(15)
    expect(sort.ladder.clusters.show(config, [...room.slice(0, 4), one], rule).groups).toBeNull()
  })
})

it('does not count those who placed fewer than two cards', () => {
  const idle = answerOf([0, null, null, null, null, null, null])
  expect(sort.ladder.room.show(config, [...room, idle], rule).n).toBe(5)
})

describe('what a phone may send', () => {
  it('is any part of the cards, in as many piles as there are', () => {
    expect(sort.fits(config, { piles: { card0: 1 }, done: false })).toBe(true)
    expect(sort.fits(config, { piles: {}, done: false })).toBe(true)
    expect(sort.fits({ ...config, mostPiles: 3 }, { piles: { card0: 4 }, done: false })).toBe(false)
    expect(sort.fits(config, { piles: { warmth: 1 }, done: false })).toBe(false)
  })

  it('is finished with two piles or more, though cards may stay out', () => {
    expect(sort.fits(config, { piles: { card0: 1, card1: 1 }, done: true })).toBe(false)
    expect(sort.fits(config, { piles: { card0: 1, card1: 2 }, done: true })).toBe(true)
    expect(sort.complete(config, { piles: { card0: 1, card1: 2 }, done: false })).toBe(false)
  })
})

it('hands out the cards in an order of its own, with nothing of their groups', () => {
  const elements = { ...sort.example.config, cards: [...sort.example.config.cards].reverse() }
  const face = sort.face(elements, exampleLibrary)
  expect(face.cards.map(({ id }) => id)).toEqual(['childFocus', 'empathy', 'evocation'])
  expect(Object.keys(face.cards[0]!).sort()).toEqual(['id', 'name', 'plain'])
})
