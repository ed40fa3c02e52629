import { describe, expect, it } from 'vitest'
import type { CountedSession } from './counted.ts'
import { makeReport } from './makeReport.ts'
import { type HandMade, workshop } from './testWorkshops.ts'

const times = (many: number, mark: number): number[] => new Array<number>(many).fill(mark)
/** Three in four on the coding of 3, one in four at 5. */
const easy = (people: number): HandMade => ({
  excerpt: 'exc_easy',
  coding: 3,
  marks: [...times((3 * people) / 4, 3), ...times(people / 4, 5)],
})
/** One in four on the coding of 3, three in four at 1. */
const hard = (people: number): HandMade => ({
  excerpt: 'exc_hard',
  coding: 3,
  marks: [...times(people / 4, 3), ...times((3 * people) / 4, 1)],
})
const report = (sessions: readonly CountedSession[]) => makeReport({ level: 'organisation' }, sessions, { teams: [] })
const keys = (sessions: readonly CountedSession[]) => report(sessions).headline.map(({ key }) => key)

describe('the course over time', () => {
  // Nobody marks otherwise at either time; at first the easy excerpt was marked by more people, then the hard one.
  const mixed = [
    workshop('ses_a', { quarter: 1 }, [easy(40), hard(12)]),
    workshop('ses_b', { quarter: 2 }, [easy(12), hard(40)]),
  ]

  it('shows no change where only the mix of what was marked is another', () => {
    const { whole, points } = report(mixed).drift
    // Thrown together it would look as if people had gone far off.
    expect(points.map(({ figures }) => figures.withinOne.value?.value)).toEqual([0.65, 0.35])
    expect(whole?.withinOne.value).toMatchObject({ from: 0.5, to: 0.5, difference: 0, excerpts: 2 })
    expect(whole?.distance.value).toMatchObject({ from: 1, to: 1, difference: 0 })
    expect(whole?.distance.value?.interval).toMatchObject({
      lo: expect.toSatisfy((lo) => lo < 0),
      hi: expect.toSatisfy((hi) => hi > 0),
    })
    expect(keys(mixed)).not.toContain('furtherThanBefore')
  })

  it('shows a change on what both times marked, with both errors in it', () => {
    const better = workshop('ses_b', { quarter: 2 }, [
      { excerpt: 'exc_easy', coding: 3, marks: [...times(38, 3), ...times(2, 5)] },
      { excerpt: 'exc_hard', coding: 3, marks: [...times(38, 3), ...times(2, 1)] },
    ])
    const after = [workshop('ses_a', { quarter: 1 }, [easy(40), hard(40)]), better]
    expect(report(after).drift.whole?.distance.value).toMatchObject({ from: 1, to: 0.1, difference: -0.9 })
    expect(keys(after)).toContain('nearerThanBefore')
  })

  it('tells of rooms of five to nine by who was within one mark alone', () => {
    const wide = (marks: readonly number[]): HandMade => ({ excerpt: 'exc_a', coding: 3, marks })
    const small = [
      workshop('ses_a', { quarter: 1 }, [wide([1, 1, 1, 1, 1, 1, 3, 3])]),
      workshop('ses_b', { quarter: 2 }, [wide([2, 2, 3, 3, 4, 4, 4, 4])]),
    ]
    const { whole } = report(small).drift
    expect(whole?.distance.hidden).toBe('fewForFine')
    expect(whole?.withinOne.value).toMatchObject({ from: 0.25, to: 1, difference: 0.75 })
  })

  it('compares the earliest two times that share anything, where the first shares nothing with any', () => {
    const other: HandMade = { ...easy(12), excerpt: 'exc_other' }
    const { whole } = report([
      workshop('ses_a', { quarter: 1 }, [other]),
      workshop('ses_b', { quarter: 2 }, [easy(12)]),
      workshop('ses_c', { quarter: 3 }, [easy(12)]),
    ]).drift
    expect(whole).toMatchObject({ from: '2026-Q2', to: '2026-Q3' })
  })
})

describe('why there is no change over time to be told', () => {
  it('is that no excerpt was marked at two times', () => {
    const apart = [workshop('ses_a', { quarter: 1 }, [easy(12)]), workshop('ses_b', { quarter: 2 }, [hard(12)])]
    expect(report(apart).drift.none).toBe('excerptsDiffer')
    expect(keys(apart)).toContain('excerptsDiffer')
  })

  it('is that a time is withheld, where the same excerpt was marked at both by too few people', () => {
    const few = workshop('ses_b', { quarter: 2 }, [{ excerpt: 'exc_easy', coding: 3, marks: [1, 3, 5, 3] }])
    const withheld = [workshop('ses_a', { quarter: 1 }, [easy(12)]), few]
    expect(report(withheld).drift).toMatchObject({ whole: null, none: 'few' })
    expect(keys(withheld)).toContain('courseWithheld')
    expect(keys(withheld)).not.toContain('excerptsDiffer')
  })

  it('is that nothing was coded', () => {
    const uncoded = (quarter: 1 | 2) => workshop(`ses_${quarter}`, { quarter }, [{ ...easy(12), coding: null }])
    expect(report([uncoded(1), uncoded(2)]).drift.none).toBe('noCoding')
    expect(keys([uncoded(1), uncoded(2)])).not.toContain('excerptsDiffer')
  })
})
