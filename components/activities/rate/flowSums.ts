/** How many marks went up, went down and stayed between two rounds. */
export interface FlowSums {
  readonly up: number
  readonly down: number
  readonly stayed: number
}

/** Example: a flow of one person from 2 to 4 and one who stayed at 3 is one up, none down, one stayed. */
export const flowSums = (flow: readonly (readonly number[])[]): FlowSums => {
  const sums = { up: 0, down: 0, stayed: 0 }
  for (const [from, counts] of flow.entries()) {
    for (const [to, people] of counts.entries()) sums[to > from ? 'up' : to < from ? 'down' : 'stayed'] += people
  }
  return sums
}
