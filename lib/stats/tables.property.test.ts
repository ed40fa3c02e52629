import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphaIntervals } from './alphaIntervals.ts'
import { alphaLeavingOut } from './alphaLeavingOut.ts'
import { categoryCounts } from './categoryCounts.ts'
import type { Metric } from './difference.ts'
import type { Figure } from './figure.ts'
import { fleissKappa } from './fleissKappa.ts'
import { gwetAc } from './gwetAc.ts'
import { intraclassCorrelation } from './intraclassCorrelation.ts'
import { kendallsW } from './kendallsW.ts'
import { krippendorffAlpha } from './krippendorffAlpha.ts'
import { meanPairsExact } from './meanPairsExact.ts'
import { meanRoomAgreement } from './meanRoomAgreement.ts'
import { pairableTable } from './pairableTable.ts'
import type { RatingTable } from './ratingTable.ts'
import { severity } from './severity.ts'
import { shrunkenSeverity } from './shrunkenSeverity.ts'

/** Any small room's marks for property tests: 2 to 7 raters, 2 to 5 excerpts, marks 1 to 5, one in eight missing. */
const arbitraryTable: fc.Arbitrary<RatingTable> = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 5 }))
  .chain(([raters, excerpts]) => {
    const mark = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 7 })
    const row = fc.array(mark, { minLength: excerpts, maxLength: excerpts })
    return fc.array(row, { minLength: raters, maxLength: raters })
  })

const figures = (table: RatingTable): Record<string, Figure> => {
  const [counts, icc] = [categoryCounts(table), intraclassCorrelation(table)]
  const ofIcc = (take: 'agreement' | 'consistency' | 'ofAverage'): Figure =>
    icc.reason === null ? { value: icc.value[take], reason: null } : icc
  return {
    nominal: krippendorffAlpha(table, 'nominal'),
    ordinal: krippendorffAlpha(table, 'ordinal'),
    interval: krippendorffAlpha(table, 'interval'),
    raterError: alphaIntervals(table).raterError,
    excerptError: alphaIntervals(table).excerptError,
    ac1: gwetAc(counts, 'identity'),
    ac2: gwetAc(counts, 'quadratic'),
    fleiss: fleissKappa(counts),
    pairs: meanPairsExact(counts),
    rwg: meanRoomAgreement(table),
    w: kendallsW(table),
    iccAgreement: ofIcc('agreement'),
    iccConsistency: ofIcc('consistency'),
    iccOfAverage: ofIcc('ofAverage'),
  }
}

/** The same figures and the same reasons; REML is found by a search and agrees to four decimals. */
const expectSame = (one: RatingTable, other: RatingTable) => {
  const [before, after] = [figures(one), figures(other)]
  for (const [name, { value, reason }] of Object.entries(before)) {
    expect([name, after[name]?.reason]).toEqual([name, reason])
    if (value !== null)
      expect(Math.abs((after[name]?.value ?? Number.NaN) - value), name).toBeLessThan(
        name.startsWith('icc') ? 1e-4 : 1e-9,
      )
  }
}

const backwards = <T>(list: readonly T[]): T[] => [...list].reverse()
const rotated = <T>(list: readonly T[]): T[] => [...list.slice(1), ...list.slice(0, 1)]

describe('figures over several excerpts, for any table', () => {
  it('do not depend on the order of raters', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => expectSame(table, rotated(backwards(table)))),
      { numRuns: 60 },
    )
  })

  it('do not depend on the order of excerpts', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => expectSame(table, table.map(rotated))),
      { numRuns: 60 },
    )
  })

  it('do not change when the scale is turned round', () => {
    const turned = (table: RatingTable) => table.map((row) => row.map((mark) => (mark === null ? null : 6 - mark)))
    fc.assert(
      fc.property(arbitraryTable, (table) => expectSame(table, turned(table))),
      { numRuns: 60 },
    )
  })

  it('do not change when a rater or an excerpt without marks is added', () => {
    const widened = (table: RatingTable) => [
      ...table.map((row) => [null, ...row]),
      [null, ...(table[0] ?? []).map(() => null)],
    ]
    fc.assert(
      fc.property(arbitraryTable, (table) => expectSame(table, widened(table))),
      { numRuns: 60 },
    )
  })

  it('are within their bounds, or null with a reason; never NaN, never infinite', () => {
    const lowest: Record<string, number> = {
      ac1: -0.25,
      ac2: -3,
      fleiss: Number.NEGATIVE_INFINITY,
      pairs: 0,
      rwg: -3,
      w: 0,
      iccAgreement: 0,
      iccConsistency: 0,
      iccOfAverage: 0,
    }
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        for (const [name, { value, reason }] of Object.entries(figures(table))) {
          expect((value === null) !== (reason === null)).toBe(true)
          if (value === null) continue
          expect(value, name).toBeGreaterThanOrEqual((lowest[name] ?? -1) - 1e-9)
          if (!name.endsWith('Error')) expect(value, name).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('the jackknife', () => {
  it('takes out a rater and an excerpt as if they had never been there', () => {
    const metric = fc.constantFrom<Metric>('nominal', 'ordinal', 'interval')
    fc.assert(
      fc.property(arbitraryTable, metric, (table, measure) => {
        const kept = pairableTable(table)
        const { raters, excerpts } = alphaLeavingOut(table, measure)
        for (const [at, value] of raters.entries()) {
          const plain = krippendorffAlpha(
            kept.filter((_, rater) => rater !== at),
            measure,
          ).value
          expect(value === null).toBe(plain === null)
          if (value !== null && plain !== null) expect(value).toBeCloseTo(plain, 10)
        }
        for (const [at, value] of excerpts.entries()) {
          const plain = krippendorffAlpha(
            kept.map((row) => row.filter((_, excerpt) => excerpt !== at)),
            measure,
          ).value
          if (value !== null && plain !== null) expect(value).toBeCloseTo(plain, 10)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('severity, for any table', () => {
  it('moves with its rater, turns with the scale, sums to 0, and shrinks', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const [own, moved] = [severity(table), severity(rotated(table))]
        const turned = severity(table.map((row) => row.map((mark) => (mark === null ? null : 6 - mark))))
        expect([moved.reason, turned.reason]).toEqual([own.reason, own.reason])
        if (own.value === null) return
        expect(own.value.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBeCloseTo(0, 9)
        for (const [at, value] of rotated(own.value).entries())
          expect(moved.value?.[at] ?? 0).toBeCloseTo(value ?? 0, 9)
        for (const [at, value] of own.value.entries()) expect(turned.value?.[at] ?? 0).toBeCloseTo(-(value ?? 0), 9)
        for (const one of shrunkenSeverity(table).value ?? []) expect(Number.isFinite(one?.value ?? 0)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
