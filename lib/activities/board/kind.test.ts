import { describe, expect, it } from 'vitest'
import type { Earlier } from '../kind.ts'
import type { PlacedExcerpt } from '../place.ts'
import { board } from './kind.ts'

const { config } = board.example
const silent = { ...config, asking: null }
const rule = { floor: 5, second: false }
const at = (...points: [across: number, up: number][]) =>
  points.map(([across, up]) => ({ now: { across, up }, before: null }))
const [example] = board.example.recalled ?? []
const place = (excerptId: string, letter: string): PlacedExcerpt => ({
  ...example!,
  excerptId: excerptId as never,
  letter,
})
const earlier = (...places: (PlacedExcerpt | null)[]) => places.map((one) => ({ place: one }) as Earlier) // all that it reads

describe('a point on the board', () => {
  it('is taken in halves from 1 to 5, and only where one is asked for', () => {
    for (const point of [
      { across: 1, up: 5 },
      { across: 3.5, up: 3 },
    ]) {
      expect(board.response.safeParse(point).success).toBe(true)
    }
    for (const point of [{ across: 0.5, up: 3 }, { across: 3.25, up: 3 }, { across: 3, up: 5.5 }, { across: 3 }]) {
      expect(board.response.safeParse(point).success).toBe(false)
    }
    expect(board.fits(silent, { across: 3, up: 3 })).toBe(false)
  })

  it('is asked for or not, and a board that asks nothing shows the excerpts alone', () => {
    expect(board.asksHere?.(config)).toBe(true)
    expect(board.asksHere?.(silent)).toBe(false)
    expect(board.rungs(silent)).toEqual(['excerpts'])
    expect(board.face(silent, {} as never).prompt).toEqual(config.heading)
  })
})

describe('the room', () => {
  it('is shown by value, with its corners counted and its average', () => {
    const { drawn } = board.ladder.room.show(config, at([5, 5], [1, 1], [3, 5], [1, 1], [2, 4]), rule)
    expect(drawn?.piles).toEqual([
      { across: 1, up: 1, people: 2 },
      { across: 2, up: 4, people: 1 },
      { across: 3, up: 5, people: 1 },
      { across: 5, up: 5, people: 1 },
    ])
    expect(drawn?.corners).toEqual({ lowLow: 2, lowHigh: 1, highLow: 0, highHigh: 1 })
    expect(drawn?.between).toBe(1)
    expect(drawn?.mean).toEqual({ across: 2.4, up: 3.2 })
  })

  it('[V4] is not drawn below the floor, and has no average while it is smaller than five', () => {
    expect(board.ladder.room.show(config, at([1, 1], [5, 5]), rule)).toEqual({ size: 'tooFew', n: 2, drawn: null })
    const three = board.ladder.room.show(config, at([1, 1], [5, 5], [5, 1]), { ...rule, floor: 3 })
    expect(three.drawn?.piles).toHaveLength(3)
    expect(three.drawn?.mean).toBeNull()
  })
})

describe('the excerpts', () => {
  it('are those that have a place by now, each once, in the order of the plan', () => {
    const recalled = board.recall?.make(config, earlier(place('b', 'B'), null, place('a', 'A'), place('b', 'B')))
    expect(recalled?.map(({ letter }) => letter)).toEqual(['A', 'B'])
    expect(board.ladder.excerpts.show(config, [], { ...rule, recalled: recalled ?? [] })).toEqual(recalled)
  })

  it('stand in no view before the press that shows them', () => {
    expect(board.recall?.onlyRungs).toBe(true)
  })
})
