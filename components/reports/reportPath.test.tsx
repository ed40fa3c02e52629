import { expect, it } from 'vitest'
import { reportPath, scopeOfPath } from '../../lib/reports/reportPath.ts'
import type { ReportScope } from '../../lib/reports/scope.ts'
import { quarterName } from './quarterName.ts'

const scopes: readonly ReportScope[] = [
  { level: 'organisation' },
  { level: 'team', teamId: 'team_1' },
  { level: 'workshop', workshopId: 'wsh_1' },
  { level: 'quarter', quarter: '2026-Q3' },
  { level: 'teamQuarter', teamId: 'team_1', quarter: '2026-Q3' },
  { level: 'session', sessionId: 'ses_1' },
]

it.each(scopes)('the address of a report leads back to it: %o', (scope) => {
  expect(scopeOfPath(reportPath(scope).split('/').slice(2))).toEqual(scope)
})

it.each([['team'], ['person', 'x'], ['team', 'a', 'b', 'c'], ['session', 'a', '2026-Q3']])(
  'there is no report at any other address',
  (...parts) => {
    expect(scopeOfPath(parts)).toBeNull()
  },
)

it('a quarter is said in months, in both languages', () => {
  expect(quarterName('2026-Q3', 'en')).toBe('Jul–Sep 2026')
  expect(quarterName('2026-Q1', 'cy')).toBe('Ion–Maw 2026')
  expect(quarterName('Workshop 4', 'en')).toBe('Workshop 4')
})
