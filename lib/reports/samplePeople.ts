import type { Cell } from './cells.ts'

/** Above about this many people coefficients are taken from a part of them, which the names of chance pick. */
const mostRows = 1000

/**
 * Which people of each room coefficients are taken from: those whose place can be divided by this. 1, everyone, up to a
 * thousand. So rooms keep their weights, and a page of twenty thousand people is read as fast as one of a thousand.
 */
export const everyPlace = (cells: readonly Cell[]): number => {
  const rooms = new Map<string, number>()
  for (const { sessionId, places } of cells)
    rooms.set(sessionId, Math.max(rooms.get(sessionId) ?? 0, (places.at(-1) ?? 0) + 1))
  const people = [...rooms.values()].reduce((sum, room) => sum + room, 0)
  return Math.ceil(people / mostRows)
}
