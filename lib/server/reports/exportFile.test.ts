import { beforeAll, describe, expect, it } from 'vitest'
import type { CountedSession } from '../../reports/counted.ts'
import type { MarkFigures } from '../../reports/figures.ts'
import { makeReport } from '../../reports/makeReport.ts'
import type { Report } from '../../reports/report.ts'
import { scopesOf } from '../../reports/scope.ts'
import { testOrganisation } from '../../reports/testOrganisation.ts'
import { seeded } from '../live/seeded.ts'
import { type Exported, exportFile, exportNotes, exportRows } from './exportFile.ts'
import { readXlsx } from './testXlsx.ts'

const habits = { teams: 3, sessions: 5, people: [3, 24], skips: 0.1, leavesBeforeSecondVote: 0.1, alike: 0.1 } as const
const formula = '=HYPERLINK("http://elsewhere.example","read me")'
const teams = [1, 2, 3].map((number) => ({ id: `team_${number}`, name: number === 1 ? formula : `Team ${number}` }))

const withPlans = (session: CountedSession, at: number): CountedSession => ({
  ...session,
  texts: [
    { title: { en: 'Plan', cy: 'Cynllun' }, fields: [], plans: [['+44 call', 'meet weekly'], ['x']], people: 3 + at },
  ],
})

let exported: Exported
let rows: ReturnType<typeof exportRows>
beforeAll(() => {
  const all = testOrganisation(seeded(3), habits).map(withPlans)
  const reports = scopesOf(all).map((scope) => makeReport(scope, all, { teams }))
  const sessions = all.map(({ id, title }) => ({ id, title }))
  exported = { organisationId: 'org_test', reports, teams, sessions }
  rows = exportRows([exported], 'en')
})

const body = async (format: 'json' | 'csv' | 'xlsx' | 'notes') => (await exportFile([exported], format, 'en')).body

