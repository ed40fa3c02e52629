/** How many moments one person may mark in one play. */
export const mostMoments = 30
/** How far apart two moments of one person are at least, in seconds. */
export const momentGap = 1
/** The room's moments are counted by stretches of this length, in seconds: a thumb is not more exact. */
export const stretchSeconds = 5

/** What the room may see of the moments that people marked: never who, never the very second. */
export interface Moments {
  /** How many people marked something. */
  readonly people: number
  /** The stretches in which anything was marked, in the order of the recording. */
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly people: number }[]
}

/**
 * Counts people by stretches of the recording; one who marks a stretch twice is one. `null` below the floor.
 * `at`: seconds from the start of the recording.
 */
export const momentsOf = (
  marks: readonly { readonly person: string; readonly at: number }[],
  floor: number,
): Moments | null => {
  const people = new Set(marks.map(({ person }) => person)).size
  if (people < floor || people === 0) return null
  const stretches = new Map<number, Set<string>>()
  for (const { person, at } of marks) {
    const stretch = Math.floor(at / stretchSeconds)
    stretches.set(stretch, (stretches.get(stretch) ?? new Set()).add(person))
  }
  return {
    people,
    stretches: [...stretches]
      .sort(([a], [b]) => a - b)
      .map(([at, who]) => ({ from: at * stretchSeconds, to: (at + 1) * stretchSeconds, people: who.size })),
  }
}
