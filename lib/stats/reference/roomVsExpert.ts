import { matchWithCoding } from '../matchWithCoding.ts'
import { pair, type Report, report } from './report.ts'

/** The room beside the expert (kind `room_vs_expert`) under the reference's keys; section 3. */
export const roomVsExpert = (input: { ratings: readonly (number | null)[]; expert: number }): Report => {
  const match = matchWithCoding(
    input.ratings.filter((mark) => mark !== null),
    input.expert,
  )
  return report({
    n: match.n,
    exact_n: match.exact,
    within1_n: match.withinOne,
    exact_ci: pair(match.exactInterval),
    within1_ci: pair(match.withinOneInterval),
    bias: match.bias,
    bias_ci: pair(match.biasInterval),
    mae: match.distance,
    mae_ci: pair(match.distanceInterval),
    n_above: match.above,
    n_below: match.below,
  })
}
