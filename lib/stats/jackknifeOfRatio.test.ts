import { expect, it } from 'vitest'
import { figure } from './figure.ts'
import { jackknifeInterval } from './jackknifeInterval.ts'
import { type Alike, jackknifeOfRatio } from './jackknifeOfRatio.ts'

interface Own {
  readonly marks: number
  readonly sum: number
}

const grouped = (people: readonly Own[]): Alike[] =>
  [...new Set(people.map(({ marks }) => marks))].map((marks) => {
    const sums = people.filter((one) => one.marks === marks).map(({ sum }) => sum)
    return {
      marks,
      people: sums.length,
      sum: sums.reduce((total, sum) => total + sum, 0),
      squares: sums.reduce((total, sum) => total + sum ** 2, 0),
    }
  })

const oneByOne = (people: readonly Own[]) => {
  const total = people.reduce((all, { sum }) => all + sum, 0)
  const marks = people.reduce((all, one) => all + one.marks, 0)
  return jackknifeInterval(
    figure(total / marks),
    people.map((own) => (total - own.sum) / (marks - own.marks)),
  )
}

const random = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296
  return seed / 4294967296
}

it('is what leaving out one person after the other gives, whatever they marked and however often', () => {
  const chance = random(3)
  for (let round = 0; round < 200; round += 1) {
    const people = Array.from({ length: 3 + Math.floor(40 * chance()) }, () => {
      const marks = 1 + Math.floor(4 * chance())
      return {
        marks,
        sum: Array.from({ length: marks }, () => Math.floor(9 * chance()) - 4).reduce((a, b) => a + b) / 3,
      }
    })
    const [slow, quick] = [oneByOne(people), jackknifeOfRatio(grouped(people))]
    expect(quick.value.value).toBeCloseTo(slow.value.value ?? 0, 10)
    expect(quick.error.value).toBeCloseTo(slow.error.value ?? 0, 9)
    expect(quick.interval.value?.lo).toBeCloseTo(slow.interval.value?.lo ?? 0, 8)
  }
})

it('has no width where all are alike, even in thirds, and no error below three people', () => {
  const alike = Array.from({ length: 7 }, () => ({ marks: 3, sum: 3 * (1 / 3) }))
  expect(jackknifeOfRatio(grouped(alike)).interval.reason).toBe('zero_width')
  expect(
    jackknifeOfRatio(
      grouped([
        { marks: 1, sum: 1 },
        { marks: 1, sum: 0 },
      ]),
    ).error.reason,
  ).toBe('too_few_raters')
  expect(jackknifeOfRatio([]).value.reason).toBe('no_data')
})

it('keeps within what the figure can be', () => {
  const people = [1, 1, 1, 0].map((sum) => ({ marks: 1, sum }))
  expect(jackknifeOfRatio(grouped(people), { lo: 0, hi: 1 }).interval.value?.hi).toBe(1)
})
