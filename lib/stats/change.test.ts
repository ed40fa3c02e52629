import { describe, expect, it } from 'vitest'
import { agreementOverRaters } from './agreementOverRaters.ts'
import { changeOverExcerpts } from './changeOverExcerpts.ts'
import { groupDifference } from './groupDifference.ts'
import { lateEffect } from './lateEffect.ts'
import type { TimedDistance } from './lateSums.ts'
import { matchOverExcerpts } from './matchOverExcerpts.ts'
import { mcNemarExact } from './mcNemarExact.ts'
import { personalChange } from './personalChange.ts'
import { reliableChange } from './reliableChange.ts'
import { roomSlope } from './roomSlope.ts'
import { twoVotes } from './twoVotes.ts'

describe('two votes', () => {
  it('has no figures when nobody voted twice', () => {
    const found = twoVotes([4, null], [null, 3], 3)
    expect([found.n, found.closer, found.same, found.further]).toEqual([0, 0, 0, 0])
    expect([found.change.reason, found.exactChange.reason, found.gainedOrLostP.reason]).toEqual([
      'no_data',
      'no_data',
      'no_data',
    ])
  })

  it('gives no effect size and no interval when everyone changed by the same', () => {
    const found = twoVotes([5, 5, 5], [4, 4, 4], 3)
    expect(found.distanceChange.value).toBe(-1)
    expect([found.effect.reason, found.distanceChangeInterval.reason]).toEqual(['no_variation', 'zero_width'])
  })

  it('calls nobody changed no evidence rather than a probability of 1', () => {
    expect(mcNemarExact(0, 0)).toEqual({ value: null, reason: 'no_variation' })
    expect(mcNemarExact(2, 2).value).toBe(1)
    expect(mcNemarExact(600, 500).value).toBeCloseTo(0.00281, 4) // scipy binomtest(500, 1100)
  })

  it('averages a person over excerpts before averaging people', () => {
    const found = changeOverExcerpts(
      [
        [5, 5, null],
        [4, null, 1],
      ],
      [
        [4, 5, 3],
        [4, null, 2],
      ],
      [4, 4, 3],
    )
    // first person: -1 and 0; second: 0 and -1
    expect(found).toMatchObject({ n: 2, distanceChange: { value: -0.5 }, interval: { reason: 'zero_width' } })
    expect(changeOverExcerpts([[null]], [[3]], [3]).distanceChange.reason).toBe('no_data')
  })
})

describe('change of one person', () => {
  it('is not called reliable on little evidence', () => {
    const found = personalChange([1, 2], [0, 1])
    expect(found.value?.change).toBe(-1)
    expect(found.value?.error).toBeCloseTo(Math.SQRT1_2, 12)
    expect(found.value?.reliable).toBe(false)
    expect(personalChange([], [1]).reason).toBe('no_data')
    expect(personalChange([1], [1, 2]).reason).toBe('too_few_excerpts')
    expect(personalChange([1, 1], [0, 0]).reason).toBe('zero_width')
  })

  it('has no reliable change without spread or with a perfect measure', () => {
    expect(
      reliableChange(
        [
          [1, 2],
          [1, 3],
        ],
        0.8,
      ).reason,
    ).toBe('no_variation')
    expect(
      reliableChange(
        [
          [1, 2],
          [2, 3],
        ],
        1,
      ).reason,
    ).toBe('no_variation')
    expect(reliableChange([], 0.8).reason).toBe('no_data')
  })
})

