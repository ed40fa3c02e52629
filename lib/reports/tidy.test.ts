import { expect, it } from 'vitest'
import { makeReport } from './makeReport.ts'
import { withBothVotes } from './testVotes.ts'
import { type HandMade, workshop } from './testWorkshops.ts'
import { tidyRows } from './tidy.ts'

const room = (marks: readonly number[]): HandMade => ({ excerpt: 'exc_a', coding: 3, marks })
const far = [1, 1, 1, 1, 1, 1, 5, 5, 5, 3, 3, 3]

it('has every step of the course over time and the whole way, each with its quarter and how many people it is about', () => {
  const quarters = [far, [...far.slice(0, 6), 3, 3, 3, 3, 3, 3], [...far.slice(0, 2), 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]]
  const sessions = quarters.map(
    (marks, at) => workshop(`ses_${at}`, { quarter: (at + 1) as 1 | 2 | 3 }, [room(marks)]), // three of them
  )
  const report = makeReport({ level: 'organisation' }, sessions, { teams: [] })
  const rows = tidyRows(report).filter(({ statistic }) => statistic === 'distanceChangeOverTime')
  expect(rows.map(({ category, quarter, people }) => [category, quarter, people])).toEqual([
    ['2026-Q1 2026-Q2', '2026-Q2', 12],
    ['2026-Q2 2026-Q3', '2026-Q3', 12],
    ['2026-Q1 2026-Q3', '2026-Q3', 12],
  ])
  expect(rows[2]?.value).toBe(report.drift.whole?.distance.value?.difference)
})

it('has the whole way once where it is the only step', () => {
  const sessions = [workshop('ses_1', {}, [room(far)]), workshop('ses_2', { quarter: 2 }, [room(far)])]
  const rows = tidyRows(makeReport({ level: 'organisation' }, sessions, { teams: [] }))
  expect(rows.filter(({ statistic }) => statistic === 'withinOneChange')).toHaveLength(1)
})

it('has the first votes beside the second, of the rooms that voted again and by that name', () => {
  const report = withBothVotes({ both: 12, firstAlone: 10, secondAlone: 0 })
  const means = tidyRows(report).filter(({ statistic, excerpt }) => statistic === 'mean' && excerpt !== '')
  const first = means.find(({ group }) => group === 'rooms that voted again')
  expect(first).toMatchObject({ vote: 1, people: 22, value: report.excerpts[0]?.votes[0]?.first.mean.value })
  expect(means.find(({ vote }) => vote === 2)).toMatchObject({ group: '', people: 12 })
})
