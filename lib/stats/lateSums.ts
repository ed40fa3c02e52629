/** One mark's distance from the expert: by whom, on which excerpt (counted from 0), and whether late in the workshop. */
export type TimedDistance = {
  readonly rater: string
  readonly excerpt: number
  readonly late: boolean
  readonly distance: number
}

/** The equations of "distance = excerpt + late + rater + rest", raters random; late is the last unknown. */
export type LateSums = {
  readonly matrix: readonly (readonly number[])[]
  readonly right: readonly number[]
  readonly squares: number
}

const unknownsOf = (row: TimedDistance, excerpts: number): number[] =>
  row.late ? [row.excerpt, excerpts] : [row.excerpt]

/**
 * What one rater's distances add to the equations, at a given ratio of the rater variance to the residual variance.
 *
 * The rater's own level is swept out as far as the ratio allows: all of it at an infinite ratio, nothing at 0.
 *
 * Source: statistics.md, section 5.2; the same algebra as `remlFit`. Example: one early distance of 2 on excerpt 0 of 1, at
 * ratio 0, adds 1 to the first place of the matrix and 2 to the first of the right side.
 */
export const lateSums = (rows: readonly TimedDistance[], excerpts: number, ratio: number): LateSums => {
  const size = excerpts + 1
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  const right = new Array<number>(size).fill(0)
  const uses = new Array<number>(size).fill(0)
  let [total, squares] = [0, 0]
  for (const row of rows) {
    total += row.distance
    squares += row.distance ** 2
    const unknowns = unknownsOf(row, excerpts)
    for (const a of unknowns) {
      uses[a] = uses[a]! + 1
      right[a] = right[a]! + row.distance
      for (const b of unknowns) matrix[a]![b] = matrix[a]![b]! + 1
    }
  }
  const weight = ratio / (1 + ratio * rows.length)
  return {
    matrix: matrix.map((line, a) => line.map((value, b) => value - weight * uses[a]! * uses[b]!)),
    right: right.map((value, a) => value - weight * uses[a]! * total),
    squares: squares - weight * total ** 2,
  }
}
