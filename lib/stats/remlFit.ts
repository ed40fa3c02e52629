import type { RemlSums } from './remlSums.ts'
import { solveSymmetric } from './solveSymmetric.ts'

/** The model fitted at given ratios of variances. */
export type RemlFit = {
  /** What is to be made small: minus twice the restricted log likelihood, but for a constant. */
  readonly deviance: number
  /** The variance of what neither excerpt nor rater explains. */
  readonly residual: number
  readonly mean: number
  /** How far each excerpt and each rater lies from the mean, shrunken (BLUP). */
  readonly excerptEffects: readonly number[]
  readonly raterEffects: readonly number[]
}

/**
 * Left sides of the mixed model equations once raters have been swept out; `ratio` is rater over residual variance. Raters
 * who marked the same excerpts weigh alike, so that they are swept out in one go.
 */
const sweepRaters = ({ patterns, excerpts, n, squares }: RemlSums, ratio: number) => {
  const cross = excerpts.map((_, at) => excerpts.map((excerpt, to) => (at === to ? excerpt.marks : 0)))
  const column = excerpts.map((excerpt) => excerpt.marks)
  const right = excerpts.map((excerpt) => excerpt.sum)
  let [corner, top, total, logDeterminant] = [n, 0, squares, 0]
  for (const pattern of patterns) {
    const marks = pattern.excerpts.length
    const weight = ratio / (1 + ratio * marks)
    corner -= pattern.raters * weight * marks ** 2
    top += pattern.sum - weight * marks * pattern.sum
    total -= weight * pattern.squares
    logDeterminant += pattern.raters * Math.log1p(ratio * marks)
    for (const a of pattern.excerpts) {
      column[a] = column[a]! - pattern.raters * weight * marks
      right[a] = right[a]! - weight * pattern.sum
      const row = cross[a]!
      for (const b of pattern.excerpts) row[b] = row[b]! - pattern.raters * weight
    }
  }
  return { cross, column, right, corner, top, total, logDeterminant }
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0)

/**
 * The mixed model "mark = mean + excerpt + rater + rest", both random, fitted at given ratios of the excerpt and rater
 * variances to the residual variance; missing marks are simply absent. Null if the arithmetic breaks down.
 *
 * The recipe of section 4.5, written with ratios instead of their inverses, so that a variance of 0 is nothing special.
 *
 * Source: Patterson & Thompson (1971); statistics.md, section 4.5. Example: at ratios 0 and 0 the mean is the plain mean.
 */
export const remlFit = (sums: RemlSums, excerptRatio: number, raterRatio: number): RemlFit | null => {
  const { cross, column, right, corner, top, total, logDeterminant } = sweepRaters(sums, raterRatio)
  const matrix = cross.map((row, at) => row.map((value, to) => excerptRatio * value + (at === to ? 1 : 0)))
  const solved = solveSymmetric(matrix, [column, right])
  const [byColumn, byRight] = solved?.columns ?? []
  if (!solved || !byColumn || !byRight) return null
  const weight = corner - excerptRatio * dot(column, byColumn)
  const shift = top - excerptRatio * dot(column, byRight)
  const mean = shift / weight
  const rest = total - excerptRatio * dot(right, byRight) - shift * mean
  if (!(weight > 0 && rest > 0)) return null
  const excerptEffects = byRight.map((value, at) => excerptRatio * (value - byColumn[at]! * mean))
  const raterEffects = sums.raters.map((rater) => {
    const explained = rater.excerpts.reduce((sum, excerpt) => sum + excerptEffects[excerpt]!, 0)
    return (raterRatio / (1 + raterRatio * rater.marks)) * (rater.sum - rater.marks * mean - explained)
  })
  const deviance = logDeterminant + solved.logDeterminant + Math.log(weight) + (sums.n - 1) * Math.log(rest)
  return { deviance, residual: rest / (sums.n - 1), mean: mean + sums.centre, excerptEffects, raterEffects }
}
