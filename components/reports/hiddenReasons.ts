import type { MarkFigures } from '../../lib/reports/figures.ts'
import type { HiddenReason } from '../../lib/reports/shown.ts'

/** The figures of a row of a table of marks, in the order of its columns. */
const columns = ['agreement', 'withinOne', 'exact', 'lean', 'distance'] as const

const reasonsOf = (figures: MarkFigures): HiddenReason[] => columns.flatMap((name) => figures[name].hidden ?? [])

/** The one reason why nothing of a row is shown; `null`: something is, or the reasons differ. */
export const rowReason = (figures: MarkFigures): HiddenReason | null => {
  const [first, ...others] = reasonsOf(figures)
  const whole = first !== undefined && others.length === columns.length - 1 && others.every((one) => one === first)
  if (!whole) return null
  return figures.allWithinOnePoint ? 'alike' : first
}

/**
 * The reasons that cells of a table refer to by a letter, in the order in which they are met. A row of which nothing is
 * shown for one reason says it itself.
 */
export const footnotes = (rows: readonly MarkFigures[]): HiddenReason[] => [
  ...new Set(rows.flatMap((figures) => (rowReason(figures) === null ? reasonsOf(figures) : []))),
]

/** Example: the first reason has the letter a. */
export const letterOf = (reasons: readonly HiddenReason[], reason: HiddenReason): string =>
  String.fromCharCode('a'.charCodeAt(0) + reasons.indexOf(reason))
