import { describe, expect, it } from 'vitest'
import type { CountedSession } from './counted.ts'
import { makeReport } from './makeReport.ts'
import { scopesOf } from './scope.ts'
import { type HandMade, workshop } from './testWorkshops.ts'
import { tidyRows } from './tidy.ts'

const marks = [1, 2, 3, 4, 5, 3, 3, 2, 4, 3, 5, 1]
const rated = (people: number): HandMade => ({ excerpt: 'exc_a', coding: 3, marks: marks.slice(0, people) })
const teams = [
  { id: 'team_a', name: 'A' },
  { id: 'team_b', name: 'B' },
]
/** Eight people of a team in the first quarter, twelve and eight in the second, eight and eight in the third. */
const sessions: CountedSession[] = [
  workshop('ses_1', { team: 'team_a', quarter: 1 }, [rated(8)]),
  workshop('ses_2', { team: 'team_a', quarter: 2 }, [rated(12)]),
  workshop('ses_3', { team: 'team_a', quarter: 2 }, [rated(8)]),
  workshop('ses_5', { team: 'team_a', quarter: 3 }, [rated(8)]),
  workshop('ses_6', { team: 'team_a', quarter: 3 }, [{ ...rated(8), excerpt: 'exc_b' }]),
  workshop('ses_4', { team: 'team_b', quarter: 1 }, [rated(12)]),
]
const at = (quarter: string) => ({ level: 'teamQuarter', teamId: 'team_a', quarter }) as const
const report = (scope: Parameters<typeof makeReport>[0]) => makeReport(scope, sessions, { teams })

describe('a team by quarters, which is split two ways', () => {
  it('has figures from ten people on alone, on its own page', () => {
    const few = report(at('2026-Q1'))
    expect(few.people).toBeNull()
    expect(few.overall.withinOne.hidden).toBe('fewForShares')
    expect(few.excerpts[0]?.overall?.figures.withinOne.hidden).toBe('fewForShares')
    expect(few.headline.map(({ key }) => key)).toEqual(['nothing'])
    expect(report(at('2026-Q2')).overall).toMatchObject({ people: 20, withinOne: { hidden: null } })
  })

  it('counts them in one room: the same eight may have met twice, since nobody has a name beyond a workshop', () => {
    const twice = report(at('2026-Q3'))
    expect(twice.people).toBeNull()
    expect(twice.overall).toMatchObject({ people: null, withinOne: { hidden: 'fewForShares' } })
    expect(report({ level: 'team', teamId: 'team_a' }).parts.at(2)?.figures.people).toBeNull()
  })

  it('has the same as a part of the team’s page, of the quarter’s, and in the course over time', () => {
    const part = (of: Parameters<typeof makeReport>[0], level: string, name: string) =>
      report(of).parts.find((one) => one.scope.level === level && one.name.en === name)?.figures
    const team = { level: 'team', teamId: 'team_a' } as const
    expect(part(team, 'teamQuarter', '2026-Q1')?.withinOne.hidden).toBe('fewForShares')
    expect(part(team, 'teamQuarter', '2026-Q2')?.people).toBe(20)
    expect(part({ level: 'quarter', quarter: '2026-Q1' }, 'teamQuarter', 'A')?.people).toBeNull()
    expect(part({ level: 'quarter', quarter: '2026-Q1' }, 'teamQuarter', 'B')?.people).toBe(12)
    const { points, whole, none } = report(team).drift
    expect(points.map(({ figures }) => figures.people)).toEqual([null, 20, null])
    expect({ whole, none }).toEqual({ whole: null, none: 'fewForShares' })
  })

  it('leaves the team, the quarter and each workshop as they are: from five people on', () => {
    expect(report({ level: 'team', teamId: 'team_a' }).overall.people).toBe(44)
    expect(report({ level: 'session', sessionId: 'ses_1' }).overall).toMatchObject({
      people: 8,
      withinOne: { hidden: null },
    })
  })

  it('tells nobody of fewer in any file', () => {
    const rows = scopesOf(sessions).flatMap((scope) => tidyRows(report(scope)))
    const split = rows.filter(({ team, quarter }) => team !== '' && quarter !== '')
    expect(split.some(({ value }) => value !== null)).toBe(true)
    expect(split.filter(({ people }) => people !== null && people < 10)).toEqual([])
  })
})

describe('a team’s two quarters compared', () => {
  const few: HandMade = rated(8)
  const other: HandMade = { ...rated(12), excerpt: 'exc_b' }
  const drift = (rooms: readonly CountedSession[]) =>
    makeReport({ level: 'team', teamId: 'team_a' }, rooms, { teams }).drift
  const second = workshop('ses_3', { team: 'team_a', quarter: 2 }, [rated(12)])

  it('are so on ten people or more of each, not on the few of them who marked what both did', () => {
    const { whole, steps } = drift([
      workshop('ses_1', { team: 'team_a', quarter: 1 }, [few]),
      workshop('ses_2', { team: 'team_a', quarter: 1 }, [other]),
      second,
    ])
    expect(whole?.withinOne).toEqual({ value: null, hidden: 'fewForShares' })
    expect(steps.map(({ withinOne }) => withinOne.hidden)).toEqual(['fewForShares'])
  })

  it('are so where ten marked the same each time', () => {
    const first = workshop('ses_1', { team: 'team_a', quarter: 1 }, [rated(12)])
    expect(drift([first, second]).whole?.withinOne.value).toMatchObject({ from: 0.65, to: 0.65 })
  })
})

describe('a check of people’s own service by team', () => {
  const check = (people: number): HandMade => ({
    ...{ excerpt: 'check', coding: null, marks: marks.slice(0, people) },
    of: 'service',
  })
  const checked = [
    workshop('ses_1', { team: 'team_a' }, [check(8)]),
    workshop('ses_2', { team: 'team_a', quarter: 2 }, [check(8)]),
    workshop('ses_3', { team: 'team_b' }, [check(12)]),
  ]
  const [own] = makeReport({ level: 'organisation' }, checked, { teams }).checks
  const row = (at: number) => own?.teams[at]?.rows[0]

  it('needs ten people in a room of that team, as each statement by itself does', () => {
    expect(row(0)).toMatchObject({ people: null, mean: { hidden: 'fewForFine' }, shares: { hidden: 'fewForShares' } })
    expect(row(1)).toMatchObject({ people: 12, mean: { hidden: null } })
    expect(own?.rows[0]).toMatchObject({ people: 12, mean: { value: 3 } })
  })

  it('and so does a team’s own check by quarters, and by itself', () => {
    const [team] = makeReport({ level: 'team', teamId: 'team_a' }, checked, { teams }).checks
    const all = [...(team?.rows ?? []), ...(team?.quarters ?? []).flatMap(({ rows }) => rows)]
    expect(all.map(({ people, mean }) => [people, mean.value])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
  })
})
