import { mean } from '../../stats/mean.ts'
import { type RoomSize, roomSize } from '../../stats/roomSize.ts'
import type { BoardPoint } from '../place.ts'

/** The middle of both axes: above it is much, below it little. */
const middle = 3

/** The four corners: first care and engagement, then good authority. */
export const corners = ['lowLow', 'lowHigh', 'highLow', 'highHigh'] as const
export type Corner = (typeof corners)[number]

/** How many people put their point at one place. */
export interface Pile extends BoardPoint {
  readonly people: number
}

/** A room's points: drawn, or only how many there were. */
export interface BoardFigures {
  readonly size: RoomSize
  readonly n: number
  readonly drawn: {
    /** By value, from the left below on. */
    readonly piles: readonly Pile[]
    readonly corners: Readonly<Record<Corner, number>>
    /** How many stand on a middle line, and so in no corner. */
    readonly between: number
    /** `null` in a room of three or four: no figure there. */
    readonly mean: BoardPoint | null
  } | null
}

const cornerOf = ({ across, up }: BoardPoint): Corner | null => {
  if (across === middle || up === middle) return null
  if (across < middle) return up < middle ? 'lowLow' : 'lowHigh'
  return up < middle ? 'highLow' : 'highHigh'
}

const pilesOf = (points: readonly BoardPoint[]): Pile[] => {
  const piles = new Map<string, Pile>()
  for (const { across, up } of points) {
    const name = `${across} ${up}`
    piles.set(name, { across, up, people: (piles.get(name)?.people ?? 0) + 1 })
  }
  return [...piles.values()].sort((a, b) => a.across - b.across || a.up - b.up)
}

const meanOf = (points: readonly BoardPoint[]): BoardPoint | null => {
  const across = mean(points.map((point) => point.across)).value
  const up = mean(points.map((point) => point.up)).value
  return across === null || up === null ? null : { across, up }
}

/**
 * A room's points under the rule for small rooms.
 * Example: of 1/1, 1/1, 2/4, 3/5 and 5/5 two stand in the corner of little and little, one on the middle line.
 */
export const boardFigures = (points: readonly BoardPoint[], floor: number): BoardFigures => {
  const n = points.length
  const size = roomSize(n, floor)
  if (size === 'none' || size === 'tooFew') return { size, n, drawn: null }
  const found = points.map(cornerOf)
  const counts = Object.fromEntries(corners.map((name) => [name, found.filter((corner) => corner === name).length]))
  return {
    size,
    n,
    drawn: {
      piles: pilesOf(points),
      corners: counts as Record<Corner, number>, // its keys are the corners, each once
      between: found.filter((corner) => corner === null).length,
      mean: size === 'counts' ? null : meanOf(points),
    },
  }
}
