import { alphaIntervals } from '../alphaIntervals.ts'
import { anovaIcc } from '../anovaIcc.ts'
import { categoryCounts } from '../categoryCounts.ts'
import { completeRaters } from '../completeRaters.ts'
import { type Figure, missing } from '../figure.ts'
import { fleissKappa } from '../fleissKappa.ts'
import { gwetAc } from '../gwetAc.ts'
import { intraclassCorrelation } from '../intraclassCorrelation.ts'
import { kendallsW } from '../kendallsW.ts'
import { krippendorffAlpha } from '../krippendorffAlpha.ts'
import { meanPairsExact } from '../meanPairsExact.ts'
import { meanRoomAgreement } from '../meanRoomAgreement.ts'
import { pairableTable } from '../pairableTable.ts'
import { type RatingTable, tidyTable } from '../ratingTable.ts'
import { varianceComponents } from '../varianceComponents.ts'
import { part } from './part.ts'
import { type Report, report } from './report.ts'

const alphas = (table: RatingTable) => {
  const { raterError, excerptError, sameExcerpts, otherExcerpts } = alphaIntervals(table, 'ordinal')
  return {
    alpha_nominal: krippendorffAlpha(table, 'nominal'),
    alpha_ordinal: krippendorffAlpha(table, 'ordinal'),
    alpha_interval: krippendorffAlpha(table, 'interval'),
    alpha_ordinal_rater_se: raterError,
    alpha_ordinal_rater_lo: part(sameExcerpts, ({ lo }) => lo),
    alpha_ordinal_rater_hi: part(sameExcerpts, ({ hi }) => hi),
    alpha_ordinal_excerpt_se: excerptError,
    alpha_ordinal_both_lo: part(otherExcerpts, ({ lo }) => lo),
    alpha_ordinal_both_hi: part(otherExcerpts, ({ hi }) => hi),
  }
}

const variances = (table: RatingTable) => {
  const [components, icc] = [varianceComponents(table), intraclassCorrelation(table)]
  return {
    var_excerpt: part(components, ({ excerpt }) => excerpt),
    var_rater: part(components, ({ rater }) => rater),
    var_residual: part(components, ({ residual }) => residual),
    icc_a1: part(icc, ({ agreement }) => agreement),
    icc_c1: part(icc, ({ consistency }) => consistency),
    icc_ak: part(icc, ({ ofAverage }) => ofAverage),
    k_harmonic: part(icc, ({ raters }) => raters),
  }
}

/** The comparison by analysis of variance, which exists for complete tables only and is left out for others. */
const byAnova = (table: RatingTable) => {
  const { value } = anovaIcc(table)
  if (value === null) return {}
  return {
    anova_icc_1: value.oneWay,
    anova_icc_a1: value.agreement,
    anova_icc_a1_lo: part(value.agreementInterval, ({ lo }) => lo),
    anova_icc_a1_hi: part(value.agreementInterval, ({ hi }) => hi),
    anova_icc_ak: value.ofAverage,
    anova_icc_c1: value.consistency,
  }
}

type Input = { ratings: RatingTable; scale?: { integer?: boolean | undefined } | undefined }

/**
 * The figures of a workshop (kind `matrix`) under the reference's keys; sections 2.3 and 4.1 to 4.6. A scale that says it is not
 * whole has no figures that count marks, even where all its composites happen to be whole.
 */
export const matrix = ({ ratings, scale }: Input): Report => {
  const counted = <T>(found: Figure<T>): Figure<T> =>
    found.value !== null && scale?.integer === false ? missing('not_integer_scale') : found
  const [tidy, counts] = [tidyTable(ratings), counted(categoryCounts(ratings))]
  return report({
    n_ratings: tidy.flat().filter((mark) => mark !== null).length,
    n_raters: tidy.length,
    n_excerpts: tidy[0]?.length ?? 0,
    n_excerpts_pairable: pairableTable(tidy)[0]?.length ?? 0,
    ...alphas(ratings),
    pair_exact_mean: meanPairsExact(counts),
    ac1: gwetAc(counts, 'identity'),
    ac2_quadratic: gwetAc(counts, 'quadratic'),
    ac2_ordinal: gwetAc(counts, 'ordinal'),
    fleiss_kappa: fleissKappa(counts, 'identity'),
    fleiss_kappa_quadratic: fleissKappa(counts, 'quadratic'),
    mean_rwg: counted(meanRoomAgreement(ratings)),
    ...variances(ratings),
    ...byAnova(ratings),
    kendall_n_complete: completeRaters(ratings).length,
    kendall_w: kendallsW(ratings),
  })
}
