/** Where this phone keeps its lot. It says nothing about anyone: a number drawn once, sent nowhere. */
const key = 'attune-lot'

/** This phone's lot: drawn once and kept, so that a reload does not shuffle anew. */
const ownLot = (): number => {
  const drawn = Math.floor(Math.random() * 4294967296)
  try {
    const kept = Number(window.localStorage.getItem(key) ?? Number.NaN)
    if (Number.isInteger(kept)) return kept
    window.localStorage.setItem(key, String(drawn))
  } catch {
    // No storage here: the order then holds as long as the page does.
  }
  return drawn
}

/** A place for one thing by lot: the same for the same lot and name, else without any pattern (FNV-1a). */
const placeOf = (lot: number, name: string): number => {
  let hash = (lot ^ 2166136261) >>> 0
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0
}

/** The same things in this phone's own order, so that the room is not led by the one in which they are listed. */
export const ownOrder = <Thing extends { readonly id: string }>(things: readonly Thing[], lot = ownLot()): Thing[] =>
  [...things].sort((a, b) => placeOf(lot, a.id) - placeOf(lot, b.id))
