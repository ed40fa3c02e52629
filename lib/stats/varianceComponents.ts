import { additiveEffects } from './additiveEffects.ts'
import { type Figure, figure, missing } from './figure.ts'
import { lowestPoint } from './lowestPoint.ts'
import { type RatingTable, tidyTable } from './ratingTable.ts'
import { type RemlFit, remlFit } from './remlFit.ts'
import { type RemlSums, remlSums } from './remlSums.ts'
import { variance } from './variance.ts'

/** Where the marks' differences come from, in squared points, and each one's shrunken effect, in points. */
export type VarianceComponents = {
  readonly excerpt: number
  readonly rater: number
  readonly residual: number
  /** How far each excerpt and each rater of the tidy table lies from the mean; raters above 0 are generous. */
  readonly excerptEffects: readonly number[]
  readonly raterEffects: readonly number[]
}

/** Ratios are sought as squares of these, so that 0 is an ordinary place and not an edge. */
const grid = [0, 0.15, 0.4, 0.8, 1.5, 3, 6, 15, 50]

const bestFit = (sums: RemlSums): RemlFit & { readonly ratios: readonly [number, number] } => {
  const at = ([a, b]: readonly [number, number]): number =>
    remlFit(sums, a ** 2, b ** 2)?.deviance ?? Number.POSITIVE_INFINITY
  const starts = grid.flatMap((a) => grid.map((b): readonly [number, number] => [a, b]))
  const heights = starts.map(at)
  const start = starts[heights.indexOf(Math.min(...heights))] ?? [0, 0]
  const [a, b] = lowestPoint(at, start, [0.05 + start[0] / 4, 0.05 + start[1] / 4])
  const tidied = (root: number): number => (root ** 2 < 1e-9 ? 0 : root ** 2)
  const ratios = [tidied(a), tidied(b)] as const
  const fit = remlFit(sums, ...ratios)
  if (fit === null) throw new Error('the likelihood has no value at its own lowest point')
  return { ...fit, ratios }
}

/** Excerpt and rater explain every mark: the variances are those of their effects, and there is no rest. */
const exactly = (levels: readonly number[], severities: readonly number[]): VarianceComponents => {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
  return {
    excerpt: variance(levels).value ?? 0,
    rater: variance(severities).value ?? 0,
    residual: 0,
    excerptEffects: levels.map((level) => level - mean),
    raterEffects: severities,
  }
}

/** The one mark of each excerpt, if nobody differed on any. */
const commonMarks = (table: RatingTable): number[] | null => {
  const columns = (table[0] ?? []).map(
    (_, column) => new Set(table.map((row) => row[column]).filter((mark) => mark !== null)),
  )
  return columns.every((marks) => marks.size === 1) ? columns.map(([mark]) => mark ?? 0) : null
}

/**
 * How much of the marks' variance comes from the excerpts, how much from people being generous or strict, and how much is
 * left? Restricted maximum likelihood (REML); missing marks are absent, never whole excerpts dropped.
 *
 * Units: squared points, each at least 0; the root of `rater` is how far off the group a typical person sits.
 * Nothing marked: `no_data`. One rater: `too_few_raters`. One excerpt: `too_few_excerpts`. Fewer marks than raters plus
 * excerpts: `too_few_ratings`. All marks alike: `no_variation`. Raters in groups without a shared excerpt whose
 * marks are all explained: `disconnected`.
 *
 * Source: statistics.md, section 4.5; agrees with lme4 lmer(y ~ 1 + (1|excerpt) + (1|rater)) to 1e-5 on the references.
 * Example: Shrout & Fleiss's four judges have 2.556, 5.244 and 1.019 (`reference/p04`).
 */
export const varianceComponents = (table: RatingTable): Figure<VarianceComponents> => {
  const tidy = tidyTable(table)
  const [raters, excerpts] = [tidy.length, tidy[0]?.length ?? 0]
  const marks = tidy.flat().filter((mark) => mark !== null)
  if (raters === 0) return missing('no_data')
  if (raters === 1) return missing('too_few_raters')
  if (excerpts === 1) return missing('too_few_excerpts')
  if (marks.length - raters - excerpts + 1 < 1) return missing('too_few_ratings')
  if (marks.every((mark) => Math.abs(mark - (marks[0] ?? mark)) < 1e-12)) return missing('no_variation')
  const common = commonMarks(tidy)
  if (common !== null)
    return figure(
      exactly(
        common,
        tidy.map(() => 0),
      ),
    )
  const effects = additiveEffects(tidy)
  if (effects !== null && effects.unexplained < 1e-12) return figure(exactly(effects.excerpts, effects.raters))
  const { residual, ratios, excerptEffects, raterEffects } = bestFit(remlSums(tidy))
  if (effects === null && residual < 1e-9) return missing('disconnected')
  return figure({ excerpt: ratios[0] * residual, rater: ratios[1] * residual, residual, excerptEffects, raterEffects })
}
