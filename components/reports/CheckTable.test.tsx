import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { CheckReport, CheckRow } from '../../lib/reports/report.ts'
import { hide, show } from '../../lib/reports/shown.ts'
import en from '../../messages/en.json' with { type: 'json' }
import { Checks } from './Checks.tsx'

const text = (words: string) => ({ en: words, cy: words })
const row: CheckRow = {
  id: 'method',
  text: text('A credible method'),
  people: 20,
  allWithinOnePoint: false,
  mean: show(3.4),
  shares: show([0.1, 0.2, 0.2, 0.3, 0.2]),
}
const check: CheckReport = {
  id: 'check-1',
  title: text('What trials do'),
  labels: ['not at all', 'a little', 'partly', 'mostly', 'fully'].map(text),
  rows: [row],
  quarters: [
    { quarter: '2026-Q1', rows: [row] },
    { quarter: '2026-Q2', rows: [] },
  ],
  teams: [
    { teamId: 'north', rows: [{ ...row, shares: hide('fewForShares') }] },
    { teamId: 'south', rows: [{ ...row, people: null, mean: hide('few'), shares: hide('few') }] },
  ],
  groups: [],
}
const html = renderToStaticMarkup(
  <NextIntlClientProvider locale="en" messages={en} timeZone="Europe/London">
    <Checks checks={[check]} teamName={(id) => id} />
  </NextIntlClientProvider>,
)
const times = (part: string) => html.split(part).length - 1

it('the shares of a statement are drawn and read aloud, all together and over time', () => {
  expect(times('1: 10%, 2: 20%, 3: 20%, 4: 30%, 5: 20%')).toBe(2)
})

it('a statement that was not asked in a quarter says so rather than nothing', () => {
  expect(times(`>${en.reports.page.notAsked}<`)).toBe(1)
})

it('a team of which no shares are told shows its average and why there are no shares; one that is too small, why', () => {
  expect(html).toContain('>north<')
  expect(times(`sr-only">${en.reports.hidden.fewForShares}<`)).toBe(1)
  expect(times(`sr-only">${en.reports.hidden.few}<`)).toBe(1)
})
