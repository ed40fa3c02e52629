import { twoVotes } from '../twoVotes.ts'
import { pair, type Report, report } from './report.ts'

type Marks = readonly (number | null)[]

/** Two votes on one excerpt (kind `two_votes`) under the reference's keys; section 5.1. */
export const votes = ({ vote1, vote2, expert }: { vote1: Marks; vote2: Marks; expert: number }): Report => {
  const found = twoVotes(vote1, vote2, expert)
  const { first, second } = found
  return report({
    n_paired: found.n,
    mean1: first.mean,
    mean2: second.mean,
    change_mean: found.change,
    change_ci: pair(found.changeInterval),
    rwg1: first.agreement,
    rwg2: second.agreement,
    mae1: first.distance,
    mae2: second.distance,
    mae_change: found.distanceChange,
    mae_change_ci: pair(found.distanceChangeInterval),
    mae_change_dz: found.effect,
    closer_n: found.closer,
    same_n: found.same,
    further_n: found.further,
    closer_ci: pair(found.closerInterval),
    exact1_n: first.exact,
    exact2_n: second.exact,
    within1_1_n: first.withinOne,
    within1_2_n: second.withinOne,
    exact_gained_n: found.gained,
    exact_lost_n: found.lost,
    exact_mcnemar_p: found.gainedOrLostP,
    exact_diff: found.exactChange,
    exact_diff_agresti_min_ci: pair(found.exactChangeInterval),
  })
}
