import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceRule } from './differenceRule.ts'
import { groupFloor } from './groupFloor.ts'
import { type Part, remainderRule } from './remainderRule.ts'
import { shownGroup } from './shownGroup.ts'

const named = (...sizes: number[]): Part[] => sizes.map((people, at) => ({ name: `team ${at + 1}`, people }))
const names = (parts: readonly Part[]) => parts.map(({ people }) => people)

describe('what is shown of a group (section 6, rules 1, 2, 6, 7)', () => {
  it('is nothing under five people, however many marks they gave', () => {
    const shown = shownGroup({ people: 4, marks: [1, 5, 1, 5, 2, 3, 4, 4, 4, 4, 4, 4] })
    expect(shown).toEqual({
      allWithinOnePoint: false,
      mean: { value: null, reason: 'below_min_group' },
      shares: { value: null, reason: 'below_min_group' },
    })
    expect(shownGroup({ people: 0, marks: [] }).mean.reason).toBe('no_data')
  })

  it('does not give a unanimous group away, not even by the sentence that replaces its figures', () => {
    const unanimous = shownGroup({ people: 7, marks: [2, 2, 2, 2, 2, 2, 2] })
    expect(unanimous).toEqual(shownGroup({ people: 7, marks: [2, 2, 2, 3, 2, 2, 2] }))
    expect(unanimous).toEqual(shownGroup({ people: 7, marks: [5, 5, 5, 4, 5, 5, 5] }))
    expect(unanimous.allWithinOnePoint).toBe(true)
    expect(unanimous.mean.reason).toBe('below_min_group')
  })

  it('rounds means below twenty people and shares below fifty', () => {
    const seven = shownGroup({ people: 7, marks: [1, 2, 3, 3, 4, 4, 5] })
    expect(seven.mean.value).toBe(3.1)
    expect(seven.shares.reason).toBe('below_min_group')
    const twelve = shownGroup({ people: 12, marks: [1, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5] })
    expect(twelve.mean.value).toBe(3.3)
    expect(twelve.shares.value).toEqual([0.1, 0.1, 0.35, 0.4, 0.1])
    const sixty = shownGroup({ people: 60, marks: Array.from({ length: 60 }, (_, at) => (at < 20 ? 3 : 4)) })
    expect(sixty.mean.value).toBe(3.67)
    expect(sixty.shares.value).toEqual([0, 0, 0.33, 0.67, 0])
  })

  it('has no shares of composites', () => {
    expect(shownGroup({ people: 30, marks: [2.67, 3, 5] }).shares.reason).toBe('not_integer_scale')
  })

  it('asks for ten people for anything finer than a number', () => {
    expect([groupFloor('number'), groupFloor('distribution'), groupFloor('extremes'), groupFloor('twoWays')]).toEqual([
      5, 10, 10, 10,
    ])
  })
})

describe('the remainder rule (section 6, rule 4)', () => {
  it.each([
    ['everything is covered', 20, [10, 10], [10, 10]],
    ['one small part takes the smallest other with it', 20, [3, 7, 10], [10]],
    ['two small parts under five together take another', 20, [2, 2, 6, 10], [10]],
    ['two small parts of five together are enough', 20, [2, 3, 5, 10], [5, 10]],
    ['a few people in no part are a remainder too', 22, [10, 10], []],
    ['enough people in no part are not', 27, [10, 12], [10, 12]],
    ['parts without people say nothing', 20, [0, 10, 10], [10, 10]],
    ['a total under the floor shows nothing', 4, [4], []],
    ['a single small part beside nothing', 9, [4], []],
  ])('%s', (_, total, parts, shown) => {
    expect(names(remainderRule(total, named(...parts)))).toEqual(shown)
  })

  it('asks for ten people a part when parts are split two ways', () => {
    expect(names(remainderRule(40, named(8, 9, 11, 12), groupFloor('twoWays')))).toEqual([11, 12])
  })

  it('never lets fewer than five people, or one part alone, be read off', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 12 }), (sizes, outside) => {
        const total = sizes.reduce((sum, size) => sum + size, 0) + outside
        const shown = remainderRule(total, named(...sizes))
        const uncovered = total - names(shown).reduce((sum, size) => sum + size, 0)
        for (const { people } of shown) expect(people).toBeGreaterThanOrEqual(5)
        if (shown.length > 0) expect(uncovered === 0 || uncovered >= 5).toBe(true)
        const hidden = sizes.filter((size) => size > 0).length - shown.length
        if (shown.length > 0) expect(hidden).not.toBe(1)
      }),
    )
  })
})

describe('the difference rule (section 6, rule 5)', () => {
  const people = (...list: number[]) => new Set(list.map((one) => `p${one}`))
  const upTo = (n: number) => people(...Array.from({ length: n }, (_, at) => at))

  it('blocks the attack of section 6: a workshop of 12, then the same without the duty worker', () => {
    const workshop = { name: 'workshop', people: upTo(12) }
    const withoutDuty = { name: 'without the duty team', people: upTo(11) }
    expect(differenceRule([workshop, withoutDuty])).toEqual([workshop])
    expect(differenceRule([withoutDuty, workshop])).toEqual([withoutDuty])
  })

  it('lets pass what differs by nobody or by five, and what does not hold one another', () => {
    const all = { name: 'all', people: upTo(12) }
    const most = { name: 'most', people: upTo(7) }
    const same = { name: 'the same people', people: upTo(12) }
    const others = { name: 'overlapping', people: people(5, 6, 7, 8, 9, 10, 20) }
    expect(differenceRule([all, most, same, others])).toEqual([all, most, same, others])
  })

  it('never shows two groups whose difference is one to four people', () => {
    const group = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 3, maxLength: 16 })
    fc.assert(
      fc.property(fc.array(group, { maxLength: 8 }), (groups) => {
        const shown = differenceRule(groups.map((list, at) => ({ name: `${at}`, people: people(...list) })))
        for (const one of shown)
          for (const other of shown) {
            const left = [...other.people].filter((person) => !one.people.has(person)).length
            if ([...one.people].every((person) => other.people.has(person))) expect(left === 0 || left >= 5).toBe(true)
          }
      }),
    )
  })
})
