import { describe, expect, it } from 'vitest'
import { rank } from './kind.ts'

const { config } = rank.example
const orders = (...lists: number[][]) => lists.map((order) => ({ now: { order }, before: null }))
const rule = { floor: 3, second: false }

describe('a ranking', () => {
  it('takes every item once', () => {
    expect(rank.fits(config, { order: [3, 1, 0, 2] })).toBe(true)
    expect(rank.fits(config, { order: [3, 1, 0] })).toBe(false)
    expect(rank.fits(config, { order: [3, 1, 1, 2] })).toBe(false)
  })

  it('lists the items by their mean place, with how many put each at which place', () => {
    const { items } = rank.ladder.room.show(config, orders([0, 1, 2, 3], [1, 0, 2, 3], [1, 0, 3, 2]), rule)
    // Places of item 1: 2, 1, 1. Of item 0: 1, 2, 2. Worked out by hand.
    expect(items?.map(({ item }) => item)).toEqual([1, 0, 2, 3])
    expect(items?.[0]?.mean).toBeCloseTo(4 / 3, 10)
    expect(items?.[0]?.counts).toEqual([2, 1, 0, 0])
  })

  it('[V4] says only how many answered below the floor', () => {
    expect(rank.ladder.room.show(config, orders([0, 1, 2, 3]), rule)).toEqual({ n: 1, items: null, split: false })
  })

  it('says so where the orders differ so widely that their mean says little', () => {
    const [up, down] = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
    ]
    expect(rank.ladder.room.show(config, orders(up!, down!, up!, down!), rule).split).toBe(true)
    expect(rank.ladder.room.show(config, orders(up!, up!, up!, [1, 0, 2, 3]), rule).split).toBe(false)
  })
})
