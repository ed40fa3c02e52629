import { adjustedRand } from '../adjustedRand.ts'
import { concordance } from '../concordance.ts'
import type { CardSort } from '../coOccurrence.ts'
import { correlation } from '../correlation.ts'
import { moments, type Pair } from '../moments.ts'
import { rand } from '../rand.ts'
import { reliableChange } from '../reliableChange.ts'
import { weightedKappa } from '../weightedKappa.ts'
import { wilsonInterval } from '../wilsonInterval.ts'
import { part } from './part.ts'
import { type Report, report } from './report.ts'

type Numbers = readonly number[]

const together = (x: Numbers, y: Numbers): Pair[] =>
  x.flatMap((one, at): Pair[] => {
    const other = y[at]
    return other === undefined ? [] : [[one, other]]
  })

/** Two raters' marks on the whole scale (kind `pair`); section 4.7. */
export const pairOfRaters = ({
  scale,
  x,
  y,
}: {
  scale: { min: number; max: number }
  x: Numbers
  y: Numbers
}): Report => {
  const pairs = together(x, y)
  const marks = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at)
  const table = marks.map((a) => marks.map((b) => pairs.filter(([one, other]) => one === a && other === b).length))
  return report({
    qwk: weightedKappa(
      table,
      marks.map((a) => marks.map((b) => (a - b) ** 2)),
    ),
    ccc: concordance(pairs),
    cohen_kappa: weightedKappa(
      table,
      marks.map((a) => marks.map((b) => (a === b ? 0 : 1))),
    ),
  })
}

/** Lin's bias correction: how far the concordance falls short of the correlation by lean and by spread. */
const biasCorrection = (pairs: readonly Pair[]): number => {
  const { means, variances } = moments(pairs)
  const apart = variances[0] + variances[1] + (means[0] - means[1]) ** 2
  return (2 * Math.sqrt(variances[0] * variances[1])) / apart
}

/** Two series of measurements (kind `pair_continuous`); section 4.7. */
export const pairContinuous = ({ x, y }: { x: Numbers; y: Numbers }): Report => {
  const pairs = together(x, y)
  const pearson = correlation(pairs)
  return report({ ccc: concordance(pairs), pearson, bias_correction: part(pearson, () => biasCorrection(pairs)) })
}

/** A table of shares with weights of its own (kind `kappa_table`); kept for completeness. */
export const kappaTable = (input: {
  proportions: readonly Numbers[]
  disagreement_weights: readonly Numbers[]
}): Report => {
  const { proportions, disagreement_weights: weights } = input
  const different = proportions.map((row, a) => row.map((_, b) => (a === b ? 0 : 1)))
  return report({ kappa: weightedKappa(proportions, different), weighted_kappa: weightedKappa(proportions, weights) })
}

/** Two groupings of the same things (kind `partitions`); section 8. */
export const partitions = ({ a, b }: { a: CardSort; b: CardSort }): Report =>
  report({ ari: adjustedRand(a, b), rand: rand(a, b) })

/** Wilson's interval of a share (kind `proportion`); section 3. */
export const proportion = ({ x, n }: { x: number; n: number }): Report => {
  const interval = wilsonInterval(x, n)
  return report({ lo: part(interval, ({ lo }) => lo), hi: part(interval, ({ hi }) => hi) })
}

/** Reliable change of a group (kind `rci`); section 5.3. */
export const rci = ({ pre, post, reliability }: { pre: Numbers; post: Numbers; reliability: number }): Report => {
  const found = reliableChange(together(pre, post), reliability)
  return report({
    sem: part(found, ({ measurementError }) => measurementError),
    s_diff: part(found, ({ differenceError }) => differenceError),
    rc: found.value === null ? found : found.value.changes,
    n_improved: part(found, ({ rose }) => rose),
    n_deteriorated: part(found, ({ fell }) => fell),
  })
}
