import { describe, expect, it } from 'vitest'
import { alphaWord } from './alphaWord.ts'
import { excerptsMarkedAlike } from './excerptsMarkedAlike.ts'
import { excerptsTooAlike } from './excerptsTooAlike.ts'
import { figure, missing } from './figure.ts'
import { iccWord } from './iccWord.ts'
import { krippendorffAlpha } from './krippendorffAlpha.ts'
import { mayShow } from './mayShow.ts'
import { meanRoomAgreement } from './meanRoomAgreement.ts'
import type { RatingTable } from './ratingTable.ts'
import { cases } from './reference/cases.ts'
import { referenceMark } from './referenceMark.ts'
import { severitySpread } from './severitySpread.ts'

const ratingsOf = (name: string): RatingTable => {
  const found = [...cases<{ ratings: RatingTable }>('matrix'), ...cases<{ ratings: RatingTable }>('severity')]
  return found.find((one) => one.name.startsWith(name))?.input.ratings ?? []
}

describe('words', () => {
  it.each([
    [-0.2, 'chance'],
    [0, 'chance'],
    [0.3, 'unreliable'],
    [0.6664, 'unreliable'],
    [0.6665, 'tentative'],
    [0.7994, 'tentative'],
    [0.7995, 'reliable'],
    [1, 'reliable'],
  ])('alpha %d is %s (Krippendorff)', (alpha, word) => expect(alphaWord(alpha)).toBe(word))

  it.each([
    [0.49, 'poor'],
    [0.5, 'moderate'],
    [0.75, 'good'],
    [0.9, 'good'],
    [0.91, 'excellent'],
  ])('an intraclass correlation of %d is %s (Koo & Li)', (icc, word) => expect(iccWord(icc)).toBe(word))
})

describe('flags', () => {
  it('says of w24 that the excerpts were too alike to tell, and of w20 not', () => {
    const flag = (name: string) =>
      excerptsTooAlike(meanRoomAgreement(ratingsOf(name)), krippendorffAlpha(ratingsOf(name)))
    expect(flag('w24')).toBe(true)
    expect(flag('w20')).toBe(false)
    expect(excerptsTooAlike(figure(0.9), missing('no_variation'))).toBe(false)
    expect(excerptsTooAlike(figure(1 - 0.98 / 2 - Number.EPSILON), figure(0.29))).toBe(true) // .51, a hair too low
    expect(excerptsTooAlike(figure(0.6), figure(0.3 - Number.EPSILON))).toBe(false)
  })

  it('notices a room that gives everything much the same mark, over four excerpts or more', () => {
    expect(
      excerptsMarkedAlike([
        [3, 3, 3, 3],
        [3, 3, 3, 3],
        [3, 4, 3, 3],
      ]),
    ).toBe(true)
    expect(
      excerptsMarkedAlike([
        [3, 3, 3, 3],
        [3, 3, 4, 3],
      ]),
    ).toBe(false)
    expect(excerptsMarkedAlike([[3, 3, 3]])).toBe(false)
  })
})

describe('the reference and the display', () => {
  it('takes the consensus before the average, and keeps the range of the coders', () => {
    expect(referenceMark(3, [2, 3, 4]).value).toEqual({ mark: 3, from: 'consensus', coders: 3, lowest: 2, highest: 4 })
    expect(referenceMark(null, [2, 3]).value).toEqual({ mark: 2.5, from: 'average', coders: 2, lowest: 2, highest: 3 })
    expect(referenceMark(4, []).value).toMatchObject({ coders: 0, lowest: 4, highest: 4 })
    expect(referenceMark(null, [])).toEqual({ value: null, reason: 'no_data' })
  })

  it('asks for more to show than to compute', () => {
    expect(mayShow('alphaOtherExcerpts', 20, 4)).toBe(false)
    expect(mayShow('alphaOtherExcerpts', 20, 5)).toBe(true)
    expect(mayShow('concordanceOfSelf', 1, 9)).toBe(false)
    expect([mayShow('severitySpread', 9, 5), mayShow('severitySpread', 10, 5)]).toEqual([false, true])
  })

  it('tells in points how far off the group a typical person sits', () => {
    expect(severitySpread(ratingsOf('w35')).value).toBeCloseTo(Math.sqrt(0.387523979), 5)
    expect(severitySpread([]).reason).toBe('no_data')
  })
})