/** A CSV as a spreadsheet reads it. */
const readCsv = (text: string): string[][] => {
  const table: string[][] = [[]]
  for (const [, quoted, bare, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    table.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') table.push([])
  }
  return table.filter((row) => row.length > 1)
}

describe('an export', () => {
  it('has one row for a cell, and no two', () => {
    const keys = rows.map(({ value, lo, hi, word, people, marks, hidden, ...key }) => JSON.stringify(key))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('says what the pages say, and hides with the same reason what they hide', () => {
    const row = (report: Report, more: object) => {
      const { level, ...ids } = report.scope as Record<string, string> // what is left of a scope are its ids
      const place = { level, team: ids.teamId, quarter: ids.quarter, workshop: ids.workshopId, session: ids.sessionId }
      const wanted = Object.entries({ excerpt: '', group: '', vote: 1, ...place, ...more })
      return rows.find((one) => wanted.every(([name, value]) => one[name as keyof typeof one] === (value ?? '')))
    }
    let compared = 0
    const same = (report: Report, item: object, figures: MarkFigures) => {
      for (const statistic of ['mean', 'exact', 'withinOne', 'lean', 'distance', 'agreement'] as const) {
        const shown = figures[statistic]
        const value =
          typeof shown.value === 'number'
            ? shown.value
            : shown.value && 'index' in shown.value
              ? shown.value.index
              : (shown.value?.value ?? null)
        expect(row(report, { ...item, statistic })).toMatchObject({ value, hidden: shown.hidden ?? '' })
        compared += 1
      }
      const shares = (figures.shares.value ?? []).map(
        (_, at) => row(report, { ...item, statistic: 'shares', category: `${at + 1}` })?.value,
      )
      expect(shares).toEqual(figures.shares.value ?? [])
    }
    for (const report of exported.reports) {
      same(report, { item: 'overall' }, report.overall)
      for (const { id, figures } of report.elements) same(report, { item: id }, figures)
      for (const { id, overall, elements, dimensions, votes } of report.excerpts) {
        for (const item of [...(overall ? [overall] : []), ...elements, ...dimensions])
          same(report, { excerpt: id, item: item.id }, item.figures)
        for (const { item, second } of votes) same(report, { excerpt: id, item, vote: 2 }, second)
      }
    }
    for (const { parts } of exported.reports)
      for (const { scope, figures } of parts)
        same(
          exported.reports.find((report) => JSON.stringify(report.scope) === JSON.stringify(scope))!,
          { item: 'all' },
          figures,
        )
    expect(compared).toBeGreaterThan(1000)
  })

  it('has a reason or a figure in each cell, and never both', () => {
    const hidden = new Set(exportNotes('en').hidden.map(({ reason }) => reason))
    for (const row of rows) {
      if (row.hidden === '') expect(row.value !== null || ['plan', 'leanWord'].includes(row.statistic)).toBe(true)
      else expect(row).toMatchObject({ value: null, lo: null, hi: null, word: '' })
      if (row.hidden !== '') expect(hidden).toContain(row.hidden)
    }
    expect(rows.filter(({ hidden: why }) => why === 'few').length).toBeGreaterThan(0)
    expect(rows.filter(({ hidden: why }) => why === 'alike').length).toBeGreaterThan(0)
  })

  it('explains each statistic that is in it, in both languages', () => {
    for (const language of ['en', 'cy'] as const) {
      const defined = exportNotes(language).definitions.map(({ statistic }) => statistic)
      expect(defined).toEqual(expect.arrayContaining([...new Set(rows.map(({ statistic }) => statistic))]))
    }
  })

  it('is the same table in every format', async () => {
    const json = JSON.parse((await body('json')).toString())
    expect(json).toMatchObject({ form: 'attune reports 1', suppressed: true })
    expect(json.rows).toEqual(rows)
    const [head = [], ...table] = readCsv((await body('csv')).toString())
    const asCsv = (value: unknown) =>
      value === null ? '' : /^[=+\-@]/.test(String(value)) && typeof value === 'string' ? `'${value}` : String(value)
    expect(table).toEqual(rows.map((row) => head.map((name) => asCsv(row[name as keyof typeof row]))))
    const figures = readXlsx(await body('xlsx')).sheets.get('Figures') ?? []
    expect(figures[0]).toEqual(head)
    const padded = figures.slice(1).map((row) => head.map((_, at) => row[at] ?? null))
    expect(padded).toEqual(
      rows.map((row) =>
        head.map((name) => row[name as keyof typeof row] || (row[name as keyof typeof row] === 0 ? 0 : null)),
      ),
    )
  })

  it('makes no formula of a name that somebody gave', async () => {
    const csv = readCsv((await body('csv')).toString()).flat()
    expect(csv).toContain(`'${formula}`)
    expect(csv).toContain("'+44 call")
    expect(csv.filter((cell) => /^[=+@]/.test(cell))).toEqual([])
    const { sheets, formulas } = readXlsx(await body('xlsx'))
    expect(formulas).toBe(false)
    expect(sheets.get('Figures')?.flat()).toContain(formula)
  })

  it('carries the plans of rooms of five or more, and of smaller ones that there are some', () => {
    const plans = rows.filter(({ item }) => item === 'plan')
    expect(
      plans
        .filter(({ hidden }) => hidden === '')
        .map(({ category, word }) => `${category} ${word}`)
        .slice(0, 3),
    ).toEqual(['1.1.1 +44 call', '1.1.2 meet weekly', '1.2.1 x'])
    expect(plans.some(({ hidden, word }) => hidden === 'few' && word === '')).toBe(true)
  })

  it('keeps two organisations apart that have the same quarters', () => {
    const both = exportRows([exported, { ...exported, organisationId: 'org_other' }], 'en')
    expect(both).toHaveLength(2 * rows.length)
    expect(new Set(both.map(({ organisation }) => organisation))).toEqual(new Set(['org_test', 'org_other']))
  })
})
