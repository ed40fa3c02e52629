/** A band of people who went from one mark to another. Heights in units of one person's band. */
export interface FlowBand {
  readonly from: number
  readonly to: number
  readonly people: number
  /** Middle of the band at its left and its right end. */
  readonly y1: number
  readonly y2: number
}

/** Height of one mark's row, in people: the largest group of either side fills it. */
const rowHeight = (flow: readonly (readonly number[])[]): number => {
  const marks = flow.map((_, mark) => mark)
  const left = marks.map((mark) => (flow[mark] ?? []).reduce((sum, people) => sum + people, 0))
  const right = marks.map((mark) => flow.reduce((sum, row) => sum + (row[mark] ?? 0), 0))
  return Math.max(1, ...left, ...right) * 1.15
}

/**
 * The bands of a flow between two rounds, mark 5 on top. `flow[a][b]`: how many went from mark a + 1 to mark b + 1.
 * Bands of a row lie in the order of where they go or come from, so that they cross as little as they can.
 * Example: one person from 2 to 4 is one band from the fourth row to the second.
 */
export const layoutFlow = (flow: readonly (readonly number[])[]): { row: number; bands: readonly FlowBand[] } => {
  const row = rowHeight(flow)
  const size = flow.length
  const middle = (mark: number) => row * (size - mark - 0.5)
  const total = (counts: readonly number[]) => counts.reduce((sum, people) => sum + people, 0)
  const from = flow.map((counts, mark) => middle(mark) - total(counts) / 2)
  const to = flow.map((_, mark) => middle(mark) - total(flow.map((counts) => counts[mark] ?? 0)) / 2)
  const bands: FlowBand[] = []
  for (let a = size - 1; a >= 0; a--) {
    for (let b = size - 1; b >= 0; b--) {
      const people = flow[a]?.[b] ?? 0
      if (people === 0) continue
      bands.push({ from: a + 1, to: b + 1, people, y1: from[a]! + people / 2, y2: to[b]! + people / 2 })
      from[a]! += people
      to[b]! += people
    }
  }
  return { row, bands }
}
