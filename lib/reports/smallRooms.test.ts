import { describe, expect, it } from 'vitest'
import { shownAgreement } from '../stats/shownAgreement.ts'
import { points, share } from './rounding.ts'
import { chance } from './testSeen.ts'
import { waysOf } from './testSolve.ts'

// The figures of decision 026: how often what is told of a room of five to nine leaves one way of having marked.

type Way = ReturnType<typeof waysOf>[number]
const sizes = [5, 6, 7, 8, 9]
const codings = [1, 2, 3, 4, 5]

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
/** How likely a room is to mark so, where people stand about the coding as rooms do: 0.2 above it, 0.9 either way. */
const likely = (marks: readonly number[], coding: number): number => {
  const heights = [1, 2, 3, 4, 5].map((mark) => Math.exp(-((mark - coding - 0.2) ** 2) / (2 * 0.81)))
  const all = heights.reduce((sum, one) => sum + one, 0)
  const counts = [1, 2, 3, 4, 5].map((mark) => marks.filter((one) => one === mark).length)
  return counts.reduce(
    (product, times, at) => (product * ((heights[at] ?? 0) / all) ** times) / factorial(times),
    factorial(marks.length),
  )
}

/** The share of rooms of each size that are found out from these figures. */
const foundOut = (told: (way: Way) => string): { least: number; most: number } => {
  const shares = sizes.map((people) => {
    let [found, all] = [0, 0]
    for (const coding of codings) {
      const groups = new Map<string, Way[]>()
      for (const way of waysOf(people, coding)) groups.set(told(way), [...(groups.get(told(way)) ?? []), way])
      for (const group of groups.values())
        for (const way of group) {
          const weight = likely(way.marks, coding)
          all += weight
          if (group.length === 1) found += weight
        }
    }
    return found / all
  })
  return { least: Math.min(...shares), most: Math.max(...shares) }
}

const between = (from: number, to: number) => ({
  least: expect.toSatisfy((one) => one >= from),
  most: expect.toSatisfy((one) => one <= to),
})

describe('of rooms of five to nine it is known how often each mark was given', () => {
  const index = ({ agreement }: Way) => shownAgreement(agreement)
  it('in nine of ten cases from exact matches, near ones and the mean', () => {
    expect(foundOut(({ exact, withinOne, sum }) => `${exact} ${withinOne} ${sum}`)).toMatchObject(between(0.87, 0.97))
  })

  it('in 43 to 80% from the mean and the agreement, in 30 to 75% from its word', () => {
    expect(foundOut((way) => `${way.sum} ${index(way)}`)).toMatchObject(between(0.43, 0.8))
    expect(foundOut(({ sum, agreementWord }) => `${sum} ${agreementWord}`)).toMatchObject(between(0.3, 0.75))
  })

  it('in 33 to 48% from exact matches, near ones and both words', () => {
    const told = (way: Way) => `${way.exact} ${way.withinOne} ${way.leanWord} ${way.agreementWord}`
    expect(foundOut(told)).toMatchObject(between(0.33, 0.48))
  })

  it('in up to 13% from exact matches and near ones, in up to 6% from near ones and the word for the lean', () => {
    expect(foundOut(({ exact, withinOne }) => `${exact} ${withinOne}`).most).toBeCloseTo(0.125, 2)
    expect(foundOut(({ withinOne, leanWord }) => `${withinOne} ${leanWord}`).most).toBeCloseTo(0.056, 2)
  })

  it('never from how many were within one mark, nor with the word as reports say it', () => {
    expect(foundOut(({ withinOne }) => `${withinOne}`).most).toBe(0)
    expect(foundOut(({ withinOne, saidLean }) => `${withinOne} ${saidLean}`).most).toBe(0)
  })
})

interface Cell {
  readonly coding: number
  readonly truth: Way
  /** What else goes with how many were within one mark, and the word. */
  readonly ways: readonly Way[]
}

const drawn = (random: () => number, people: number): Cell => {
  const coding = 1 + Math.floor(random() * 5)
  const ways = waysOf(people, coding)
  const upTo: number[] = []
  for (const { marks } of ways) upTo.push((upTo.at(-1) ?? 0) + likely(marks, coding))
  const drew = random() * (upTo.at(-1) ?? 0)
  const truth = ways[upTo.findIndex((one) => one >= drew)]! // the last is the largest
  const same = ways.filter(({ withinOne, saidLean }) => withinOne === truth.withinOne && saidLean === truth.saidLean)
  return { coding, truth, ways: same }
}

/** What a report would tell of some cells of one room together, rounded as reports round. */
const toldTogether = (cells: readonly Cell[], ways: readonly Way[], people: number): string => {
  const marks = people * cells.length
  const sum = (of: (way: Way) => number) => ways.reduce((total, way) => total + of(way), 0)
  const codings = cells.reduce((total, { coding }) => total + coding * people, 0)
  const mean = sum((way) => way.sum)
  const agreement = shownAgreement(sum((way) => way.agreement) / cells.length)
  const rounded = [mean / marks, (mean - codings) / marks, sum((way) => way.distance) / marks]
  return [
    share(sum((way) => way.exact) / marks, people),
    ...rounded.map((one) => points(one, people)),
    agreement,
  ].join()
}

/** Whether some cell can only have been marked as it was. */
const someFoundOut = (cells: readonly Cell[], people: number): boolean => {
  const told = toldTogether(
    cells,
    cells.map(({ truth }) => truth),
    people,
  )
  const fits: Way[][] = [[]]
  const all = cells.reduce((lists, { ways }) => lists.flatMap((list) => ways.map((way) => [...list, way])), fits)
  const fitting = all.filter((ways) => toldTogether(cells, ways, people) === told)
  return cells.some((_, at) => new Set(fitting.map((ways) => ways[at])).size === 1)
}

it('of two excerpts of one room added up, some distribution is known in more than a third of rooms', () => {
  const random = chance(26)
  const found = Array.from({ length: 150 }, () => someFoundOut([drawn(random, 6), drawn(random, 6)], 6))
  expect(found.filter(Boolean).length / found.length).toBeGreaterThan(1 / 3)
})
