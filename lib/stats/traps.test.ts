import { describe, expect, it } from 'vitest'
import { categoryCounts } from './categoryCounts.ts'
import { concordance } from './concordance.ts'
import { figure } from './figure.ts'
import { gwetAc } from './gwetAc.ts'
import { intraclassCorrelation } from './intraclassCorrelation.ts'
import { krippendorffAlpha } from './krippendorffAlpha.ts'
import { moments, type Pair } from './moments.ts'
import type { RatingTable } from './ratingTable.ts'
import { cases } from './reference/cases.ts'
import { roomAgreement } from './roomAgreement.ts'
import { shownAgreement } from './shownAgreement.ts'
import { vanDerEijkA } from './vanDerEijkA.ts'
import { weightedKappa } from './weightedKappa.ts'
import { wilsonInterval } from './wilsonInterval.ts'

const table = (name: string): RatingTable => {
  const found = cases<{ ratings: RatingTable }>('matrix')
    .concat(cases('matrix_alpha'))
    .find((one) => one.name.startsWith(name))
  if (found === undefined) throw new Error(`no reference case ${name}`)
  return found.input.ratings
}

// statistics.md, section 9: where software differs from the definition, and what ours says.
describe('known traps of other software', () => {
  it('9.1 irr::kripp.alpha divides by 1 for complete tables of more than two raters: .4092 for .4198', () => {
    expect(krippendorffAlpha(table('w20')).value).toBeCloseTo(0.4198, 4)
  })

  it('9.2 icr::krippalpha sums counts in an integer: .4322 for .4198', () => {
    expect(krippendorffAlpha(table('w20')).value).not.toBeCloseTo(0.4322, 3)
  })

  it("9.3 Gwet's fixed ordinal weights are not Krippendorff's ordinal metric: .834 for .815 on his own example", () => {
    expect(krippendorffAlpha(table('p01'), 'ordinal').value).toBeCloseTo(0.815, 3)
    // his metric depends on which marks are in use: an extra, far-off mark changes the distance of two others
    const near = [
      [1, 2, 3],
      [1, 3, 3],
    ]
    expect(krippendorffAlpha(near, 'ordinal').value).not.toBeCloseTo(krippendorffAlpha(near, 'interval').value ?? 0, 3)
  })

  it('9.4 irr::kappa2 drops unused marks and renumbers the rest; ours keeps the whole scale and equals concordance', () => {
    const pairs: Pair[] = [
      [1, 1],
      [2, 1],
      [5, 5],
      [5, 2],
      [2, 2],
      [1, 1],
    ]
    const qwk = (marks: readonly number[], of: readonly Pair[]) =>
      weightedKappa(
        marks.map((a) => marks.map((b) => of.filter(([one, other]) => one === a && other === b).length)),
        marks.map((a) => marks.map((b) => (a - b) ** 2)),
      ).value ?? 0
    const renumbered = pairs.map(([a, b]): Pair => [a === 5 ? 3 : a, b === 5 ? 3 : b])
    expect(qwk([1, 2, 3, 4, 5], pairs)).toBeCloseTo(concordance(pairs).value ?? 0, 12)
    expect(qwk([1, 2, 3], renumbered)).not.toBeCloseTo(qwk([1, 2, 3, 4, 5], pairs), 2)
  })

  it('9.5 Hmisc::binconf alters the Wilson limit at one of n: .0018 for .0061 at 1 of 29', () => {
    expect(wilsonInterval(1, 29).value?.lo).toBeCloseTo(0.0061, 4)
  })

  it('9.6 without variation irr says alpha 1, Hayes 0, fast-krippendorff fails; ours is null, and AC2 is 1 by definition', () => {
    const constant = [
      [3, 3, 3],
      [3, 3, 3],
    ]
    expect(krippendorffAlpha(constant)).toEqual({ value: null, reason: 'no_variation' })
    expect(gwetAc(categoryCounts(constant))).toEqual({ value: 1, reason: null })
  })

  it('9.9 a split room is stored below 0 and shown as 0', () => {
    const split = roomAgreement([1, 1, 1, 1, 1, 5, 5, 5, 5, 5]).value ?? 0
    expect(split).toBeCloseTo(-1.2222, 4)
    expect(shownAgreement(split)).toBe(0)
  })

  it("9.10 van der Eijk's older algorithm gives .25 for a 2/4 split, the newer .167", () => {
    expect(vanDerEijkA([0, 10, 0, 10, 0]).value).toBeCloseTo(1 / 6, 12)
  })

  it('9.12 irr::icc deletes every excerpt with a missing mark, here all six; REML keeps the 58 marks', () => {
    expect(intraclassCorrelation(table('w21')).value?.agreement).toBeCloseTo(0.2128, 3)
  })

  it('9.13 concordance divides by n, as Lin did; n - 1 would break its identity with kappa', () => {
    const pairs: Pair[] = [
      [1, 2],
      [2, 2],
      [4, 5],
      [3, 4],
    ]
    const { means, variances, covariance, n } = moments(pairs)
    const other = (2 * covariance) / (variances[0] + variances[1] + ((n - 1) / n) * (means[0] - means[1]) ** 2)
    expect(concordance(pairs).value).not.toBeCloseTo(other, 3)
  })

  it('4.3 irrCAC counts only the marks in use: AC2 .487 where the whole scale gives .970', () => {
    const marks = table('e18')
    expect(gwetAc(categoryCounts(marks), 'quadratic').value).toBeCloseTo(0.9697, 4)
    const renumbered = marks.map((row) => row.map((mark) => (mark === null ? null : mark - 1)))
    expect(gwetAc(categoryCounts(renumbered, 2), 'quadratic').value).toBeCloseTo(0.487, 3)
  })

  it('4.1 alpha of one excerpt is 0 by algebra whatever the marks, so it is null', () => {
    expect(krippendorffAlpha([[2], [3], [3], [4], [5]])).toEqual({ value: null, reason: 'too_few_excerpts' })
  })

  it('keeps a figure of fleiss counts with marks nobody gave', () => {
    expect(
      gwetAc(
        figure([
          [2, 0, 0],
          [0, 2, 0],
        ]),
        'identity',
      ).value,
    ).toBe(1)
  })
})
