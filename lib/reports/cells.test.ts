import { describe, expect, it } from 'vitest'
import { makeReport } from './makeReport.ts'
import { reasonOf } from './markFigures.ts'
import { withBothVotes } from './testVotes.ts'
import { type HandMade, workshop } from './testWorkshops.ts'

const report = (rooms: readonly HandMade[]) =>
  makeReport(
    { level: 'organisation' },
    [...rooms.entries()].map(([at, one]) => workshop(`ses_${at}`, {}, [one])),
    {
      teams: [],
    },
  )
const room = (marks: readonly number[], coding = 3): HandMade => ({ excerpt: 'exc_a', coding, marks })

describe('moves between two votes', () => {
  const moved = (firstAlone: number, secondAlone: number) =>
    withBothVotes({ both: 12, firstAlone, secondAlone }).excerpts[0]?.votes[0]?.moved.hidden

  it('are withheld where one to nine people are in one vote alone, though both votes have ten together', () => {
    expect(moved(1, 9)).toBe('leftOver')
    expect(moved(9, 1)).toBe('leftOver')
    expect(moved(1, 10)).toBe('leftOver')
    expect(moved(10, 9)).toBe('leftOver')
  })

  it('are told where nobody or at least ten are', () => {
    expect(moved(0, 0)).toBeNull()
    expect(moved(10, 0)).toBeNull()
    expect(moved(0, 10)).toBeNull()
    expect(moved(10, 10)).toBeNull()
  })
})

describe('a small room beside a coding in the middle', () => {
  it('has no figure where nobody or one person came within one mark: the others are two off, each of them', () => {
    for (const marks of [
      [1, 1, 1, 5, 5, 5],
      [1, 1, 3, 5, 5, 5],
    ]) {
      const { overall, people } = report([room(marks)])
      expect(overall).toMatchObject({ people: null, allWithinOnePoint: false, withinOne: { hidden: 'fewForFine' } })
      expect(people).toBeNull()
    }
  })

  it('is in no total either', () => {
    const { overall } = report([room([1, 1, 1, 5, 5, 5]), room([2, 3, 4, 5, 1, 3, 3, 3])])
    expect(overall).toMatchObject({ people: 8, withinOne: { value: { value: 0.75 } } })
  })

  it('has its figures where two did, where it is of ten, or where the coding is nearer to an end', () => {
    for (const one of [room([1, 1, 3, 3, 5, 5]), room([1, 1, 1, 1, 1, 5, 5, 5, 5, 5]), room([1, 1, 2, 2, 3, 3], 5)])
      expect(report([one]).overall.withinOne.hidden).toBeNull()
  })
})

describe('why nothing is shown of several rooms', () => {
  it('is the reason of the largest, not that there were fewer than five', () => {
    const small = room([1, 2, 5])
    const { overall } = report([small, room([1, 1, 1, 5, 5, 5])])
    expect(overall.withinOne.hidden).toBe('fewForFine')
    expect(report([small, room([3, 3, 3, 3, 3, 4])]).overall.withinOne.hidden).toBe('alike')
    expect(report([small, small]).overall.withinOne.hidden).toBe('few')
    expect(reasonOf([])).toBe('noMarks')
  })
})
