/**
 * The waveform in as many bars as there is space for: each the mean of its stretch, squared. Speech is levelled for
 * the room, so that its peaks are much alike, and the eye needs more difference than the ear.
 * Example: `barsOf([1, 0.5, 0.5, 0], 2)` is `[0.5625, 0.0625]`.
 */
export const barsOf = (peaks: readonly number[], bars: number): number[] => {
  const count = Math.max(1, Math.min(bars, peaks.length))
  return Array.from({ length: count }, (_, bar) => {
    const stretch = peaks.slice(
      Math.floor((bar * peaks.length) / count),
      Math.floor(((bar + 1) * peaks.length) / count),
    )
    return (stretch.reduce((sum, peak) => sum + peak, 0) / stretch.length) ** 2
  })
}
