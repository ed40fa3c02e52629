import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOverRaters } from './agreementOverRaters.ts'
import { averageDistance } from './averageDistance.ts'
import { camps } from './camps.ts'
import { concordance } from './concordance.ts'
import { countMarks } from './countMarks.ts'
import type { Figure } from './figure.ts'
import { matchWithCoding } from './matchWithCoding.ts'
import type { Pair } from './moments.ts'
import { pairsExact } from './pairsExact.ts'
import { pairsWithinOne } from './pairsWithinOne.ts'
import { roomAgreement } from './roomAgreement.ts'
import { split } from './split.ts'
import { tastleWiermanConsensus } from './tastleWiermanConsensus.ts'
import { vanDerEijkA } from './vanDerEijkA.ts'
import { weightedKappa } from './weightedKappa.ts'

const mark = fc.integer({ min: 1, max: 5 })
const room = fc.array(mark, { maxLength: 40 })

const figures = (ratings: readonly number[]): Record<string, Figure> => ({
  rwg: roomAgreement(ratings),
  exact: pairsExact(ratings),
  near: pairsWithinOne(ratings),
  fromMean: averageDistance(ratings),
  fromMedian: averageDistance(ratings, 'median'),
  vanDerEijk: vanDerEijkA(countMarks(ratings)),
  consensus: tastleWiermanConsensus(countMarks(ratings)),
})

const expectSame = (one: readonly number[], other: readonly number[]) => {
  const [before, after] = [figures(one), figures(other)]
  for (const [name, { value, reason }] of Object.entries(before)) {
    expect(after[name]?.reason).toBe(reason)
    if (value !== null) expect(after[name]?.value, name).toBeCloseTo(value, 9)
  }
}

describe('figures of one excerpt, for any room', () => {
  it('depend neither on who gave which mark nor on which end of the scale is good', () => {
    fc.assert(
      fc.property(room, (ratings) => {
        expectSame(ratings, [...ratings].reverse())
        expectSame(
          ratings,
          ratings.map((one) => 6 - one),
        )
        const [, two, three, four] = countMarks(ratings)
        fc.pre(two !== four || (three ?? 0) <= (two ?? 0)) // of three humps the lower gap is named
        const [here, turned] = [camps(countMarks(ratings)), camps(countMarks(ratings.map((one) => 6 - one)))]
        expect([turned?.low.people, turned?.high.people]).toEqual([here?.high.people, here?.low.people])
      }),
    )
  })

  it('are within their bounds, or null with a reason', () => {
    const bounds: Record<string, [number, number]> = {
      rwg: [-3, 1],
      fromMean: [0, 2],
      fromMedian: [0, 2],
      vanDerEijk: [-1, 1],
    }
    fc.assert(
      fc.property(room, (ratings) => {
        for (const [name, { value, reason }] of Object.entries(figures(ratings))) {
          expect(reason).toBe(ratings.length === 0 ? 'no_data' : ratings.length === 1 ? 'too_few_raters' : null)
          const [low, high] = bounds[name] ?? [0, 1]
          if (value !== null) expect(value >= low - 1e-9 && value <= high + 1e-9, `${name} ${value}`).toBe(true)
        }
      }),
    )
  })

  it('finds camps exactly when it says that the room is split, and never counts anyone twice', () => {
    fc.assert(
      fc.property(room, (ratings) => {
        const counts = countMarks(ratings)
        const found = camps(counts)
        expect(split(counts).value ?? false).toBe(found !== null)
        if (found !== null) expect(found.low.people + found.high.people).toBeLessThanOrEqual(ratings.length)
      }),
    )
  })

  it('is 1 when everyone agrees, in a room of any size', () => {
    fc.assert(
      fc.property(mark, fc.integer({ min: 2, max: 30 }), (one, n) => {
        expect(roomAgreement(new Array(n).fill(one)).value).toBe(1)
      }),
    )
  })

  it('widens with doubt and never claims certainty over other raters', () => {
    fc.assert(
      fc.property(room, (ratings) => {
        const { interval } = agreementOverRaters(ratings)
        if (interval.value !== null) expect(interval.value.hi).toBeGreaterThan(interval.value.lo)
      }),
    )
  })
})

describe('beside the expert, for any room', () => {
  it('counts everyone once, turns the lean with the scale, and holds its own share in the interval', () => {
    fc.assert(
      fc.property(room, mark, (ratings, expert) => {
        const match = matchWithCoding(ratings, expert)
        const turned = matchWithCoding(
          ratings.map((one) => 6 - one),
          6 - expert,
        )
        expect(match.exact + match.above + match.below).toBe(ratings.length)
        expect([turned.above, turned.below, turned.withinOne]).toEqual([match.below, match.above, match.withinOne])
        if (match.bias.value !== null) expect(turned.bias.value).toBeCloseTo(-match.bias.value, 9)
        const range = match.withinOneInterval.value
        const share = match.withinOne / match.n
        if (range !== null) expect(range.lo <= share && share <= range.hi && range.lo >= 0 && range.hi <= 1).toBe(true)
      }),
    )
  })

  it('concordance is the quadratic weighted kappa on the whole scale', () => {
    const marks = [1, 2, 3, 4, 5]
    const squared = marks.map((a) => marks.map((b) => (a - b) ** 2))
    const pairs = fc.array(fc.tuple(mark, mark), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(pairs, (list: Pair[]) => {
        const table = marks.map((a) => marks.map((b) => list.filter(([one, other]) => one === a && other === b).length))
        const [kappa, ccc] = [weightedKappa(table, squared).value, concordance(list).value]
        if (kappa !== null && ccc !== null) expect(kappa).toBeCloseTo(ccc, 9)
      }),
    )
  })
})
