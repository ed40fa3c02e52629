import * as z from 'zod/mini'
import { kinds } from '../lib/stats/reference/kinds.ts'
import type { Report } from '../lib/stats/reference/report.ts'

/** Checks what a case holds, then computes it; throws zod's error if it does not hold what it should. */
export type Compute = (input: unknown) => Report

/** Beyond this a square of a difference may be infinite, and a figure neither a number nor null. */
const most = 1e9

const number = z.number().check(z.gte(-most), z.lte(most))
const count = z.int().check(z.gte(0))
const wholeMark = z.nullable(z.int().check(z.gte(1), z.lte(5)))
const anyMark = z.nullable(number.check(z.gte(1), z.lte(5)))
const expert = z.nullable(number.check(z.gte(1), z.lte(5)))
const group = z.nullable(z.union([z.string(), number]))
const metric = z.enum(['nominal', 'ordinal', 'interval', 'ratio'])

/** The same number of columns in every row, and in the list under `beside` if there is one. */
const even = (table: readonly (readonly unknown[])[], at: string, width = table[0]?.length ?? 0) =>
  table.flatMap((row, place) =>
    row.length === width ? [] : [{ path: [at, place], message: `has ${row.length} places where ${width} are needed` }],
  )

type Fault = { readonly path: (string | number)[]; readonly message: string }

const reader =
  <T>(
    schema: z.ZodMiniType<T>,
    compute: (input: T) => Report,
    faults: (input: T) => readonly Fault[] = () => [],
  ): Compute =>
  (input) => {
    const checked = schema.check((context) => {
      for (const fault of faults(context.value)) context.issues.push({ code: 'custom', input: context.value, ...fault })
    })
    return compute(z.parse(checked, input))
  }

const sameLength = (one: readonly unknown[], other: readonly unknown[], at: string): Fault[] =>
  one.length === other.length
    ? []
    : [{ path: [at], message: `has ${other.length} places where ${one.length} are needed` }]

const unknownNames = (names: readonly string[], known: readonly string[], path: (string | number)[]): Fault[] =>
  names.flatMap((name, at) =>
    known.includes(name) ? [] : [{ path: [...path, at], message: `"${name}" is not an element` }],
  )

const offScale = (marks: readonly (number | null)[], low: number, high: number, path: (string | number)[]): Fault[] =>
  marks.flatMap((mark, at) =>
    mark === null || (mark >= low && mark <= high)
      ? []
      : [{ path: [...path, at], message: `is not on the scale from ${low} to ${high}` }],
  )

const table = z.object({ ratings: z.array(z.array(anyMark)) })
const numbers = z.object({ ratings: z.array(z.array(z.nullable(number))) })
const scale = z.object({ min: z.int(), max: z.int() })

/** Two marks are the least that anyone can differ by; a table over more than a hundred would be a slip of the pen. */
const noScale = ({ min, max }: { min: number; max: number }): Fault[] => {
  if (max <= min) return [{ path: ['scale', 'max'], message: `is not above min, which is ${min}` }]
  return max - min >= 100 ? [{ path: ['scale', 'max'], message: `makes more than 100 marks from ${min}` }] : []
}

/** Marks that are not whole on a scale that says it is. */
const notWhole = (ratings: readonly (readonly (number | null)[])[]): Fault[] =>
  ratings.flatMap((row, rater) =>
    row.flatMap((mark, at) =>
      mark === null || Number.isInteger(mark)
        ? []
        : [{ path: ['ratings', rater, at], message: 'is not whole, though scale.integer is true' }],
    ),
  )

const marksOfScale = z.object({
  ratings: z.array(z.array(anyMark)),
  scale: z.optional(z.object({ integer: z.optional(z.boolean()) })),
})
const series = z.array(number)

