/**
 * The name of the rung that was shown last. A view holds the rungs in the order of their presses.
 * Example: of `{ room: …, overallCoding: … }` it is `overallCoding`.
 */
export const lastRung = <Shown extends object>(shown: Shown): keyof Shown | null =>
  // Object.keys forgets whose keys they are.
  (Object.keys(shown).at(-1) as keyof Shown | undefined) ?? null
