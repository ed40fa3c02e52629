import { byAnchor, cellsOn, type OverTime, shared } from './anchors.ts'
import { type Cell, isFine, itemCells } from './cells.ts'
import type { CountedSession } from './counted.ts'
import { ratedRounds } from './excerptReports.ts'
import type { DriftStep, Report } from './report.ts'
import type { Rules } from './rules.ts'
import { type ReportScope, sessionsIn } from './scope.ts'
import { type Fact, partsOf } from './testSums.ts'
import type { TidyRow } from './tidyRow.ts'

const worths: Record<OverTime, (mark: number, coding: number) => number> = {
  withinOne: (mark, coding) => (Math.abs(mark - coding) <= 1.01 ? 1 : 0),
  distance: (mark, coding) => Math.abs(mark - coding),
}
const statistics: Record<OverTime, string> = { withinOne: 'withinOneChange', distance: 'distanceChangeOverTime' }

/** The mean over anchors of the mean on each: every mark counts by how many there are on its anchor. */
const overAnchors = (cells: readonly (readonly Cell[])[], measure: OverTime): Fact => {
  const parts = cells.flatMap((own) => {
    const marks = own.reduce((sum, cell) => sum + cell.marks.length, 0)
    return own.map((cell) => ({ cell, times: 1 / marks }))
  })
  const value = parts.reduce(
    (sum, { cell: { marks, coding }, times }) =>
      sum + times * marks.reduce((total, mark) => total + worths[measure](mark, coding ?? 0), 0),
    0,
  )
  return { kind: measure, parts: parts.flatMap(({ cell, times }) => partsOf([cell], times)), value }
}

// Shares of under fifty people go by twentieths, distances of under twenty by tenths; a difference is rounded by itself.
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 0.0501

const stepFacts = (
  step: DriftStep,
  cellsIn: (quarter: string) => readonly Cell[],
  rows: readonly TidyRow[],
  rules: Rules,
) =>
  (['withinOne', 'distance'] as const).flatMap((measure): Fact[] => {
    const { value } = step[measure]
    const row = rows.find(
      ({ statistic, category }) => statistic === statistics[measure] && category === `${step.from} ${step.to}`,
    )
    if (!row || row.value !== (value?.difference ?? null)) throw new Error('the row is not the step of the page')
    if (value === null) return []
    const open = (quarter: string) =>
      byAnchor(
        cellsIn(quarter).filter((cell) => cell.hidden === null && (measure === 'withinOne' || isFine(cell, rules))),
      )
    const [from, to] = [open(step.from), open(step.to)]
    const anchors = shared(from, to)
    const [before, after] = [from, to].map((time) =>
      overAnchors(
        anchors.map((name) => cellsOn(time, [name])),
        measure,
      ),
    ) as [Fact, Fact] // two
    const told = [before, after].map((fact) => fact.value / anchors.length) as [number, number]
    if (!near(told[0], value.from) || !near(told[1], value.to) || !near(told[1] - told[0], value.difference))
      throw new Error('the course is not that of the cells')
    return [before, after]
  })

/**
 * What the course over time tells of each of two times, on what both marked: the table has the differences, the page the two
 * figures as well.
 */
export const driftFacts = (
  { scope, drift }: Report,
  rows: readonly TidyRow[],
  all: readonly CountedSession[],
  rules: Rules,
): Fact[] => {
  const sessions = sessionsIn(scope, all)
  const cellsIn = (quarter: string) =>
    ratedRounds(sessions.filter((session) => session.quarter === quarter)).flatMap(({ session, round }) =>
      itemCells(session, round, 1, rules),
    )
  const own = rows.filter((row) => isOf(scope, row))
  return [...drift.steps, ...(drift.whole ? [drift.whole] : [])].flatMap((step) => stepFacts(step, cellsIn, own, rules))
}

const isOf = (scope: ReportScope, { level, excerpt, group }: TidyRow): boolean =>
  level === scope.level && excerpt === '' && group === ''
