import type { HiddenReason, Shown } from '../../lib/reports/shown.ts'

/** The cells of one row of a table. */
export type Cells = readonly Shown<unknown>[]

const reasonsOf = (cells: Cells): HiddenReason[] => cells.flatMap(({ hidden }) => hidden ?? [])

/** The reasons of cells that are hidden, each once, in the order in which they are met. */
export const reasonsIn = (cells: Cells): HiddenReason[] => [...new Set(reasonsOf(cells))]

/** The one reason why nothing of a row is shown; `null`: something is, or the reasons differ. */
export const rowReason = (cells: Cells): HiddenReason | null => {
  const reasons = reasonsOf(cells)
  return reasons.length === cells.length && new Set(reasons).size === 1 ? (reasons[0] ?? null) : null
}

/**
 * The reasons that cells of a table refer to by a letter, in the order in which they are met. A row of which nothing is
 * shown for one reason says it itself.
 */
export const footnotes = (rows: readonly Cells[]): HiddenReason[] => [
  ...new Set(rows.flatMap((cells) => (rowReason(cells) === null ? reasonsOf(cells) : []))),
]

/** Example: the first reason has the letter a. */
export const letterOf = (reasons: readonly HiddenReason[], reason: HiddenReason): string =>
  String.fromCharCode('a'.charCodeAt(0) + reasons.indexOf(reason))
