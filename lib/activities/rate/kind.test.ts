import { describe, expect, it } from 'vitest'
import { isDrawn } from '../roomFigures.ts'
import { rate } from './kind.ts'

const { config } = rate.example
const once = { floor: 5, second: false }
const twice = { floor: 5, second: true }
const answers = (...marks: number[]) => marks.map((mark) => ({ now: { mark }, before: null }))
const coding = (overall: number, coders: number[]) => ({
  coding: {
    label: { en: 'Demo coding', cy: 'Codio enghreifftiol' },
    consensus: { overall, elements: {} },
    coders: coders.map((mark) => ({ overall: mark, elements: {} })),
    reasons: { overall: { en: 'Because.', cy: 'Oherwydd.' } },
    moments: [],
  },
  dimensions: [],
  lines: [],
  names: {},
})

describe('the room', () => {
  it('is drawn as counts with its agreement: case w01 of the references has rwg .72, strong', () => {
    // statistics.md 2.2, "tight round 4": 0-1-4-12-3
    const marks = [2, ...Array(4).fill(3), ...Array(12).fill(4), ...Array(3).fill(5)]
    const { now } = rate.ladder.room.show(config, answers(...marks), once)
    expect(now).toMatchObject({ size: 'full', n: 20, counts: [0, 1, 4, 12, 3], median: 4, camps: null })
    expect(isDrawn(now) && now.agreement).toEqual({ index: 72, word: 'strong' })
  })

  it('in two camps says so, with the people on each side', () => {
    const { now } = rate.ladder.room.show(config, answers(...Array(10).fill(2), ...Array(10).fill(4)), once)
    expect(isDrawn(now) && now.camps).toEqual({ low: { mark: 2, people: 10 }, high: { mark: 4, people: 10 } })
  })

  it('of four is not drawn, of four where the floor is three is counts without an index', () => {
    expect(rate.ladder.room.show(config, answers(1, 2, 3, 4), once).now).toEqual({ size: 'tooFew', n: 4 })
    const { now } = rate.ladder.room.show(config, answers(1, 2, 3, 4), { floor: 3, second: false })
    expect(now).toMatchObject({ size: 'counts', counts: [1, 1, 1, 1, 0], agreement: null })
  })

  it('of five to nine has an index that is a hint', () => {
    expect(rate.ladder.room.show(config, answers(3, 3, 3, 3, 3), once).now).toMatchObject({
      size: 'hint',
      agreement: { index: 100, word: 'veryStrong' },
    })
  })

  it('shows two rounds beside each other, and who moved where only for those who answered both', () => {
    const both = [1, 2, 3, 4, 5].map((mark) => ({ now: { mark: 3 }, before: { mark } }))
    const shown = rate.ladder.room.show(config, [...both, { now: null, before: { mark: 1 } }], twice)
    expect(shown.now).toMatchObject({ n: 5, counts: [0, 0, 5, 0, 0] })
    expect(shown.before).toMatchObject({ n: 6, counts: [2, 1, 1, 1, 1] })
    expect(shown.flow?.map((row) => row[2])).toEqual([1, 1, 1, 1, 1])
  })
})

describe('the coding', () => {
  it('stands beside the room in whole people, with the coders’ own spread', () => {
    const shown = rate.ladder.overallCoding.show(config, answers(3, 3, 4, 2, 5), once, coding(3, [2, 3, 4]))
    expect(shown).toMatchObject({ mark: 3, coders: { lo: 2, hi: 4, n: 3 }, before: null })
    expect(shown.now).toMatchObject({ n: 5, exact: 2, withinOne: 4 })
  })

  it('tells who came closer from the first round to the second', () => {
    const moves = [5, 5, 4, 3, 2].map((before) => ({ now: { mark: 4 }, before: { mark: before } }))
    const shown = rate.ladder.overallCoding.show(config, moves, twice, coding(3, [3]))
    expect(shown.moved).toEqual({ closer: 2, same: 2, further: 1 })
  })

  it('is shown to a room that is too small, without the room', () => {
    expect(rate.ladder.overallCoding.show(config, answers(3, 3), once, coding(3, [3]))).toMatchObject({
      mark: 3,
      now: null,
    })
  })
})

it('takes whole marks from 1 to 5 and nothing else', () => {
  for (const mark of [0, 6, 2.5, '3', null]) expect(rate.response.safeParse({ mark }).success).toBe(false)
  expect(rate.response.safeParse({ mark: 3, name: 'Ann' }).success).toBe(false)
  expect(rate.response.safeParse({ mark: 5 }).success).toBe(true)
})
