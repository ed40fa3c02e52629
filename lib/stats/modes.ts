/**
 * The most popular mark, or marks if several are equally popular, in ascending order.
 *
 * Units: points. No marks: an empty list, which is the whole truth and needs no reason.
 *
 * Source: statistics.md, section 2.1. Example: `modes([3, 4])` is `[3, 4]`.
 */
export const modes = (ratings: readonly number[]): number[] => {
  const people = new Map<number, number>()
  for (const mark of ratings) people.set(mark, (people.get(mark) ?? 0) + 1)
  const most = Math.max(...people.values())
  return [...people.keys()].filter((mark) => people.get(mark) === most).sort((a, b) => a - b)
}
