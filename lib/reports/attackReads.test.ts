import { describe, expect, it } from 'vitest'
import { shownCases } from './cases.ts'
import type { CountedSession } from './counted.ts'
import { makeReport } from './makeReport.ts'
import { houseRules } from './rules.ts'
import { scopesOf } from './scope.ts'
import { rowFacts } from './testFacts.ts'
import { testOrganisation } from './testOrganisation.ts'
import { chance, organisation, seeds } from './testSeen.ts'
import { otherwiseUnsaid } from './testUnsaid.ts'
import { tidyRows } from './tidy.ts'
import type { Place, TidyRow } from './tidyRow.ts'

const reportsOf = (all: readonly CountedSession[]) => {
  const teams = [...new Set(all.flatMap(({ teamId }) => teamId ?? []))].sort().map((id) => ({ id, name: id }))
  return scopesOf(all).map((scope) => makeReport(scope, all, { teams }))
}

const habits = { teams: 2, sessions: 3, people: [22, 30], skips: 0.02, leavesBeforeSecondVote: 0.01, alike: 0 } as const

describe('the attack reads the rows of files', () => {
  const all = testOrganisation(chance(4), habits)
  const rows = reportsOf(all).flatMap(tidyRows)
  const readWith = (row: TidyRow, other: Partial<TidyRow>) => () =>
    rowFacts(
      rows.map((one) => (one === row ? { ...one, ...other } : one)),
      all,
      houseRules,
    )

  it('and stops where one has another figure than its place says', () => {
    const shares = ['shares', 'exact', 'withinOne', 'satOut', 'notMarked', 'closer', 'same', 'further']
    for (const statistic of ['mean', 'lean', 'distance', 'distanceChange', 'agreement', ...shares]) {
      const row = rows.find((one) => one.statistic === statistic && one.value !== null)
      expect({ statistic, row }).toEqual({ statistic, row: expect.anything() })
      if (row) expect(readWith(row, { value: (row.value ?? 0) + 0.2 })).toThrow()
    }
  })

  it('and stops where one has a statistic that nobody has thought of, or is about more marks than its place holds', () => {
    const row = rows.find(({ statistic, value }) => statistic === 'mean' && value !== null)
    if (!row) throw new Error('no mean')
    expect(readWith(row, { statistic: 'median' })).toThrow('nobody has thought of median')
    expect(readWith(row, { marks: (row.marks ?? 0) + 1 })).toThrow('the marks are not those of the cells')
  })
})

describe('everything that is told, coefficients and ranges included', () => {
  it('is the same whatever small groups marked besides what is told of them', () => {
    let others = 0
    for (const seed of seeds(150)) {
      const all = organisation(seed)
      const other = otherwiseUnsaid(chance(seed + 7), all)
      for (const [at, { rounds }] of all.entries())
        for (const [which, { marks }] of rounds.entries())
          for (const [id, signs] of Object.entries(marks.marks))
            if (other[at]?.rounds[which]?.marks.marks[id] !== signs) others += 1
      const [told, toldOther] = [reportsOf(all), reportsOf(other)]
      if (JSON.stringify(told) !== JSON.stringify(toldOther))
        expect({ seed, reports: toldOther }).toEqual({ seed, reports: told })
    }
    expect(others).toBeGreaterThan(1000)
  }, 60_000)

  it('has no more in the cases of a JSON than in the rows of shares', () => {
    const all = testOrganisation(chance(4), { ...habits, people: [4, 30] })
    const reports = reportsOf(all)
    const rows = reports.flatMap(tidyRows)
    const cases = reports.flatMap(shownCases)
    expect(cases.length).toBeGreaterThan(0)
    for (const { of, input } of cases) {
      const { ratings } = input as { readonly ratings: readonly number[] }
      const own = rows.filter((row) => Object.entries(of).every(([name, value]) => row[name as keyof Place] === value))
      for (const { statistic, category, value } of own)
        if (statistic === 'shares')
          expect(ratings.filter((mark) => `${mark}` === category).length / ratings.length).toBeCloseTo(value ?? -1, 1)
    }
  })

  it('says of what was left out no more than the rows of each session say', () => {
    for (const seed of seeds(60)) {
      const all = organisation(seed)
      const reports = reportsOf(all)
      const ofSessions = reports.filter(({ scope }) => scope.level === 'session')
      const alike = ofSessions.flatMap(tidyRows).filter(({ excerpt, vote, item, group, statistic, hidden }) => {
        const mark = excerpt.startsWith('exc_') && vote === 1 && item !== 'together' && group === ''
        return mark && statistic === 'withinOne' && hidden === 'alike'
      }).length
      const silent = ofSessions.filter(
        ({ excerpts, overall, elementsTogether }) =>
          excerpts.length > 0 && overall.withinOne.value === null && elementsTogether.withinOne.value === null,
      ).length
      expect({ seed, ...reports[0]?.leftOut }).toEqual({ seed, figures: alike, sessions: silent })
    }
  })
})
