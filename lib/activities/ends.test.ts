import { describe, expect, it } from 'vitest'
import { endOf, endsOf } from './ends.ts'

describe('the ends of a room', () => {
  it('[E1] are the outermost marks that were given, as many as it takes for three people at each', () => {
    expect(endsOf([1, 2, 2, 3, 4, 4, 5], 5)).toEqual({
      low: { from: 1, to: 2, people: 3 },
      high: { from: 4, to: 5, people: 3 },
    })
    expect(endsOf([2, 2, 2, 2, 4, 4, 4], 5)).toEqual({
      low: { from: 2, to: 2, people: 4 },
      high: { from: 4, to: 4, people: 3 },
    })
    expect(endsOf([1, 3, 3, 5, 5, 5], 5)?.low).toEqual({ from: 1, to: 3, people: 3 })
  })

  it('[E1] are none where they would meet, where all agree, and in a room below the floor', () => {
    expect(endsOf([1, 2, 3, 4, 5], 5)).toBeNull()
    expect(endsOf([1, 1, 3, 3, 5, 5], 5)).toBeNull()
    expect(endsOf([4, 4, 4, 4, 4, 4, 4], 5)).toBeNull()
    expect(endsOf([], 3)).toBeNull()
    expect(endsOf([1, 1, 1, 5, 5, 5], 7)).toBeNull()
    expect(endsOf([1, 1, 1, 5, 5], 5), 'two at one end are too few').toBeNull()
  })

  it('leave out those who stand between them', () => {
    const ends = endsOf([1, 1, 1, 3, 5, 5, 5], 5)!
    expect([1, 2, 3, 4, 5].map((mark) => endOf(mark, ends))).toEqual(['low', null, null, null, 'high'])
  })
})
