import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { MarkFigures } from '../../lib/reports/figures.ts'
import { hide, show } from '../../lib/reports/shown.ts'
import en from '../../messages/en.json' with { type: 'json' }
import { exampleFigures } from './exampleFigures.ts'
import { MarksTable } from './MarksTable.tsx'

const shut = (why: 'few' | 'leftOver'): MarkFigures => ({
  ...exampleFigures,
  people: null,
  ...{ agreement: hide(why), exact: hide(why), withinOne: hide(why), lean: hide(why), distance: hide(why) },
})

const table = (rows: readonly MarkFigures[]) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="Europe/London">
      <MarksTable
        caption="Teams"
        of="Team"
        rows={rows.map((figures, at) => ({ id: String(at), name: `Row ${at}`, figures }))}
      />
    </NextIntlClientProvider>,
  )

const times = (html: string, text: string) => html.split(`>${text}<`).length - 1

it('a row of which nothing is shown says why once, in words', () => {
  const html = table([exampleFigures, shut('few')])
  expect(times(html, en.reports.hidden.few)).toBe(1)
  expect(html).not.toContain('<sup')
})

it('each hidden cell of a row has its own reason, read aloud in words and looked up by its letter', () => {
  const html = table([
    { ...exampleFigures, exact: hide('fewForFine'), distance: hide('fewForFine'), agreement: hide('noMarks') },
  ])
  expect(times(html, en.reports.hidden.fewForFine)).toBe(2)
  expect(times(html, en.reports.hidden.noMarks)).toBe(1)
  // The letters go by the order in which they are met; the legend has each once.
  expect(html.match(/<sup[^>]*>.<\/sup>/g)?.map((sup) => sup.replace(/<[^>]+>/g, ''))).toEqual([
    'a',
    'b',
    'b',
    'a',
    'b',
  ])
})

it('no cell is a bare dash', () => {
  expect(table([exampleFigures, shut('leftOver'), { ...exampleFigures, withinOne: hide('noCoding') }])).not.toContain(
    '>–</td>',
  )
})

it('tells of a small room its near marks and its lean in a word, and that the rest needs ten people in a room', () => {
  const why = 'fewForFine'
  const fine = { mean: hide(why), exact: hide(why), lean: hide(why), distance: hide(why), agreement: hide(why) }
  const html = table([{ ...exampleFigures, ...fine, people: 8, large: null, leanWord: show('littleStrict') }])
  expect(html).toContain('80%')
  expect(html).toContain(en.reports.page.lean.littleStrict)
  expect(times(html, en.reports.hidden.fewForFine)).toBe(3) // agreement, exact and distance, each read aloud
})

it('says of how many people the figures are that count large rooms alone', () => {
  expect(table([{ ...exampleFigures, people: 20 }])).toContain('12 in rooms of ten')
  expect(table([exampleFigures])).not.toContain('in rooms of ten')
})

it('distance and lean have their ranges below them', () => {
  const html = table([
    {
      ...exampleFigures,
      distance: show({ value: 0.7, interval: { lo: 0.5, hi: 0.9 } }),
      lean: show({ value: -0.4, interval: { lo: -0.6, hi: -0.2 }, word: 'littleStrict' }),
    },
  ])
  expect(html).toContain('(0.5 to 0.9)')
  expect(html).toContain('(−0.6 to −0.2)')
})

it('both measures of the match have their range: people’s own mark was the coding’s, or within one of it', () => {
  const between = (lo: number, hi: number) => show({ value: 0.5, interval: { lo, hi } })
  const html = table([{ ...exampleFigures, exact: between(0.45, 0.55), withinOne: between(0.75, 0.85) }])
  expect(html).toContain('(45% to 55%)')
  expect(html).toContain('(75% to 85%)')
})
