import { averageDistance } from '../averageDistance.ts'
import { countMarks } from '../countMarks.ts'
import { type Figure, figure } from '../figure.ts'
import { mean } from '../mean.ts'
import { median } from '../median.ts'
import { modeShare } from '../modeShare.ts'
import { modes } from '../modes.ts'
import { pairsExact } from '../pairsExact.ts'
import { pairsWithinOne } from '../pairsWithinOne.ts'
import { quantile } from '../quantile.ts'
import { roomAgreement } from '../roomAgreement.ts'
import { split } from '../split.ts'
import { standardDeviation } from '../standardDeviation.ts'
import { tastleWiermanConsensus } from '../tastleWiermanConsensus.ts'
import { vanDerEijkA } from '../vanDerEijkA.ts'
import { variance } from '../variance.ts'
import { type Report, report } from './report.ts'

const difference = (upper: Figure, lower: Figure): Figure =>
  upper.value === null || lower.value === null ? upper : figure(upper.value - lower.value)

/** The figures of one excerpt (kind `single_item`) under the reference's keys; sections 2.1 and 2.5. */
export const singleItem = (input: { ratings: readonly (number | null)[] }): Report => {
  const marks = input.ratings.filter((mark) => mark !== null)
  const counts = countMarks(marks)
  const [q1, q3, rwg] = [quantile(marks, 0.25), quantile(marks, 0.75), roomAgreement(marks)]
  return report({
    n: marks.length,
    counts,
    split: split(counts),
    mean: mean(marks),
    median: median(marks),
    q1,
    q3,
    iqr: difference(q3, q1),
    modes: modes(marks),
    pct_mode: modeShare(marks),
    variance: variance(marks),
    sd: standardDeviation(marks),
    rwg,
    rwg_truncated: rwg.value === null ? rwg : figure(Math.max(0, rwg.value)),
    pair_exact: pairsExact(marks),
    pair_within1: pairsWithinOne(marks),
    ad_mean: averageDistance(marks),
    ad_median: averageDistance(marks, 'median'),
    vdeijk_a: vanDerEijkA(counts),
    tw_consensus: tastleWiermanConsensus(counts),
  })
}
