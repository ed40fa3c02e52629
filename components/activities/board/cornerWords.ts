import type { Corner } from '../../../lib/activities/board/boardFigures.ts'

interface AxisWords {
  readonly low: string
  readonly high: string
}

/** The words of a corner: first care and engagement, then good authority. */
export const cornerWords = (
  corner: Corner,
  { across, up }: { readonly across: AxisWords; readonly up: AxisWords },
): { first: string; second: string } => ({
  first: corner.startsWith('low') ? across.low : across.high,
  second: corner.endsWith('Low') ? up.low : up.high,
})

/** The corners with most people on top; alike ones keep their order. */
export const byPeople = (corners: Readonly<Record<Corner, number>>): readonly (readonly [Corner, number])[] =>
  (Object.entries(corners) as [Corner, number][]).sort((a, b) => b[1] - a[1]) // its keys are the corners
