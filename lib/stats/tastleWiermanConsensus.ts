import { type Figure, figure, missing } from './figure.ts'

/**
 * How near the room is to one mark, by Tastle and Wierman's measure of consensus.
 *
 * Takes how many gave each mark. One plus the average, over people, of log2(1 - distance from the room's mean / (K - 1)).
 * Units: 0 (half at each end) to 1 (all alike). It calls an evenly spread room .43, so it is kept for the analyst.
 * Nobody: `no_data`. One person: `too_few_raters`.
 *
 * Source: Tastle & Wierman (2007); statistics.md, section 2.1. Equal to agrmt 1.42.12 consensus().
 * Example: `tastleWiermanConsensus([0, 0, 1, 1, 0])` is 0.807.
 */
export const tastleWiermanConsensus = (counts: readonly number[]): Figure => {
  const n = counts.reduce((total, count) => total + count, 0)
  if (n === 0) return missing('no_data')
  if (n === 1) return missing('too_few_raters')
  const centre = counts.reduce((sum, count, at) => sum + count * at, 0) / n
  const closeness = (count: number, at: number): number =>
    count === 0 ? 0 : (count / n) * Math.log2(1 - Math.abs(at - centre) / (counts.length - 1))
  return figure(1 + counts.reduce((sum, count, at) => sum + closeness(count, at), 0))
}