/** How each kind of case is read; the README of the reference cases says what its keys mean. */
export const readers: Readonly<Record<keyof typeof kinds, Compute>> = {
  single_item: reader(z.object({ ratings: z.array(wholeMark) }), kinds.single_item),
  room_vs_expert: reader(
    z.object({ ratings: z.array(anyMark), expert: number.check(z.gte(1), z.lte(5)) }),
    kinds.room_vs_expert,
  ),
  matrix: reader(marksOfScale, kinds.matrix, ({ ratings, scale }) => [
    ...even(ratings, 'ratings'),
    ...(scale?.integer === true ? notWhole(ratings) : []),
  ]),
  severity: reader(table, kinds.severity, ({ ratings }) => even(ratings, 'ratings')),
  raters_vs_expert: reader(
    z.object({ raters: z.optional(z.array(z.string())), ratings: z.array(z.array(anyMark)), expert: z.array(expert) }),
    kinds.raters_vs_expert,
    ({ ratings, expert: coding }) => even(ratings, 'ratings', coding.length),
  ),
  two_votes: reader(
    z.object({ vote1: z.array(wholeMark), vote2: z.array(wholeMark), expert: number.check(z.gte(1), z.lte(5)) }),
    kinds.two_votes,
    ({ vote1, vote2 }) => sameLength(vote1, vote2, 'vote2'),
  ),
  elements: reader(
    z.object({
      elements: z.array(z.string()),
      composites: z.record(z.string(), z.array(z.string())),
      ratings: z.array(z.array(wholeMark)),
    }),
    kinds.elements,
    ({ elements, composites, ratings }) => [
      ...even(ratings, 'ratings', elements.length),
      ...Object.entries(composites).flatMap(([name, parts]) => unknownNames(parts, elements, ['composites', name])),
    ],
  ),
  card_sort: reader(
    z.object({ cards: z.array(z.string()), sorts: z.array(z.array(group)), reference: z.array(group) }),
    kinds.card_sort,
    ({ cards, sorts, reference }) => [
      ...even(sorts, 'sorts', cards.length),
      ...sameLength(cards, reference, 'reference'),
    ],
  ),
  matrix_alpha: reader(
    z.object({ ratings: z.array(z.array(z.nullable(number))), metrics: z.array(metric) }),
    kinds.matrix_alpha,
    ({ ratings }) => even(ratings, 'ratings'),
  ),
  icc_forms: reader(numbers, kinds.icc_forms, ({ ratings }) => even(ratings, 'ratings')),
  kendall: reader(numbers, kinds.kendall, ({ ratings }) => even(ratings, 'ratings')),
  fleiss_counts: reader(
    z.object({ counts: z.array(z.array(count).check(z.minLength(2))) }),
    kinds.fleiss_counts,
    ({ counts }) => even(counts, 'counts'),
  ),
  cac: reader(
    z.object({ ratings: z.array(z.array(z.nullable(z.int()))), scale }),
    kinds.cac,
    ({ ratings, scale: { max } }) => {
      const wrong = noScale({ min: 1, max })
      if (wrong.length > 0) return wrong
      return [...even(ratings, 'ratings'), ...ratings.flatMap((row, at) => offScale(row, 1, max, ['ratings', at]))]
    },
  ),
  pair: reader(
    z.object({ scale, x: z.array(z.int()), y: z.array(z.int()) }),
    kinds.pair,
    ({ scale: { min, max }, x, y }) => [
      ...noScale({ min, max }),
      ...sameLength(x, y, 'y'),
      ...offScale(x, min, max, ['x']),
      ...offScale(y, min, max, ['y']),
    ],
  ),
  pair_continuous: reader(z.object({ x: series, y: series }), kinds.pair_continuous, ({ x, y }) =>
    sameLength(x, y, 'y'),
  ),
  kappa_table: reader(
    z.object({ proportions: z.array(series), disagreement_weights: z.array(series) }),
    kinds.kappa_table,
    ({ proportions, disagreement_weights: weights }) => [
      ...even(proportions, 'proportions', proportions.length),
      ...even(weights, 'disagreement_weights', proportions.length),
      ...sameLength(proportions, weights, 'disagreement_weights'),
    ],
  ),
  frequency: reader(z.object({ counts: z.array(count).check(z.minLength(3)) }), kinds.frequency),
  rwg_groups: reader(
    z.object({ groups: z.record(z.string(), z.array(z.int().check(z.gte(1), z.lte(5)))) }),
    kinds.rwg_groups,
  ),
  partitions: reader(z.object({ a: z.array(group), b: z.array(group) }), kinds.partitions, ({ a, b }) =>
    sameLength(a, b, 'b'),
  ),
  proportion: reader(
    z.object({ x: count, n: count, conf: z.optional(z.literal(0.95)) }),
    kinds.proportion,
    ({ x, n }) => (x <= n ? [] : [{ path: ['x'], message: `is more than n, which is ${n}` }]),
  ),
  rci: reader(
    z.object({ pre: series, post: series, reliability: number.check(z.gte(0), z.lte(1)) }),
    kinds.rci,
    ({ pre, post }) => sameLength(pre, post, 'post'),
  ),
}
