import { expect, it } from 'vitest'
import { figure } from '../stats/figure.ts'
import { isExact } from '../stats/isExact.ts'
import { isWithinOne } from '../stats/isWithinOne.ts'
import { jackknifeInterval } from '../stats/jackknifeInterval.ts'
import { roomAgreement } from '../stats/roomAgreement.ts'
import { type Cell, dimensionCells } from './cells.ts'
import { firstCells, ratedRounds } from './excerptReports.ts'
import { houseRules } from './rules.ts'
import type { Measure } from './tally.ts'
import { overPeople, tallyOf } from './tallyOf.ts'
import { testOrganisation } from './testOrganisation.ts'

const random = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296
  return seed / 4294967296
}
const habits = { teams: 2, sessions: 6, people: [5, 18], skips: 0.2, leavesBeforeSecondVote: 0, alike: 0.1 } as const

const measured: Record<Measure, (difference: number) => number> = {
  exact: (difference) => (isExact(difference) ? 1 : 0),
  withinOne: (difference) => (isWithinOne(difference) ? 1 : 0),
  bias: (difference) => difference,
  distance: Math.abs,
}

/** The same by the names of people, mark after mark. */
const slowly = (cells: readonly Cell[], measure: Measure) => {
  const people = new Map<string, number[]>()
  for (const { rows, marks, coding } of cells.filter((cell) => cell.coding !== null))
    for (const [at, row] of rows.entries())
      people.set(row, [...(people.get(row) ?? []), measured[measure]((marks[at] ?? 0) - (coding ?? 0))])
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const all = [...people.values()].flat()
  const leftOut = [...people.values()].map((own) => (sum(all) - sum(own)) / (all.length - own.length))
  return jackknifeInterval(figure(sum(all) / all.length), leftOut)
}

/** Every way in which reports put cells together: everything, a room, an item over rooms, averages of dimensions. */
const together = (seed: number): Cell[][] => {
  const sessions = testOrganisation(random(seed), habits)
  const cells = firstCells(ratedRounds(sessions)).filter(({ hidden }) => hidden === null)
  const averages = ratedRounds(sessions).flatMap(({ session, round }) => dimensionCells(session, round))
  return [
    cells,
    ...sessions.map(({ id }) => cells.filter(({ sessionId }) => sessionId === id)),
    ...['overall', 'empathy', 'clarity'].map((item) => cells.filter((cell) => cell.item === item)),
    averages.filter(({ hidden }) => hidden === null),
  ].filter((some) => some.length > 0)
}

it('has the people, marks, averages and errors that one mark after the other gives', () => {
  let compared = 0
  for (let seed = 1; seed <= 20; seed += 1) {
    for (const cells of together(seed)) {
      const tally = tallyOf(cells, houseRules.distribution)
      const marks = cells.flatMap((cell) => cell.marks)
      expect(tally.people).toBe(new Set(cells.flatMap(({ rows }) => rows)).size)
      expect(tally.rooms).toBe(new Set(cells.map(({ sessionId }) => sessionId)).size)
      expect(tally.marks).toBe(marks.length)
      expect(tally.sum).toBeCloseTo(marks.reduce((total, mark) => total + mark, 0))
      expect(tally.agreement.sum).toBeCloseTo(
        cells.reduce((total, cell) => total + (roomAgreement(cell.marks).value ?? 0), 0),
      )
      const large = cells.filter((cell) => cell.marks.length >= 10)
      expect(tally.large.people).toBe(new Set(large.flatMap(({ rows }) => rows)).size)
      if (tally.large.whole)
        expect(tally.large.counts).toEqual(
          [1, 2, 3, 4, 5].map((mark) => large.flatMap((cell) => cell.marks).filter((one) => one === mark).length),
        )
      for (const measure of ['exact', 'withinOne', 'bias', 'distance'] as const) {
        const [quick, slow] = [overPeople(tally, measure), slowly(cells, measure)]
        if (slow.value.value === null) continue
        expect(quick.value.value).toBeCloseTo(slow.value.value, 9)
        expect(quick.error.value).toBeCloseTo(slow.error.value ?? 0, 7)
        compared += 1
      }
    }
  }
  expect(compared).toBeGreaterThan(500)
})

it('is the same whether or not it was asked for before', () => {
  const [cells = []] = together(4)
  expect(tallyOf(cells, 10)).toEqual(tallyOf([...cells], 10))
  expect(tallyOf(cells, 1).large.people).toBeGreaterThanOrEqual(tallyOf(cells, 10).large.people)
})
