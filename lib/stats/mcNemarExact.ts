import { type Figure, figure, missing } from './figure.ts'

/**
 * How surprising is it that so many more went one way than the other, if either way were as likely? McNemar's exact test.
 *
 * Twice the smaller tail of the binomial with a half, at most 1. For the analyst's panel only: no p-values on screen.
 * Units: a probability. Nobody changed: `no_variation`.
 *
 * Source: statistics.md, section 5.1; R binom.test(). Example: `mcNemarExact(5, 0)` is 0.0625.
 */
export const mcNemarExact = (gained: number, lost: number): Figure => {
  const changed = gained + lost
  if (changed === 0) return missing('no_variation')
  let logarithm = -changed * Math.LN2
  let tail = 0
  for (let count = 0; count <= Math.min(gained, lost); count++) {
    tail += Math.exp(logarithm)
    logarithm += Math.log((changed - count) / (count + 1))
  }
  return figure(Math.min(1, 2 * tail))
}
