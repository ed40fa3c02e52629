import { type Figure, figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import { z95 } from './z95.ts'

/**
 * Between which shares does the true share plausibly lie, when `successes` of `n` people did something?
 *
 * Wilson's score interval at 95% without continuity correction: the shares p that a count this far off would still be
 * unsurprising for. Units: shares from 0 to 1; unlike the textbook interval it keeps a width at 0 of n and n of n.
 * Valid for people who chose separately (first votes); never for pairs. Nobody: `no_data`.
 *
 * Source: Wilson (1927); Newcombe (1998), method 3; statistics.md, section 3. Equal to R prop.test(correct = FALSE).
 * Example: `wilsonInterval(9, 22)` is 0.233 to 0.613.
 */
export const wilsonInterval = (successes: number, n: number): Figure<Interval> => {
  if (n === 0) return missing('no_data')
  const share = successes / n
  const centre = share + z95 ** 2 / (2 * n)
  const reach = z95 * Math.sqrt((share * (1 - share)) / n + z95 ** 2 / (4 * n ** 2))
  const shrink = 1 + z95 ** 2 / n
  return figure({
    lo: successes === 0 ? 0 : (centre - reach) / shrink,
    hi: successes === n ? 1 : (centre + reach) / shrink,
  })
}
