import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { noFigures } from '../../lib/reports/markFigures.ts'
import type { Compared, DriftPoint, DriftReport, DriftStep } from '../../lib/reports/report.ts'
import { hide, show } from '../../lib/reports/shown.ts'
import cy from '../../messages/cy.json' with { type: 'json' }
import en from '../../messages/en.json' with { type: 'json' }
import { courseLines } from './courseLines.ts'
import { Drift } from './Drift.tsx'

const point = (key: string, share: number | null): DriftPoint => ({
  key,
  startedAt: 0,
  figures: {
    ...noFigures('few'),
    withinOne: share === null ? hide('few') : show({ value: share, interval: null }),
  },
  excerptIds: [],
})
const change = (from: number, to: number): Compared => ({
  from,
  to,
  difference: to - from,
  interval: { lo: to - from - 0.1, hi: to - from + 0.1 },
  excerpts: 2,
})
const step = (from: string, to: string, measures: Partial<DriftStep> = {}): DriftStep => ({
  from,
  to,
  anchors: ['exc_shared', 'exc_other'],
  withinOne: show(change(0.25, 0.9)),
  distance: show(change(1.4, 0.6)),
  ...measures,
})
const nearer = step('2026-Q1', '2026-Q2')
/** On all that was marked fewer came near; on what both quarters marked more did. */
const drift: DriftReport = {
  points: [point('2026-Q1', 0.75), point('2026-Q2', 0.35)],
  steps: [nearer],
  whole: nearer,
  none: null,
}

const page = (of: DriftReport, locale: 'en' | 'cy' = 'en') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={{ en, cy }[locale]} timeZone="Europe/London">
      <Drift drift={of} />
    </NextIntlClientProvider>,
  )

it('a line ends where the excerpts lie that both quarters share, whatever else either of them marked', () => {
  expect(courseLines(drift)).toEqual([{ from: { at: 0, share: 0.25 }, to: { at: 1, share: 0.9 } }])
})

it('a line goes over a quarter of which nothing is told, and none goes to where nothing can be compared', () => {
  const points = [point('2026-Q1', 0.75), point('2026-Q2', null), point('2026-Q3', 0.8), point('2026-Q4', 0.8)]
  const apart = step('2026-Q3', '2026-Q4', { anchors: [], withinOne: hide('excerptsDiffer') })
  const lines = courseLines({ ...drift, points, steps: [step('2026-Q1', '2026-Q3'), apart] })
  expect(lines.map(({ from, to }) => [from.at, to.at])).toEqual([[0, 2]])
})

it('each step is told by both measures with its change, so that the headline has its numbers', () => {
  const html = page(drift).replace(/<[^>]*>/g, '')
  for (const said of ['25%, then 90%', '+65 (+55 to +75)', '1.4, then 0.6', '−0.8 (−0.9 to −0.7)'])
    expect(html).toContain(said)
  expect(page(drift, 'cy')).toContain('25%, yna 90%')
})

it('the whole course has its row where it is none of the steps, and no second one where it is', () => {
  const rows = (of: DriftReport) => page(of).split('<tbody>').at(-1)?.split('<tr').length ?? 0
  const later = step('2026-Q2', '2026-Q3')
  const points = [...drift.points, point('2026-Q3', 0.9)]
  const long = { ...drift, points, steps: [nearer, later], whole: step('2026-Q1', '2026-Q3') }
  expect(rows(drift) - 1).toBe(1)
  expect(rows(long) - 1).toBe(3)
  expect(page(long)).toContain('Jan–Mar 2026, then Jul–Sep 2026')
})

it('a measure that a step withholds says why, and so does a step that withholds both', () => {
  const times = (html: string, text: string) => html.split(`>${text}<`).length - 1
  const partly = { ...nearer, distance: hide('fewForFine') }
  expect(times(page({ ...drift, steps: [partly], whole: partly }), en.reports.hidden.fewForFine)).toBe(1)
  const apart = { ...nearer, anchors: [], withinOne: hide('excerptsDiffer'), distance: hide('excerptsDiffer') }
  expect(times(page({ ...drift, steps: [nearer, apart] }), en.reports.hidden.excerptsDiffer)).toBe(1)
})

it('the numbers of the picture are one press away for those who see, and are no hidden table', () => {
  const [, below] = page(drift).split('<details>')
  const [numbers] = below?.split('</details>') ?? []
  expect(numbers).toContain('Show the numbers')
  expect(numbers).toContain('>75%<')
  expect(numbers).not.toMatch(/<div class="sr-only">/)
})
