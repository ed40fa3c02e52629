import { hair } from '../stats/closeEnough.ts'
import type { Interval } from '../stats/interval.ts'

const to = (step: number, value: number, by: (value: number) => number): number =>
  Number((by(value / step) * step).toFixed(10))

/** Below twenty people one decimal, from there two. */
const pointStep = (people: number): number => (people < 20 ? 0.1 : 0.01)

/** Below fifty people 5%, from there 1%. */
const shareStep = (people: number): number => (people < 50 ? 0.05 : 0.01)

const rounded = (step: number, value: number): number => to(step, value, (one) => Math.round(one + hair))

/** Outwards, so that the range that is shown holds the range that was computed. */
const widened = (step: number, { lo, hi }: Interval): Interval => ({
  lo: to(step, lo, (one) => Math.floor(one + hair)),
  hi: to(step, hi, (one) => Math.ceil(one - hair)),
})

/** A mean or a distance as reports show it (statistics.md, section 6, rule 7). Example: `points(3.456, 12)` is 3.5. */
export const points = (value: number, people: number): number => rounded(pointStep(people), value)

/** The range of a mean. */
export const pointRange = (range: Interval, people: number): Interval => widened(pointStep(people), range)

/** A share as reports show it. Example: `share(6 / 7, 7)` is 0.85. */
export const share = (value: number, people: number): number => rounded(shareStep(people), value)

/** The range of a share, within 0 and 1. */
export const shareRange = (range: Interval, people: number): Interval => {
  const { lo, hi } = widened(shareStep(people), range)
  return { lo: Math.max(0, lo), hi: Math.min(1, hi) }
}

/** A coefficient: two decimals. */
export const coefficient = (value: number): number => rounded(0.01, value)

/** The range of a coefficient. */
export const coefficientRange = (range: Interval): Interval => widened(0.01, range)
