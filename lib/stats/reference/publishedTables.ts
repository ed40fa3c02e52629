import { alphaIntervals } from '../alphaIntervals.ts'
import { anovaIcc } from '../anovaIcc.ts'
import { type CategoryCounts, categoryCounts } from '../categoryCounts.ts'
import type { Metric } from '../difference.ts'
import { fleissKappa } from '../fleissKappa.ts'
import { gwetAc } from '../gwetAc.ts'
import { kendallsW } from '../kendallsW.ts'
import { krippendorffAlpha } from '../krippendorffAlpha.ts'
import { meanPairsExact } from '../meanPairsExact.ts'
import type { RatingTable } from '../ratingTable.ts'
import { varianceComponents } from '../varianceComponents.ts'
import { part } from './part.ts'
import { type Report, report } from './report.ts'
import { shared } from './shared.ts'

/** Krippendorff's alpha of published tables on any scale (kind `matrix_alpha`); sections 4.1 and 4.2. */
export const matrixAlpha = ({ ratings, metrics }: { ratings: RatingTable; metrics: readonly Metric[] }): Report => {
  const alphas = Object.fromEntries(metrics.map((metric) => [`alpha_${metric}`, krippendorffAlpha(ratings, metric)]))
  if (!metrics.includes('ordinal')) return report(alphas)
  const { raterError, excerptError, sameExcerpts, otherExcerpts } = alphaIntervals(ratings, 'ordinal')
  return report({
    ...alphas,
    alpha_ordinal_rater_se: raterError,
    alpha_ordinal_rater_lo: part(sameExcerpts, ({ lo }) => lo),
    alpha_ordinal_rater_hi: part(sameExcerpts, ({ hi }) => hi),
    alpha_ordinal_excerpt_se: excerptError,
    alpha_ordinal_both_lo: part(otherExcerpts, ({ lo }) => lo),
    alpha_ordinal_both_hi: part(otherExcerpts, ({ hi }) => hi),
  })
}

/** The six intraclass correlations of a complete table (kind `icc_forms`); section 4.5. */
export const iccForms = ({ ratings }: { ratings: RatingTable }): Report => {
  const [found, components] = [anovaIcc(ratings), varianceComponents(ratings)]
  const limits = found.value === null ? found : found.value.agreementInterval
  return report({
    icc_1: part(found, ({ oneWay }) => oneWay),
    icc_a1: part(found, ({ agreement }) => agreement),
    icc_c1: part(found, ({ consistency }) => consistency),
    icc_1k: part(found, ({ oneWayOfAverage }) => oneWayOfAverage),
    icc_ak: part(found, ({ ofAverage }) => ofAverage),
    icc_ck: part(found, ({ consistencyOfAverage }) => consistencyOfAverage),
    ms_between_targets: part(found, ({ betweenExcerpts }) => betweenExcerpts),
    ms_judges: part(found, ({ betweenRaters }) => betweenRaters),
    ms_residual: part(found, ({ residual }) => residual),
    ms_within: part(found, ({ withinExcerpts }) => withinExcerpts),
    icc_a1_lo: part(limits, ({ lo }) => lo),
    icc_a1_hi: part(limits, ({ hi }) => hi),
    var_excerpt: part(components, ({ excerpt }) => excerpt),
    var_rater: part(components, ({ rater }) => rater),
    var_residual: part(components, ({ residual }) => residual),
  })
}

/** Fleiss' kappa and AC1 of counts by excerpt (kind `fleiss_counts`); sections 4.3 and 4.4. */
export const fleissCounts = ({ counts }: { counts: CategoryCounts }): Report => {
  const given = shared(counts)
  return report({
    fleiss_kappa: fleissKappa(given),
    pair_exact_mean: meanPairsExact(given),
    ac1: gwetAc(given, 'identity'),
  })
}

/** Chance-corrected coefficients of a published table (kind `cac`); sections 4.3 and 4.4. */
export const cac = ({ ratings, scale }: { ratings: RatingTable; scale: { max: number } }): Report => {
  const counts = categoryCounts(ratings, scale.max)
  return report({
    pa: meanPairsExact(counts),
    ac1: gwetAc(counts, 'identity'),
    ac2_quadratic: gwetAc(counts, 'quadratic'),
    ac2_ordinal: gwetAc(counts, 'ordinal'),
    fleiss_kappa: fleissKappa(counts, 'identity'),
    fleiss_kappa_quadratic: fleissKappa(counts, 'quadratic'),
  })
}

/** Kendall's W with and without the correction for ties (kind `kendall`); section 4.6. */
export const kendall = ({ ratings }: { ratings: RatingTable }): Report =>
  report({ kendall_w: kendallsW(ratings), kendall_w_uncorrected: kendallsW(ratings, 'ignored') })
