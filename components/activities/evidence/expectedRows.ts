import type { ShownOf } from '../../../lib/activities/kinds.ts'

/** One figure that the room was asked about, as it was shown. */
export type ExpectedFigure = NonNullable<ShownOf<'evidence'>['room']>['figures'][number]

/** The names of the seven things that can be expected, from strongly up to strongly down, with their value. */
export const expectations = [
  { value: 3, name: 'up3' },
  { value: 2, name: 'up2' },
  { value: 1, name: 'up1' },
  { value: 0, name: 'none' },
  { value: -1, name: 'down1' },
  { value: -2, name: 'down2' },
  { value: -3, name: 'down3' },
] as const

/** How many expected each, in that order; empty where the room was too small. */
export const expectedRows = (figure: ExpectedFigure) =>
  figure.counts === null
    ? []
    : expectations.map(({ value, name }) => ({ id: name, name, value, people: figure.counts?.[value + 3] ?? 0 }))

/** How many expected it to go up, not at all, and down; `null` where the room was too small. */
export const expectedWays = ({ counts }: ExpectedFigure): { up: number; none: number; down: number } | null => {
  if (counts === null) return null
  const sum = (from: number, to: number) => counts.slice(from, to).reduce((total, people) => total + people, 0)
  return { down: sum(0, 3), none: counts[3] ?? 0, up: sum(4, 7) }
}
