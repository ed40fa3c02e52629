import { describe, expect, it } from 'vitest'
import { rawCases } from '../lib/reports/cases.ts'
import { makeReport } from '../lib/reports/makeReport.ts'
import { houseRules, noRules } from '../lib/reports/rules.ts'
import { scopesOf } from '../lib/reports/scope.ts'
import { testOrganisation } from '../lib/reports/testOrganisation.ts'
import { seeded } from '../lib/server/live/seeded.ts'
import { exportFile } from '../lib/server/reports/exportFile.ts'
import { statsOf } from './statsOf.ts'

const teams = [1, 2, 3].map((number) => ({ id: `team_${number}`, name: `Team ${number}` }))
const exported = async (seed: number, people: readonly [number, number], raw: boolean) => {
  const habits = { teams: 3, sessions: 5, people, skips: 0.1, leavesBeforeSecondVote: 0.1, alike: 0.1 }
  const all = testOrganisation(seeded(seed), habits)
  const scopes = scopesOf(all)
  const reports = scopes.map((scope) => makeReport(scope, all, { teams }, raw ? noRules : houseRules))
  const given = { organisationId: 'org_test', reports, teams, sessions: [] }
  const cases = raw ? { raw: scopes.flatMap((scope) => rawCases(scope, all, noRules)) } : {}
  return (await exportFile([{ ...given, ...cases }], 'json')).body.toString()
}

interface Answered {
  readonly compared: number
  readonly differing: number
  readonly cases: readonly {
    readonly kind: string
    readonly of: object
    readonly page: readonly { readonly statistic: string; readonly agrees: boolean }[]
  }[]
}

const answered = (text: string): Answered => {
  const answer = statsOf(text)
  if (!answer.ok) throw new Error(answer.sentence)
  return JSON.parse(answer.json)
}

const disagreeing = ({ cases }: Answered) =>
  cases.flatMap(({ kind, of, page }) => page.filter(({ agrees }) => !agrees).map((one) => ({ kind, of, ...one })))

describe('npm run stats of a whole export', () => {
  it('computes, of the marks, every figure that pages have of marks: to the last digit that is shown', async () => {
    const found = answered(await exported(11, [3, 30], true))
    expect(disagreeing(found)).toEqual([])
    const statistics = new Set(found.cases.flatMap(({ page }) => page.map(({ statistic }) => statistic)))
    expect([...statistics].sort()).toEqual(
      [
        'agreement',
        'alpha',
        'closer',
        'distance',
        'distanceChange',
        'exact',
        'further',
        'lean',
        'mean',
        'same',
        'shares',
        'withinOne',
      ].sort(),
    )
    expect(found.compared).toBeGreaterThan(500)
  })

  it('computes what the pages say wherever they withhold nothing', async () => {
    const rows = async (raw: boolean): Promise<Record<string, unknown>[]> =>
      JSON.parse(await exported(11, [3, 30], raw)).rows
    const key = ({ value, lo, hi, word, hidden, ...of }: Record<string, unknown>) => JSON.stringify(of)
    const whole = new Map((await rows(true)).map((row) => [key(row), row.value]))
    // The same people and marks are behind both: nothing of the place is withheld.
    const open = (await rows(false)).filter((row) => row.value !== null && row.marks !== null && whole.has(key(row)))
    expect(open.length).toBeGreaterThan(200)
    for (const row of open) expect({ ...row, value: whole.get(key(row)) }).toEqual(row)
  })

  it('computes, of rounded shares, figures as near to those of the pages as the rounding allows', async () => {
    const found = answered(await exported(11, [10, 60], false))
    expect(disagreeing(found)).toEqual([])
    expect(found.compared).toBeGreaterThan(50)
  })

  it('says so where a figure of the table is not that of the marks', async () => {
    const document = JSON.parse(await exported(11, [3, 30], true))
    const row = document.rows.find(
      ({ statistic, value }: { statistic: string; value: unknown }) => statistic === 'mean' && value !== null,
    )
    row.value += 0.1
    expect(answered(JSON.stringify(document)).differing).toBe(1)
  })

  it('says of a file without cases that nothing was compared, and says nothing where something was', async () => {
    const whole = JSON.parse(await exported(6, [12, 20], false))
    const noteOf = (document: object) => {
      const answer = statsOf(JSON.stringify(document))
      return answer.ok ? (answer.note ?? '') : answer.sentence
    }
    expect(noteOf({ ...whole, cases: [] })).toMatch(/^Nothing was compared/)
    expect(noteOf(whole)).toMatch(/^[1-9]\d* figures were computed anew: 0 differ\.$/)
  })

  it('names the place of a fault', async () => {
    const document = JSON.parse(await exported(11, [10, 30], false))
    document.cases[0].input.ratings[0] = 9
    const answer = statsOf(JSON.stringify(document))
    expect(!answer.ok && answer.sentence).toMatch(/^In case 1: At input.ratings\[0\]: /)
    const broken = statsOf(JSON.stringify({ form: 'attune reports 1', rows: 'none' }))
    expect(broken).toEqual({ ok: false, sentence: 'The export is not whole: at rows.' })
  })
})
