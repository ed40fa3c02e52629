/** Which sides of a cell are the edge of its group. */
export interface PairEdges {
  readonly top: boolean
  readonly right: boolean
  readonly bottom: boolean
  readonly left: boolean
}

const none: PairEdges = { top: false, right: false, bottom: false, left: false }

/** From where to where each group stands. */
const spansOf = (groups: readonly number[]): { from: number; to: number }[] => {
  let from = 0
  return groups.map((size) => {
    from += size
    return { from: from - size, to: from - 1 }
  })
}

/**
 * The edges of one cell below the diagonal, where groups stand one after the other: together the cells of a group are
 * outlined as a staircase. A cell of no group has none.
 * Example: with groups of 3 and 1, the cell of the second and the first has its top, right and left.
 */
export const edgesOf = (row: number, column: number, groups: readonly number[]): PairEdges => {
  const span = spansOf(groups).find(({ from, to }) => column >= from && row <= to)
  if (!span || column >= row) return none
  const step = row === column + 1
  return { top: step, right: step, bottom: row === span.to, left: column === span.from }
}
