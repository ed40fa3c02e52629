/** How much may be said: `most` at once, `perSecond` in the long run. A thumb never meets it. */
export const credits = (most: number, perSecond: number, now: () => number): (() => boolean) => {
  let left = most
  let at = now()
  return () => {
    const instant = now()
    left = Math.min(most, left + ((instant - at) / 1000) * perSecond)
    at = instant
    if (left < 1) return false
    left -= 1
    return true
  }
}

/** Far more phones than one server holds; their memory is bounded: the oldest makes room. */
const mostNames = 20_000

/** The same for each name: all pages of one phone say what one may, and a new line brings nothing new. */
export const creditsByName = (
  most: number,
  perSecond: number,
  now: () => number,
): ((name: string) => () => boolean) => {
  const known = new Map<string, () => boolean>()
  return (name) => {
    const own = known.get(name) ?? credits(most, perSecond, now)
    known.delete(name)
    if (known.size >= mostNames) known.delete(known.keys().next().value ?? '')
    known.set(name, own)
    return own
  }
}
