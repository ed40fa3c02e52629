import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { PartReport } from '../../lib/reports/report.ts'
import { hide } from '../../lib/reports/shown.ts'
import en from '../../messages/en.json' with { type: 'json' }
import { exampleFigures } from './exampleFigures.ts'
import { Parts } from './Parts.tsx'

const held = (at: number): PartReport => ({
  scope: { level: 'session', sessionId: `ses_${at}` },
  name: { en: `Workshop ${at}`, cy: `Gweithdy ${at}` },
  teamId: null,
  startedAt: at,
  sessions: 1,
  figures: exampleFigures,
  agreement: hide('few'),
})
const page = (parts: readonly PartReport[], more: { readonly byQuarter?: boolean; readonly as?: 'team' } = {}) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="Europe/London">
      <Parts parts={parts} teamName={() => null} {...more} />
    </NextIntlClientProvider>,
  )
const rows = (html: string) => html.split('scope="row"').length - 1

it('of very many sessions the latest fifty stand on the page, and where the others are', () => {
  const many = Array.from({ length: 62 }, (_, at) => held(at))
  const html = page(many, { byQuarter: true })
  expect(rows(html)).toBe(50)
  expect(html).toContain('Workshop 61')
  expect(html).not.toContain('Workshop 11<')
  expect(html).toContain('12 earlier sessions are on the pages of their quarters')
  // The page of a quarter is where they are.
  expect(rows(page(many))).toBe(62)
})

it('the teams of a quarter are called teams, though each is a quarter of its team', () => {
  const team: PartReport = { ...held(1), scope: { level: 'teamQuarter', teamId: 'team_1', quarter: '2026-Q1' } }
  expect(page([team], { as: 'team' })).toContain('>Teams<')
  expect(page([team])).toContain('>Quarters of this team<')
})
