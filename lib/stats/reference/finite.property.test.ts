import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import type { Report } from './report.ts'

/** Places of numbers that are not numbers, and of nulls without a reason; lists may hold nulls where nobody marked. */
const faults = ({ computed, reasons }: Report): string[] => {
  const look = (value: unknown, at: string, inList: boolean): string[] => {
    if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at} is ${value}`]
    if (value === null) return inList || reasons[at] !== undefined ? [] : [`${at} has no reason`]
    if (Array.isArray(value)) return value.flatMap((one, place) => look(one, `${at}.${place}`, true))
    if (typeof value !== 'object' || value === undefined) return value === undefined ? [`${at} is undefined`] : []
    const own = 'reasons' in value ? { computed: value, reasons: value.reasons } : null
    return Object.entries(value).flatMap(([key, one]) =>
      one === null && own !== null ? [] : key === 'reasons' ? [] : look(one, `${at}.${key}`, inList),
    )
  }
  return Object.entries(computed).flatMap(([key, value]) => look(value, key, false))
}

const mark = fc.integer({ min: 1, max: 5 })
const maybe = fc.option(mark, { nil: null, freq: 4 })
const thirds = fc.option(
  fc.integer({ min: 3, max: 15 }).map((third) => Math.round((100 * third) / 3) / 100),
  { nil: null, freq: 4 },
)
const listOf = <T>(one: fc.Arbitrary<T>, length: number) => fc.array(one, { minLength: length, maxLength: length })
const tableOf = <T>(one: fc.Arbitrary<T>) =>
  fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 4 })).chain(([rows, columns]) => listOf(listOf(one, columns), rows))
const twoOf = <T>(one: fc.Arbitrary<T>) =>
  fc.nat({ max: 6 }).chain((length) => fc.tuple(listOf(one, length), listOf(one, length)))

const check = <T>(name: string, input: fc.Arbitrary<T>, compute: (input: T) => Report) =>
  it(`${name} never answers NaN, infinity, or null without a reason`, () => {
    fc.assert(
      fc.property(input, (one) => {
        expect(faults(compute(one))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

const ratings = <T>(table: fc.Arbitrary<T>) => table.map((rows) => ({ ratings: rows }))
const number = fc.integer({ min: -3, max: 9 })

check('single_item', ratings(fc.array(maybe, { maxLength: 14 })), kinds.single_item)
check('matrix of marks', ratings(tableOf(maybe)), kinds.matrix)
check('matrix of composites', ratings(tableOf(thirds)), kinds.matrix)
check('severity', ratings(tableOf(maybe)), kinds.severity)
check('severity of composites', ratings(tableOf(thirds)), kinds.severity)
check(
  'room_vs_expert',
  fc.record({ ratings: fc.array(thirds, { maxLength: 9 }), expert: fc.constantFrom(1, 2.5, 3, 1.67) }),
  kinds.room_vs_expert,
)
check(
  'two_votes',
  twoOf(maybe).map(([vote1, vote2]) => ({ vote1, vote2, expert: 3 })),
  kinds.two_votes,
)
check(
  'raters_vs_expert',
  tableOf(maybe).map((rows) => ({ ratings: rows.slice(1), expert: rows[0] ?? [] })),
  kinds.raters_vs_expert,
)
check(
  'elements',
  fc
    .array(listOf(maybe, 3), { maxLength: 5 })
    .map((rows) => ({ elements: ['a', 'b', 'c'], composites: { both: ['a', 'c'], none: [] }, ratings: rows })),
  kinds.elements,
)
check(
  'card_sort',
  fc
    .array(listOf(maybe, 4), { maxLength: 4 })
    .map((sorts) => ({ cards: ['a', 'b', 'c', 'd'], sorts, reference: [1, 1, 2, 3] })),
  kinds.card_sort,
)
check(
  'matrix_alpha',
  tableOf(fc.option(number, { nil: null })).map((rows) => ({
    ratings: rows,
    metrics: ['nominal', 'ordinal', 'interval', 'ratio'] as const,
  })),
  kinds.matrix_alpha,
)
check('icc_forms', ratings(tableOf(number)), kinds.icc_forms)
check('kendall', ratings(tableOf(maybe)), kinds.kendall)
check(
  'fleiss_counts',
  tableOf(fc.nat({ max: 3 })).map((counts) => ({ counts: counts.map((row) => [...row, 0, 0]) })),
  kinds.fleiss_counts,
)
check(
  'cac',
  tableOf(maybe).map((rows) => ({ ratings: rows, scale: { max: 5 } })),
  kinds.cac,
)
check(
  'pair',
  twoOf(mark).map(([x, y]) => ({ scale: { min: 1, max: 5 }, x, y })),
  kinds.pair,
)
check(
  'pair_continuous',
  twoOf(number).map(([x, y]) => ({ x, y })),
  kinds.pair_continuous,
)
check(
  'frequency',
  fc.array(fc.nat({ max: 5 }), { minLength: 3, maxLength: 7 }).map((counts) => ({ counts })),
  kinds.frequency,
)
check(
  'rwg_groups',
  fc.array(mark).map((one) => ({ groups: { one } })),
  kinds.rwg_groups,
)
check(
  'partitions',
  twoOf(maybe).map(([a, b]) => ({ a, b })),
  kinds.partitions,
)
check(
  'proportion',
  fc.nat({ max: 9 }).chain((n) => fc.record({ x: fc.nat({ max: n }), n: fc.constant(n) })),
  kinds.proportion,
)
check(
  'rci',
  fc.tuple(twoOf(number), fc.constantFrom(0, 0.8, 1)).map(([[pre, post], reliability]) => ({ pre, post, reliability })),
  kinds.rci,
)
check(
  'kappa_table',
  listOf(listOf(fc.nat({ max: 4 }), 3), 3).map((proportions) => ({
    proportions,
    disagreement_weights: [
      [0, 1, 4],
      [1, 0, 1],
      [4, 1, 0],
    ],
  })),
  kinds.kappa_table,
)
