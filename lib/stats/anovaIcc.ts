import { betaQuantile } from './betaQuantile.ts'
import { type Figure, figure, missing } from './figure.ts'
import type { Interval } from './interval.ts'
import { type RatingTable, tidyTable } from './ratingTable.ts'

/** The six intraclass correlations of a complete table, the mean squares they come from, and the interval of ICC(A,1). */
export type AnovaIcc = {
  readonly betweenExcerpts: number
  readonly betweenRaters: number
  readonly residual: number
  readonly withinExcerpts: number
  readonly oneWay: number
  readonly agreement: number
  /** `unstable` where its degrees of freedom come to nothing. */
  readonly agreementInterval: Figure<Interval>
  readonly consistency: number
  readonly oneWayOfAverage: number
  readonly ofAverage: number
  readonly consistencyOfAverage: number
}

/** The point of F below which the share `p` lies, by way of the beta distribution. */
const fQuantile = (p: number, above: number, below: number): number => {
  const share = betaQuantile(p, above / 2, below / 2)
  return (below * share) / (above * (1 - share))
}

type Squares = {
  readonly excerpts: number
  readonly raters: number
  readonly between: number
  readonly judges: number
  readonly rest: number
}

/** McGraw & Wong's interval for ICC(A,1), case 2; its degrees of freedom are Satterthwaite's. */
const agreementInterval = (
  icc: number,
  { excerpts: n, raters: k, between, judges, rest }: Squares,
): Figure<Interval> => {
  const a = (k * icc) / (n * (1 - icc))
  const b = 1 + (k * icc * (n - 1)) / (n * (1 - icc))
  const degrees = (a * judges + b * rest) ** 2 / ((a * judges) ** 2 / (k - 1) + (b * rest) ** 2 / ((n - 1) * (k - 1)))
  const [upper, lower] = [fQuantile(0.975, n - 1, degrees), fQuantile(0.975, degrees, n - 1)]
  const other = k * judges + (k * n - k - n) * rest
  const lo = (n * (between - upper * rest)) / (upper * other + n * between)
  const hi = (n * (lower * between - rest)) / (other + n * lower * between)
  return Number.isFinite(lo) && Number.isFinite(hi) ? figure({ lo, hi }) : missing('unstable')
}

const meanSquares = (table: readonly (readonly number[])[]): Squares => {
  const [k, n] = [table.length, table[0]?.length ?? 0]
  const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const raterMeans = table.map(average)
  const excerptMeans = (table[0] ?? []).map((_, column) => average(table.map((row) => row[column] ?? 0)))
  const centre = average(raterMeans)
  const square = (values: readonly number[]): number => values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  const between = k * square(excerptMeans)
  const judges = n * square(raterMeans)
  const rest = table.reduce((sum, row) => sum + square(row), 0) - between - judges
  return {
    excerpts: n,
    raters: k,
    between: between / (n - 1),
    judges: judges / (k - 1),
    rest: rest / ((n - 1) * (k - 1)),
  }
}

/**
 * Intraclass correlations by analysis of variance, as printed in older reports; only to compare with them.
 *
 * Where a component comes out below 0 these fall below 0 and differ from `intraclassCorrelation`, which is what we show.
 * Nothing marked: `no_data`. One rater, one excerpt: `too_few_raters`, `too_few_excerpts`. A missing mark:
 * `missing_cells`. Nobody differed within excerpts, or excerpts not at all: `no_variation`, nothing to divide by.
 *
 * Source: Shrout & Fleiss (1979), McGraw & Wong (1996); statistics.md, section 4.5; irr icc(), psych ICC().
 * Example: Shrout & Fleiss's four judges have ICC(2,1) = .290, from .019 to .761 (`reference/p04`).
 */
export const anovaIcc = (table: RatingTable): Figure<AnovaIcc> => {
  const tidy = tidyTable(table)
  if (tidy.length === 0) return missing('no_data')
  if (tidy.length === 1) return missing('too_few_raters')
  if ((tidy[0]?.length ?? 0) < 2) return missing('too_few_excerpts')
  const complete = tidy.filter((row): row is readonly number[] => row.every((mark) => mark !== null))
  if (complete.length < tidy.length) return missing('missing_cells')
  const squares = meanSquares(complete)
  const { raters: k, excerpts: n, between, judges, rest } = squares
  const ofAverage = (between - rest) / (between + (judges - rest) / n)
  if (!(rest > 1e-12 && between > 1e-12 && Number.isFinite(ofAverage))) return missing('no_variation')
  const within = ((k - 1) * judges + (n - 1) * (k - 1) * rest) / (n * (k - 1))
  const agreement = (between - rest) / (between + (k - 1) * rest + (k * (judges - rest)) / n)
  return figure({
    betweenExcerpts: between,
    betweenRaters: judges,
    residual: rest,
    withinExcerpts: within,
    oneWay: (between - within) / (between + (k - 1) * within),
    agreement,
    agreementInterval: agreementInterval(agreement, squares),
    consistency: (between - rest) / (between + (k - 1) * rest),
    oneWayOfAverage: (between - within) / between,
    ofAverage,
    consistencyOfAverage: (between - rest) / between,
  })
}
