import { raterGroups } from './raterGroups.ts'
import type { RatingTable } from './ratingTable.ts'
import { solveSymmetric } from './solveSymmetric.ts'

/** Least squares effects of excerpts and raters, and what they leave unexplained. */
export type AdditiveEffects = {
  /** Each excerpt's level, with the raters' effects taken out. */
  readonly excerpts: readonly number[]
  /** Each rater's severity in points, summing to 0 over raters; above 0 is generous. */
  readonly raters: readonly number[]
  /** The sum of squared marks that neither explains. */
  readonly unexplained: number
}

type Known = { readonly excerpt: number; readonly mark: number }

/** The first excerpt's level is held at 0; the rest solve the equations left when each rater's own mean is swept out. */
const excerptLevels = (rows: readonly (readonly Known[])[], excerpts: number): number[] | null => {
  const matrix = Array.from({ length: excerpts }, () => new Array<number>(excerpts).fill(0))
  const right = new Array<number>(excerpts).fill(0)
  for (const row of rows) {
    const own = row.reduce((sum, { mark }) => sum + mark, 0) / row.length
    for (const { excerpt, mark } of row) {
      right[excerpt] = right[excerpt]! + mark - own
      const line = matrix[excerpt]!
      line[excerpt] = line[excerpt]! + 1
      for (const other of row) line[other.excerpt] = line[other.excerpt]! - 1 / row.length
    }
  }
  const solved = solveSymmetric(
    matrix.slice(1).map((line) => line.slice(1)),
    [right.slice(1)],
  )
  return solved === null ? null : [0, ...(solved.columns[0] ?? [])]
}

/**
 * Levels of excerpts and severities of raters by least squares, "mark = excerpt + rater", with missing marks.
 *
 * A rater's raw mean is wrong when people missed different excerpts; this takes the excerpts' levels out first.
 * Expects a tidy table. Null when raters fall into groups that share no excerpt, for then nothing decides between them.
 *
 * Source: statistics.md, section 4.9 (severity_ls); R lm(y ~ excerpt + rater) with sum contrasts.
 * Example: of `[[3, 4], [4, 5]]` raters are -0.5 and 0.5, excerpts 3.5 and 4.5, nothing unexplained.
 */
export const additiveEffects = (table: RatingTable): AdditiveEffects | null => {
  if (raterGroups(table) > 1) return null
  const rows = table.map((row) => row.flatMap((mark, excerpt): Known[] => (mark === null ? [] : [{ excerpt, mark }])))
  const levels = excerptLevels(rows, table[0]?.length ?? 0)
  if (levels === null) return null
  const raw = rows.map((row) => row.reduce((sum, { mark, excerpt }) => sum + mark - levels[excerpt]!, 0) / row.length)
  const centre = raw.reduce((sum, value) => sum + value, 0) / raw.length
  const unexplained = rows
    .flatMap((row, rater) => row.map(({ mark, excerpt }) => (mark - levels[excerpt]! - raw[rater]!) ** 2))
    .reduce((sum, square) => sum + square, 0)
  return { excerpts: levels.map((level) => level + centre), raters: raw.map((value) => value - centre), unexplained }
}
