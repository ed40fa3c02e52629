import { concordance } from './concordance.ts'
import { correlation } from './correlation.ts'
import { type Figure, figure, missing } from './figure.ts'
import { isExact } from './isExact.ts'
import { isWithinOne } from './isWithinOne.ts'
import { mean } from './mean.ts'
import { moments, type Pair } from './moments.ts'
import { slope } from './slope.ts'

/** One rater beside the expert over several excerpts; for that rater's eyes only. */
export type RaterAgainstExpert = {
  readonly n: number
  readonly exact: number
  readonly withinOne: number
  /** Mean of mark minus expert, in points; above 0 is more generous. */
  readonly bias: Figure
  /** Mean distance without its sign, in points. */
  readonly distance: Figure
  /** Lin's concordance, the same number as the quadratic weighted kappa. Shown from ten excerpts on. */
  readonly concordance: Figure
  readonly correlation: Figure
  readonly slope: Figure
  /** Spread of the rater's marks over spread of the expert's. */
  readonly spreadRatio: Figure
}

const spreadRatio = (pairs: readonly Pair[]): Figure => {
  const { variances } = moments(pairs)
  return figure(Math.sqrt(variances[0] / variances[1]))
}

/** The expert's marks differ, or why nothing can be said about how a rater follows them. */
const follows = (pairs: readonly Pair[], of: (pairs: readonly Pair[]) => Figure): Figure => {
  if (pairs.length === 0) return missing('no_data')
  if (pairs.length === 1) return missing('too_few_excerpts')
  return moments(pairs).variances[1] === 0 ? missing('no_variation_reference') : of(pairs)
}

/**
 * How near is one rater to the expert over the excerpts that this rater marked?
 *
 * Both lists run over the excerpts; null where the rater or the expert gave no mark. Counts and means as in
 * `matchWithCoding`. No excerpt in common: `no_data`. One: no concordance, correlation, slope or spread
 * (`too_few_excerpts`). The expert gave one mark to all of them: `no_variation_reference`. The rater did: concordance,
 * slope and spread are 0, and there is no correlation (`no_variation`).
 *
 * Source: statistics.md, sections 4.7 and 4.8 (when not to show it). Example: `raterAgainstExpert([3, 4], [3, 5])`
 * has exact 1, withinOne 2, bias -0.5.
 */
export const raterAgainstExpert = (
  marks: readonly (number | null)[],
  expert: readonly (number | null)[],
): RaterAgainstExpert => {
  const pairs = marks.flatMap((mark, excerpt): Pair[] => {
    const reference = expert[excerpt] ?? null
    return mark === null || reference === null ? [] : [[mark, reference]]
  })
  const differences = pairs.map(([mark, reference]) => mark - reference)
  return {
    n: pairs.length,
    exact: differences.filter(isExact).length,
    withinOne: differences.filter(isWithinOne).length,
    bias: mean(differences),
    distance: mean(differences.map(Math.abs)),
    concordance: follows(pairs, concordance),
    correlation: follows(pairs, correlation),
    slope: follows(pairs, slope),
    spreadRatio: follows(pairs, spreadRatio),
  }
}
