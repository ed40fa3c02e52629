import { compositeFigures } from '../compositeFigures.ts'
import { elementFigures } from '../elementFigures.ts'
import type { Figure, NullReason } from '../figure.ts'
import { type Report, report } from './report.ts'

type Input = {
  elements: readonly string[]
  composites: Readonly<Record<string, readonly string[]>>
  ratings: readonly (readonly (number | null)[])[]
}

/** Gathers one report for each name; a reason is filed under `group.name.key`. */
const gather = (group: string, names: readonly string[], one: (name: string) => Record<string, unknown>): Report => {
  const computed: Record<string, unknown> = {}
  const reasons: Record<string, NullReason> = {}
  for (const name of names) {
    const part = report(one(name))
    computed[name] = part.computed
    for (const [key, reason] of Object.entries(part.reasons)) reasons[`${group}.${name}.${key}`] = reason
  }
  return { computed, reasons }
}

/** The elements and dimensions of one excerpt (kind `elements`) under the reference's keys; sections 1.3 and 2.3. */
export const elements = (input: Input): Report => {
  const columns = (names: readonly string[]) => names.map((name) => input.elements.indexOf(name))
  const each = gather('elements', input.elements, (name): Record<string, number | Figure> => {
    const found = elementFigures(input.ratings.map((row) => row[input.elements.indexOf(name)] ?? null))
    return { n: found.n, mean: found.mean, sd: found.sd, rwg: found.rwg, ad_mean: found.averageDistance }
  })
  const dimensions = gather('composites', Object.keys(input.composites), (name) => {
    const places = columns(input.composites[name] ?? [])
    const found = compositeFigures(input.ratings.map((row) => places.map((place) => row[place] ?? null)))
    const { perRater, n, mean, sd, rwgStar, averageDistance } = found
    return { per_rater: perRater, n, mean, sd, rwg_star_j: rwgStar, ad_mean_j: averageDistance }
  })
  return {
    computed: { elements: each.computed, composites: dimensions.computed },
    reasons: { ...each.reasons, ...dimensions.reasons },
  }
}
