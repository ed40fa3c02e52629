import { describe, expect, it } from 'vitest'
import { figure } from './figure.ts'
import { jackknifeInterval } from './jackknifeInterval.ts'
import { jackknifeOfMeans, type Marked } from './jackknifeOfMeans.ts'

/** The same, worked out anew without each person. */
const slowly = (things: readonly Marked[], total: number) => {
  const without = (left: number | null) => {
    const means = things.map(({ people, values }) => {
      const kept = Array.from(values).filter((_, at) => people[at] !== left)
      return kept.reduce((sum, one) => sum + one, 0) / kept.length
    })
    return means.reduce((sum, one) => sum + one, 0) / means.length
  }
  const people = [...Array(total).keys()].filter((person) =>
    things.some((thing) => Array.from(thing.people).includes(person)),
  )
  return jackknifeInterval(figure(without(null)), people.map(without))
}

describe('the mean over things that count alike', () => {
  it('is 0.75 of 0, 1 on one thing and 1, 1, 1, 1 on another', () => {
    const things = [
      { people: [0, 1], values: [0, 1] },
      { people: [2, 3, 4, 5], values: [1, 1, 1, 1] },
    ]
    expect(jackknifeOfMeans(things, 6).value.value).toBeCloseTo(0.75, 12)
  })

  it('has the error that leaving out one person after the other gives, also where someone marked a thing twice', () => {
    const things = [
      { people: [0, 1, 2, 3, 3], values: [1, 0, 2, 1, 0] },
      { people: [1, 2, 4], values: [0, 1, 2] },
      { people: [6, 0, 4, 2], values: [0.5, 1, 1.5, 0] },
    ]
    const [quick, slow] = [jackknifeOfMeans(things, 8), slowly(things, 8)]
    expect(quick.value.value).toBeCloseTo(slow.value.value ?? 9, 12)
    expect(quick.error.value).toBeCloseTo(slow.error.value ?? 9, 12)
    expect(quick.interval.value?.lo).toBeCloseTo(slow.interval.value?.lo ?? 9, 12)
  })

  it('says why there is none', () => {
    expect(jackknifeOfMeans([], 0).value.reason).toBe('no_data')
    expect(jackknifeOfMeans([{ people: [0, 1], values: [1, 2] }], 2).error.reason).toBe('too_few_raters')
    const alone = [
      { people: [0, 1, 2], values: [1, 2, 3] },
      { people: [0], values: [1] },
    ]
    expect(jackknifeOfMeans(alone, 3).error.reason).toBe('unstable')
    expect(jackknifeOfMeans([{ people: [0, 1, 2], values: [1, 1, 1] }], 3).interval.reason).toBe('zero_width')
  })
})
