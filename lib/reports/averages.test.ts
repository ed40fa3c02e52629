import { expect, it } from 'vitest'
import type { ReportedMarks } from '../activities/reported.ts'
import { rawCases } from './cases.ts'
import type { CountedSession } from './counted.ts'
import { freeze } from './frozen.ts'
import { makeReport } from './makeReport.ts'
import { noRules } from './rules.ts'
import { tidyRows } from './tidy.ts'

const text = (words: string) => ({ en: words, cy: `${words} (cy)` })

interface Version {
  readonly framework: string
  readonly names: Readonly<Record<string, string>>
  /** The elements that authority is the average of. */
  readonly authority: readonly string[]
}

/** A room of twelve that marked three elements of one excerpt, under one version of a framework. */
const session = (id: string, quarter: 1 | 2, { framework, names, authority }: Version): CountedSession => {
  const items = ['clarity', 'focus', 'purpose'].map((one) => ({
    id: one,
    name: text(names[one] ?? one),
    coding: 3,
    coders: [],
  }))
  const given = Array.from({ length: 12 }, (_, person) => {
    const marks: ReportedMarks = { clarity: 1 + (person % 2), focus: 3, purpose: 5 }
    return { row: `${id}p${100 + person}`, marks }
  })
  const dimensions = [
    { id: 'authority', name: text('Authority'), elements: authority },
    { id: 'care', name: text('Care'), elements: ['focus', 'purpose'] },
  ]
  return {
    id,
    title: text(id),
    workshopId: 'wsh_one',
    teamId: null,
    framework,
    startedAt: Date.UTC(2026, 3 * (quarter - 1), 1),
    quarter: `2026-Q${quarter}`,
    rounds: [
      {
        activityId: 'act_one',
        of: 'practice',
        number: 1,
        excerptId: 'exc_one',
        people: 12,
        passed: 0,
        ...freeze({ items, dimensions, codingLabel: null, labels: [] }, text('An evening'), given),
      },
    ],
    texts: [],
  }
}

const before: Version = { framework: 'frw_ours 2', names: { focus: 'Child focus' }, authority: ['clarity', 'focus'] }
const after: Version = { framework: 'frw_ours 3', names: { focus: 'Focus' }, authority: ['clarity', 'purpose'] }
const [earlier, later] = [session('ses_a', 1, before), session('ses_b', 2, after)]
const whole = (all: CountedSession[]) => makeReport({ level: 'organisation' }, all, { teams: [] })

it('averages of different elements under one name stand apart, each with the elements that it is of', () => {
  const [excerpt] = whole([earlier, later]).excerpts
  expect(excerpt?.dimensions.map(({ id, name, figures }) => [id, name.en, figures.people, figures.mean.value])).toEqual(
    [
      ['authority', 'Authority (clarity, purpose)', 12, 3.3],
      ['care', 'Care', 24, 4],
      ['authority of clarity focus', 'Authority (clarity, Focus)', 12, 2.3],
    ],
  )
})

it('the same elements in another order, or the same in another version, count together', () => {
  const turned = session('ses_b', 2, { ...after, authority: ['focus', 'clarity'] })
  const [authority] = whole([earlier, turned]).excerpts[0]?.dimensions ?? []
  expect(authority).toMatchObject({ id: 'authority', name: text('Authority'), figures: { people: 24 } })
})

it('the report of a session is the same whatever was run later', () => {
  const own = (all: CountedSession[]) => makeReport({ level: 'session', sessionId: 'ses_a' }, all, { teams: [] })
  expect(own([earlier, later])).toEqual(own([earlier]))
  expect(own([earlier, later]).excerpts[0]?.dimensions[0]).toMatchObject({
    name: text('Authority'),
    elements: before.authority,
  })
})

it('says with how many versions its sessions were run, what stands apart, and what was called otherwise', () => {
  expect(whole([earlier, later]).versions).toEqual({
    versions: 2,
    apart: [
      {
        name: text('Authority'),
        of: [
          { en: 'clarity, purpose', cy: 'clarity (cy), purpose (cy)' },
          { en: 'clarity, Focus', cy: 'clarity (cy), Focus (cy)' },
        ],
      },
    ],
    renamed: [[text('Focus'), text('Child focus')]],
  })
  expect(whole([earlier]).versions).toEqual({ versions: 1, apart: [], renamed: [] })
})

it('marks on an element count together under its latest name', () => {
  const focus = whole([earlier, later]).elements.find(({ id }) => id === 'focus')
  expect(focus).toMatchObject({ name: text('Focus'), figures: { people: 24 } })
})

it('files name the averages as the page does, and their cases are of the same marks', () => {
  const items = (rows: readonly { readonly item: string }[]) =>
    [...new Set(rows.map(({ item }) => item))].filter((item) => /^(authority|care)/.test(item)).sort()
  const names = ['authority', 'authority of clarity focus', 'care']
  expect(items(tidyRows(whole([earlier, later])).filter(({ excerpt }) => excerpt !== ''))).toEqual(names)
  const cases = rawCases({ level: 'organisation' }, [earlier, later], noRules)
  expect(items(cases.map(({ of }) => of))).toEqual(names)
})
