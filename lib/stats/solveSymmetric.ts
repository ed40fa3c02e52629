/** The answer to one or more systems of equations, and the logarithm of the determinant of their matrix. */
export type Solution = { readonly columns: readonly (readonly number[])[]; readonly logDeterminant: number }

/** Cholesky's lower triangle of a symmetric, positive definite matrix; null if it is not one. */
const lowerTriangle = (matrix: readonly (readonly number[])[]): number[][] | null => {
  const size = matrix.length
  const lower = matrix.map(() => new Array<number>(size).fill(0))
  for (let i = 0; i < size; i++) {
    const row = lower[i]!
    for (let j = 0; j <= i; j++) {
      const other = lower[j]!
      let rest = matrix[i]![j]!
      for (let k = 0; k < j; k++) rest -= row[k]! * other[k]!
      if (i === j && !(rest > 0)) return null
      row[j] = i === j ? Math.sqrt(rest) : rest / other[j]!
    }
  }
  return lower
}

const solveOne = (lower: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const answer = [...right]
  for (let i = 0; i < answer.length; i++) {
    for (let k = 0; k < i; k++) answer[i] = answer[i]! - lower[i]![k]! * answer[k]!
    answer[i] = answer[i]! / lower[i]![i]!
  }
  for (let i = answer.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < answer.length; k++) answer[i] = answer[i]! - lower[k]![i]! * answer[k]!
    answer[i] = answer[i]! / lower[i]![i]!
  }
  return answer
}

/**
 * Solves matrix x answer = right side for a symmetric, positive definite matrix, by Cholesky's method.
 *
 * Null when the matrix is not positive definite. Sizes here are the number of excerpts, a dozen or so.
 *
 * Source: Golub & Van Loan, Matrix Computations, section 4.2. Example: `solveSymmetric([[4]], [[8]])` has columns `[[2]]`.
 */
export const solveSymmetric = (
  matrix: readonly (readonly number[])[],
  rightSides: readonly (readonly number[])[],
): Solution | null => {
  const lower = lowerTriangle(matrix)
  if (lower === null) return null
  return {
    columns: rightSides.map((right) => solveOne(lower, right)),
    logDeterminant: 2 * lower.reduce((sum, row, at) => sum + Math.log(row[at]!), 0),
  }
}
