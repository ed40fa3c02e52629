import { describe, expect, it } from 'vitest'
import { additiveEffects } from './additiveEffects.ts'
import { anovaIcc } from './anovaIcc.ts'
import { intraclassCorrelation } from './intraclassCorrelation.ts'
import { shrunkenSeverity } from './shrunkenSeverity.ts'
import { varianceComponents } from './varianceComponents.ts'

describe('variance components at the edges', () => {
  it('are exact when people differ by severity alone: there is no rest', () => {
    const { value } = varianceComponents([
      [1, 2, 4],
      [2, 3, 5],
    ])
    expect(value).toMatchObject({ residual: 0 })
    expect(value?.excerpt).toBeCloseTo(7 / 3, 12)
    expect(value?.rater).toBeCloseTo(0.5, 12)
    expect(
      intraclassCorrelation([
        [1, 2, 4],
        [2, 3, 5],
      ]).value?.consistency,
    ).toBe(1)
  })

  it('call it agreement of 1 when nobody differs, even in groups that share no excerpt', () => {
    const table = [
      [1, 3, null, null],
      [1, 3, null, null],
      [null, null, 5, 2],
      [null, null, 5, 2],
    ]
    expect(intraclassCorrelation(table).value).toMatchObject({ agreement: 1, consistency: 1, ofAverage: 1 })
  })

  it('do not invent components where groups share no excerpt and nothing is left over', () => {
    const table = [
      [1, 3, null, null],
      [2, 4, null, null],
      [null, null, 5, 2],
      [null, null, 4, 1],
    ]
    expect(varianceComponents(table)).toEqual({ value: null, reason: 'disconnected' })
  })

  it('agree with analysis of variance on a complete table without a component of 0', () => {
    const table = [
      [9, 6, 8, 7, 10, 6],
      [2, 1, 4, 1, 5, 2],
      [5, 3, 6, 2, 6, 4],
      [8, 2, 8, 6, 9, 7],
    ]
    expect(intraclassCorrelation(table).value?.agreement).toBeCloseTo(anovaIcc(table).value?.agreement ?? 0, 6)
  })

  it('never fall below 0 where analysis of variance does', () => {
    const table = [
      [3, 4, 3],
      [4, 3, 4],
      [3, 4, 4],
    ]
    expect(anovaIcc(table).value?.agreement).toBeLessThan(0)
    expect(intraclassCorrelation(table).value?.agreement).toBe(0)
  })

  it('gives no analysis of variance for a table with a hole, or with nothing to divide by', () => {
    expect(
      anovaIcc([
        [1, 2],
        [2, null],
      ]).reason,
    ).toBe('missing_cells')
    expect(
      anovaIcc([
        [1, 2],
        [1, 2],
      ]).reason,
    ).toBe('no_variation')
    expect(
      anovaIcc([
        [1, 2],
        [2, 1],
      ]).reason,
    ).toBe('no_variation')
  })

  it('say less of a rater the less that rater marked', () => {
    const table = [
      [4, 4, 3, 5, 5],
      [3, 2, 2, 4, 4],
      [null, null, null, 5, null],
      [2, 3, 2, 4, 3],
    ]
    const [full, , once] = shrunkenSeverity(table).value ?? []
    expect(once?.giveOrTake).toBeGreaterThan(full?.giveOrTake ?? Number.POSITIVE_INFINITY)
    expect(
      additiveEffects([
        [1, null],
        [null, 2],
      ]),
    ).toBeNull()
  })
})
