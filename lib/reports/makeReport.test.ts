import { expect, it } from 'vitest'
import { makeReport } from './makeReport.ts'
import { type ReportScope, scopesOf } from './scope.ts'
import { testOrganisation } from './testOrganisation.ts'

const random = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296
  return seed / 4294967296
}
const habits = {
  teams: 3,
  sessions: 12,
  people: [8, 20],
  skips: 0.05,
  leavesBeforeSecondVote: 0.1,
  alike: 0.1,
} as const

it('leads from the report of the organisation to every other report that there is', () => {
  const all = testOrganisation(random(5), habits)
  const teams = [1, 2, 3].map((number) => ({ id: `team_${number}`, name: `Team ${number}` }))
  const seen = new Set<string>()
  const follow = (scope: ReportScope): void => {
    const name = JSON.stringify(scope)
    if (seen.has(name)) return
    seen.add(name)
    for (const part of makeReport(scope, all, { teams }).parts) follow(part.scope)
  }
  follow({ level: 'organisation' })
  expect([...seen].sort()).toEqual(
    scopesOf(all)
      .map((scope) => JSON.stringify(scope))
      .sort(),
  )
})

it('keeps teams in one order wherever they stand, whatever their ids', () => {
  const all = testOrganisation(random(5), habits)
  const teams = ['team_3', 'team_1', 'team_2'].map((id) => ({ id, name: id }))
  const report = makeReport({ level: 'organisation' }, all, { teams })
  const inParts = report.parts.flatMap(({ scope }) => (scope.level === 'team' ? [scope.teamId] : []))
  expect(inParts).toEqual(['team_3', 'team_1', 'team_2'])
  const inChecks = report.checks.map((check) => check.teams.map(({ teamId }) => teamId))
  expect(inChecks.some((own) => own.length > 1)).toBe(true)
  for (const own of inChecks) expect(own).toEqual(inParts.filter((id) => own.includes(id)))
})
