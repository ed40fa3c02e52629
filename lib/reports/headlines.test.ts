import { expect, it } from 'vitest'
import type { LeanWord } from '../stats/leanWord.ts'
import { headlines } from './headlines.ts'
import { makeReport } from './makeReport.ts'
import { show } from './shown.ts'
import { testOrganisation } from './testOrganisation.ts'
import { workshop } from './testWorkshops.ts'

const random = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296
  return seed / 4294967296
}
const all = testOrganisation(random(3), {
  teams: 3,
  sessions: 9,
  people: [12, 20],
  skips: 0,
  leavesBeforeSecondVote: 0,
  alike: 0,
})
const teams = ['North', 'South', 'West'].map((name, at) => ({ id: `team_${at + 1}`, name }))
const report = makeReport({ level: 'organisation' }, all, { teams })

/** The headline of the same report, its teams leaning as is said. */
const leaning = (...words: readonly LeanWord[]) => {
  const parts = report.parts.filter(({ scope }) => scope.level === 'team')
  return headlines({
    ...report,
    excerpts: report.excerpts.map((one) => ({ report: one, together: one.overall?.figures ?? report.overall })),
    leftOutSessions: 0,
    teams: parts.map((part, at) => ({
      ...part,
      figures: { ...part.figures, lean: show({ value: 0.5, interval: null, word: words[at] ?? 'none' }) },
    })),
  })
}

it('says of teams that lean in opposite ways which leans where, since their average would lean nowhere', () => {
  const said = leaning('littleGenerous', 'clearlyStrict', 'clearlyGenerous').find(({ key }) => key === 'teamsLean')
  expect(said?.values).toEqual({
    generous: { en: 'North, West', cy: 'North, West' },
    strict: { en: 'South', cy: 'South' },
  })
})

it('says nothing of teams that all lean one way, or not clearly', () => {
  for (const words of [
    ['littleGenerous', 'clearlyGenerous', 'onTheMark'],
    ['noClearLean', 'clearlyStrict'],
  ] as const)
    expect(leaning(...words).map(({ key }) => key)).not.toContain('teamsLean')
})

it('says that excerpts were marked much alike where four or more were, whatever their codings', () => {
  const marks = [2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4]
  const keys = (excerpts: readonly (readonly number[])[]) =>
    makeReport(
      { level: 'organisation' },
      [
        workshop(
          'ses_one',
          {},
          [...excerpts.entries()].map(([at, own]) => ({ excerpt: `exc_${at}`, coding: 1 + at, marks: own })),
        ),
      ],
      { teams: [] },
    ).headline.map(({ key }) => key)
  expect(keys([marks, marks, marks, marks])).toContain('markedAlike')
  expect(keys([marks, marks, marks])).not.toContain('markedAlike')
  expect(keys([marks, marks, marks, marks.map((mark) => mark + 1)])).not.toContain('markedAlike')
})
