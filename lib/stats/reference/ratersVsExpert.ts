import { raterAgainstExpert } from '../raterAgainstExpert.ts'
import type { RatingTable } from '../ratingTable.ts'
import { type Report, report } from './report.ts'

type Input = { raters?: readonly string[]; ratings: RatingTable; expert: readonly (number | null)[] }

/** Each rater beside the expert (kind `raters_vs_expert`) under the reference's keys, reasons with each rater; section 4.7. */
export const ratersVsExpert = ({ raters, ratings, expert }: Input): Report => {
  const perRater = ratings.map((marks, at) => {
    const found = raterAgainstExpert(marks, expert)
    const { computed, reasons } = report({
      n: found.n,
      exact_n: found.exact,
      within1_n: found.withinOne,
      bias: found.bias,
      mae: found.distance,
      ccc_qwk: found.concordance,
      pearson: found.correlation,
      slope: found.slope,
      sd_ratio: found.spreadRatio,
    })
    const own = { rater: raters?.[at] ?? `r${at + 1}`, ...computed }
    return Object.keys(reasons).length === 0 ? own : { ...own, reasons }
  })
  return { computed: { per_rater: perRater }, reasons: {} }
}
