import type { Moments } from '../../lib/session/moments.ts'

interface Spoken {
  readonly text: string
  readonly start: number
  readonly end: number
}

type Stretch = Moments['stretches'][number]

/** How many stretches are told with their words. */
const told = 3

/**
 * The stretches that most people marked, in the order of the recording, with the lines that were spoken there. Of
 * stretches that as many people marked the earlier ones are told.
 */
export const mostMarked = <L extends Spoken>(
  stretches: readonly Stretch[],
  lines: readonly L[],
): readonly (Stretch & { readonly lines: readonly L[] })[] =>
  [...stretches]
    .sort((a, b) => b.people - a.people || a.from - b.from)
    .slice(0, told)
    .sort((a, b) => a.from - b.from)
    .map((stretch) => ({
      ...stretch,
      lines: lines.filter(({ start, end }) => start < stretch.to && end > stretch.from),
    }))
