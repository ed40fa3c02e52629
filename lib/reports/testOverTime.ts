import { byAnchor, cellsOn, type OverTime, shared } from './anchors.ts'
import { type Cell, isFine, type PairCell } from './cells.ts'
import type { MarkFigures } from './figures.ts'
import type { Report, VotesReport } from './report.ts'
import { share } from './rounding.ts'
import type { Rules } from './rules.ts'
import { agreementFact, type Fact, factOf, thingOf } from './testSums.ts'

const worths: Record<OverTime, (mark: number, coding: number) => number> = {
  withinOne: (mark, coding) => (Math.abs(mark - coding) <= 1.01 ? 1 : 0),
  distance: (mark, coding) => Math.abs(mark - coding),
}

/** The mean over anchors of the mean on each: every mark counts by how many there are on its anchor. */
const overAnchors = (cells: readonly (readonly Cell[])[], measure: OverTime, told: number): Fact => {
  const parts = cells.flatMap((own) => {
    const marks = own.reduce((sum, cell) => sum + cell.marks.length, 0)
    return own.map((cell) => ({ cell, times: 1 / marks }))
  })
  const value = parts.reduce(
    (sum, { cell: { marks, coding }, times }) =>
      sum + times * marks.reduce((total, mark) => total + worths[measure](mark, coding ?? 0), 0),
    0,
  )
  // Shares of under fifty people go by twentieths, distances of under twenty by tenths.
  if (Math.abs(value / cells.length - told) > 0.051) throw new Error('the course is not that of the cells')
  return {
    kind: measure,
    parts: parts.map(({ cell, times }) => ({ thing: thingOf(cell), rows: cell.rows, times, coding: cell.coding })),
    value,
    blur: 0.05 * cells.length,
  }
}

/** What the course over time tells of each of two times, on what both marked. */
export const driftFacts = ({ drift }: Report, cellsIn: (quarter: string) => readonly Cell[], rules: Rules): Fact[] =>
  [...drift.steps, ...(drift.whole ? [drift.whole] : [])].flatMap((step) =>
    (['withinOne', 'distance'] as const).flatMap((measure) => {
      const { value } = step[measure]
      if (value === null) return []
      const open = (quarter: string) =>
        byAnchor(
          cellsIn(quarter).filter((cell) => cell.hidden === null && (measure === 'withinOne' || isFine(cell, rules))),
        )
      const [from, to] = [open(step.from), open(step.to)]
      const anchors = shared(from, to)
      const on = (time: typeof from) => anchors.map((name) => cellsOn(time, [name]))
      return [overAnchors(on(from), measure, value.from), overAnchors(on(to), measure, value.to)]
    }),
  )

/** How many came closer between two votes, and how many went further: each a sum over the pairs of a room. */
export const movedFacts = ({ moved }: VotesReport, open: readonly PairCell[]): Fact[] => {
  const told = moved.value
  if (told === null) return []
  return (['closer', 'further'] as const).map((kind): Fact => {
    const sign = kind === 'closer' ? -1 : 1
    const value = open.reduce(
      (sum, { pairs, first: { coding } }) =>
        sum +
        pairs.filter(
          ({ before, after }) => sign * (Math.abs(after - (coding ?? 0)) - Math.abs(before - (coding ?? 0))) > 0.01,
        ).length,
      0,
    )
    if (share(value / told.people, told.people) !== told[kind]) throw new Error('the moves are not those of the pairs')
    return {
      kind,
      parts: open.map(({ pairs, second }) => ({
        thing: `${thingOf(second)} moved`,
        rows: pairs.map(({ row }) => row),
        times: 1,
        coding: null,
      })),
      value,
      blur: 0.025 * told.people,
    }
  })
}

/** What is told of people's own averages beside the coding, by the averages themselves. */
export const averageFacts = (figures: MarkFigures, cells: readonly Cell[]): Fact[] => {
  const open = cells.filter(({ hidden }) => hidden === null)
  const coded = open.filter(({ coding }) => coding !== null)
  const { people, marks } = figures
  if (people === null || marks === null) return []
  const told = (['exact', 'withinOne', 'distance'] as const).filter((kind) => figures[kind].value !== null)
  return [
    ...told.map((kind) => factOf(kind, coded, marks, people)),
    ...(figures.agreement.value === null ? [] : [agreementFact(open)]),
  ]
}
