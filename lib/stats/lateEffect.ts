import { type Figure, figure, missing, type NullReason } from './figure.ts'
import { type Jackknifed, jackknifeInterval } from './jackknifeInterval.ts'
import { type LateSums, lateSums, type TimedDistance } from './lateSums.ts'
import { lowestOnLine } from './lowestOnLine.ts'
import { solveSymmetric } from './solveSymmetric.ts'

/** Ratios of the rater variance to the residual variance that are tried first, a quarter of a power of ten apart. */
const ratios = [0, ...Array.from({ length: 25 }, (_, step) => 10 ** (step / 4 - 3))]

const add = (one: LateSums, other: LateSums, sign: 1 | -1 = 1): LateSums => ({
  matrix: one.matrix.map((line, a) => line.map((value, b) => value + sign * other.matrix[a]![b]!)),
  right: one.right.map((value, a) => value + sign * other.right[a]!),
  squares: one.squares + sign * other.squares,
})

/** The equations solved; an excerpt nobody marked is left at 0. */
const solve = ({ matrix, right }: LateSums) =>
  solveSymmetric(
    matrix.map((line, a) => (line[a]! < 1e-9 ? line.map((_, b) => (a === b ? 1 : 0)) : line)),
    [right],
  )

/** Can the step from early to late be told from the excerpts at all? Some excerpt must have been marked both early and late. */
const comparable = (rows: readonly TimedDistance[]): boolean => {
  const early = new Set(rows.filter(({ late }) => !late).map(({ excerpt }) => excerpt))
  return rows.some(({ late, excerpt }) => late && early.has(excerpt))
}

const byRater = (rows: readonly TimedDistance[]): (readonly TimedDistance[])[] =>
  [...new Set(rows.map(({ rater }) => rater))].map((name) => rows.filter(({ rater }) => rater === name))

type Fitted = { readonly deviance: number; readonly total: LateSums; readonly parts: readonly LateSums[] }

const fitted = (
  people: readonly (readonly TimedDistance[])[],
  excerpts: number,
  ratio: number,
  degrees: number,
): Fitted => {
  const parts = people.map((rows) => lateSums(rows, excerpts, ratio))
  const total = parts.reduce((sum, part) => add(sum, part))
  const solved = solve(total)
  const explained = solved?.columns[0]?.reduce((sum, value, at) => sum + value * total.right[at]!, 0) ?? 0
  const rest = Math.max(1e-12, total.squares - explained)
  const spread = people.reduce((sum, rows) => sum + Math.log1p(ratio * rows.length), 0)
  const deviance = solved === null ? Infinity : spread + solved.logDeterminant + degrees * Math.log(rest)
  return { deviance, total, parts }
}

const obstacle = (rows: readonly TimedDistance[], degrees: number): NullReason | null => {
  if (rows.length === 0) return 'no_data'
  if (new Set(rows.map(({ rater }) => rater)).size < 2) return 'too_few_raters'
  if (!comparable(rows)) return 'no_variation'
  return degrees < 1 ? 'too_few_ratings' : null
}

/**
 * Are people nearer to the expert late in a workshop than early, the excerpts' difficulty allowed for?
 *
 * The late coefficient of "distance = excerpt + late + rater + rest" with raters random (REML), and its jackknife interval
 * over raters, who are left out at the variance ratio found for all. Only meaningful if the same excerpts came early in
 * some workshops and late in others; otherwise plot distance by order and claim nothing.
 * Units: points; below 0 is nearer when late. Nothing: `no_data`. One rater: `too_few_raters`. No excerpt both early and
 * late: `no_variation`. No more distances than unknowns: `too_few_ratings`. Without some rater it cannot be told: `unstable`.
 *
 * Source: statistics.md, section 5.2. Example: one excerpt, two people 2 away when early, two others 1 away when late: -1.
 */
export const lateEffect = (rows: readonly TimedDistance[]): Jackknifed => {
  const excerpts = rows.reduce((most, { excerpt }) => Math.max(most, excerpt + 1), 0)
  const degrees = rows.length - new Set(rows.map(({ excerpt }) => excerpt)).size - 1
  const reason = obstacle(rows, degrees)
  if (reason !== null) return jackknifeInterval(missing(reason), [])
  const people = byRater(rows)
  const devianceAt = (ratio: number): number => fitted(people, excerpts, ratio, degrees).deviance
  const deviances = ratios.map(devianceAt)
  const lowest = deviances.indexOf(Math.min(...deviances))
  const between = [ratios[lowest - 1] ?? 0, ratios[lowest + 1] ?? ratios.at(-1)!] as const
  const { total, parts } = fitted(people, excerpts, lowestOnLine(devianceAt, ...between), degrees)
  const lateOf = (sums: LateSums): Figure => {
    const late = solve(sums)?.columns[0]?.at(-1)
    return late === undefined ? missing('no_variation') : figure(late)
  }
  const leftOut = people.map((own, at) =>
    comparable(rows.filter(({ rater }) => rater !== own[0]?.rater)) ? lateOf(add(total, parts[at]!, -1)).value : null,
  )
  return jackknifeInterval(lateOf(total), leftOut)
}
