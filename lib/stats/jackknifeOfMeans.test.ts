import { describe, expect, it } from 'vitest'
import { figure } from './figure.ts'
import { jackknifeInterval } from './jackknifeInterval.ts'
import { jackknifeOfMeans } from './jackknifeOfMeans.ts'

interface Thing {
  readonly people: readonly number[]
  readonly marks: readonly number[]
}

const quickly = (things: readonly Thing[], total: number) =>
  jackknifeOfMeans(
    things.map(({ people, marks }) => [{ start: 0, people, marks, worth: (mark: number) => mark }]),
    total,
  )

/** The same, worked out anew without each person. */
const slowly = (things: readonly Thing[], total: number) => {
  const without = (left: number | null) => {
    const means = things.map(({ people, marks }) => {
      const kept = marks.filter((_, at) => people[at] !== left)
      return kept.reduce((sum, one) => sum + one, 0) / kept.length
    })
    return means.reduce((sum, one) => sum + one, 0) / means.length
  }
  const people = [...new Array(total).keys()].filter((person) => things.some((thing) => thing.people.includes(person)))
  return jackknifeInterval(figure(without(null)), people.map(without))
}

describe('the mean over things that count alike', () => {
  it('is 0.75 of 0, 1 on one thing and 1, 1, 1, 1 on another', () => {
    const things = [
      { people: [0, 1], marks: [0, 1] },
      { people: [2, 3, 4, 5], marks: [1, 1, 1, 1] },
    ]
    expect(quickly(things, 6).value.value).toBeCloseTo(0.75, 12)
  })

  it('has the error that leaving out one person after the other gives, also where someone marked a thing twice', () => {
    const things = [
      { people: [0, 1, 2, 3, 3], marks: [1, 0, 2, 1, 0] },
      { people: [1, 2, 4], marks: [0, 1, 2] },
      { people: [6, 0, 4, 2], marks: [0.5, 1, 1.5, 0] },
    ]
    const [quick, slow] = [quickly(things, 8), slowly(things, 8)]
    expect(quick.people).toBe(6)
    expect(quick.value.value).toBeCloseTo(slow.value.value ?? 9, 12)
    expect(quick.error.value).toBeCloseTo(slow.error.value ?? 9, 12)
    expect(quick.interval.value?.lo).toBeCloseTo(slow.interval.value?.lo ?? 9, 12)
  })

  it('puts the rooms that marked a thing together, and counts what a mark is worth', () => {
    const worth = (mark: number) => (mark > 3 ? 1 : 0)
    const rooms = [
      { start: 0, people: [0, 1], marks: [5, 2], worth },
      { start: 2, people: [0, 1], marks: [4, 4], worth },
    ]
    expect(jackknifeOfMeans([rooms], 4)).toMatchObject({ value: { value: 0.75 }, people: 4 })
  })

  it('says why there is none', () => {
    expect(quickly([], 0).value.reason).toBe('no_data')
    expect(quickly([{ people: [0, 1], marks: [1, 2] }], 2).error.reason).toBe('too_few_raters')
    const alone = [
      { people: [0, 1, 2], marks: [1, 2, 3] },
      { people: [0], marks: [1] },
    ]
    expect(quickly(alone, 3).error.reason).toBe('unstable')
    expect(quickly([{ people: [0, 1, 2], marks: [1, 1, 1] }], 3).interval.reason).toBe('zero_width')
  })
})