describe('groups', () => {
  const early = [
    [5, 3, 2],
    [4, 3, null],
    [2, 2, 1],
    [5, 5, 3],
  ]
  const late = [
    [4, 3, 2],
    [4, 3, 2],
    [3, 2, 1],
    [4, 4, 3],
  ]

  it('takes people, not marks, as the unit of doubt', () => {
    const found = matchOverExcerpts(early, [4, 3, 2])
    expect([found.people, found.marks]).toEqual([4, 11])
    expect(found.withinOne.value.value).toBeCloseTo(9 / 11, 12)
    expect(found.distance.error.value).toBeGreaterThan(0)
    expect(matchOverExcerpts([[null]], [3]).bias.value.reason).toBe('no_data')
    expect(matchOverExcerpts([[3], [4]], [3]).bias.interval.reason).toBe('too_few_raters')
  })

  it('adds the errors of two groups in squares', () => {
    const [one, two] = [matchOverExcerpts(early, [4, 3, 2]).distance, matchOverExcerpts(late, [4, 3, 2]).distance]
    const { difference, interval } = groupDifference(one, two)
    expect(difference.value).toBeCloseTo((two.value.value ?? 0) - (one.value.value ?? 0), 12)
    const half = ((interval.value?.hi ?? 0) - (interval.value?.lo ?? 0)) / 2
    expect(half).toBeCloseTo(1.959964 * Math.hypot(one.error.value ?? 0, two.error.value ?? 0), 6)
    expect(groupDifference(matchOverExcerpts([], []).distance, two).difference.reason).toBe('no_data')
  })

  it('agreement over other raters needs three of them', () => {
    expect(agreementOverRaters([3, 4]).interval.reason).toBe('too_few_raters')
    expect(agreementOverRaters([4, 4, 4]).interval.reason).toBe('zero_width')
    expect(agreementOverRaters([3, 3, 4]).interval.value).not.toBeNull()
  })

  it('never reach beyond what a share, a distance or an agreement can be', () => {
    const rooms = [[3], [3], [3], [5]]
    const { withinOne, exact, distance } = matchOverExcerpts(rooms, [3])
    expect([exact.interval.value?.hi, withinOne.interval.value?.hi]).toEqual([1, 1])
    expect(withinOne.interval.value?.lo).toBe(0) // .75, give or take 3.182 x .25
    expect(distance.interval.value?.lo).toBe(0)
    expect(agreementOverRaters([3, 3, 3, 4]).interval.value?.hi).toBe(1)
  })

  it('a room that squeezes the scale has a slope below 1', () => {
    expect(roomSlope([[2, 2.5, 3, 3.5, 4]], [1, 2, 3, 4, 5]).value).toBeCloseTo(0.5, 12)
    expect(roomSlope([[2, 3, 4, 5]], [1, 2, 3, 4]).reason).toBe('too_few_excerpts')
    expect(roomSlope([[2, 3, 4, 5, 1]], [3, 3, 3, 3, 3]).reason).toBe('no_variation_reference')
  })
})

describe('early to late', () => {
  const row = (rater: string, excerpt: number, late: boolean, distance: number): TimedDistance => ({
    rater,
    excerpt,
    late,
    distance,
  })

  it('tells the step from the excerpts when workshops saw them in opposite order', () => {
    // excerpt 1 is harder by 1; everyone is half a point nearer when late
    const rows = ['a', 'b', 'c', 'd'].flatMap((rater, at) => {
      const own = [0.1, -0.1, 0.2, -0.2][at] ?? 0
      return at % 2 === 0
        ? [row(rater, 0, false, 1 + own), row(rater, 1, true, 1.5 + own)]
        : [row(rater, 1, false, 2 + own), row(rater, 0, true, 0.5 + own)]
    })
    expect(lateEffect(rows).value.value).toBeCloseTo(-0.5, 3)
  })

  it('agrees with the same model written out in full matrices on uneven data', () => {
    const rows = [
      row('a', 0, false, 2),
      row('a', 1, true, 2),
      row('b', 0, false, 1),
      row('b', 1, true, 0),
      row('c', 1, false, 3),
      row('c', 0, true, 2),
      row('d', 1, false, 1),
      row('d', 0, true, 1),
      row('e', 0, true, 1),
    ]
    // numpy: generalised least squares with V = I + ratio ZZ', ratio 2.364 by REML (scipy minimize_scalar)
    expect(lateEffect(rows).value.value).toBeCloseTo(-0.5144343, 5)
    expect(lateEffect(rows).interval.value).not.toBeNull()
  })

  it('claims nothing when no excerpt came both early and late', () => {
    expect(lateEffect([row('a', 0, false, 1), row('b', 1, true, 0)]).value.reason).toBe('no_variation')
    expect(lateEffect([]).value.reason).toBe('no_data')
    expect(lateEffect([row('a', 0, false, 1), row('a', 0, true, 1)]).value.reason).toBe('too_few_raters')
  })
})
