/** How much one line may say: `most` at once, `perSecond` in the long run. A thumb never meets it. */
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
