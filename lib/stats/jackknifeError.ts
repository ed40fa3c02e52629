/**
 * How uncertain a figure is because of who (or what) happened to be in the room: the delete-one jackknife.
 *
 * Takes the figure recomputed without each one in turn: the root of (k - 1) / k times the sum of squared distances of
 * those from their mean. Units: those of the figure.
 *
 * Source: statistics.md, section 4.2. Example: `jackknifeError([0.4, 0.5, 0.6])` is 0.115.
 */
export const jackknifeError = (leftOut: readonly number[]): number => {
  const k = leftOut.length
  const centre = leftOut.reduce((sum, value) => sum + value, 0) / k
  return Math.sqrt(((k - 1) / k) * leftOut.reduce((sum, value) => sum + (value - centre) ** 2, 0))
}
