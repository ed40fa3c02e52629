import { type Jackknifed, jackknifeInterval } from './jackknifeInterval.ts'
import { roomAgreement } from './roomAgreement.ts'

/**
 * A room's agreement on one excerpt with its interval over other raters. Only for managers who compare rooms: for the room
 * itself the index is a fact about these people and needs no interval.
 *
 * Delete-one jackknife with t (n - 1), clipped at 1. Units: as `roomAgreement`; null cases as there and in `jackknifeInterval`.
 *
 * Source: statistics.md, section 2.6 (not simulated there). Example: `agreementOverRaters([3, 3, 4, 4]).value` is 0.833.
 */
export const agreementOverRaters = (ratings: readonly number[]): Jackknifed =>
  jackknifeInterval(
    roomAgreement(ratings),
    ratings.map((_, rater) => roomAgreement(ratings.filter((_mark, at) => at !== rater)).value),
    { lo: Number.NEGATIVE_INFINITY, hi: 1 },
  )
