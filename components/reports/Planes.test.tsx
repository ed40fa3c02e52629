import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { DimensionReport, ExcerptReport } from '../../lib/reports/report.ts'
import { hide, show } from '../../lib/reports/shown.ts'
import en from '../../messages/en.json' with { type: 'json' }
import { exampleFigures } from './exampleFigures.ts'
import { mapAverage } from './mapAverage.ts'
import { DimensionMap } from './Planes.tsx'

const text = (words: string) => ({ en: words, cy: words })
const element = (id: string, mean: number | null) => ({
  ...{ id, name: text(id), coding: 3, notMarked: show(0) },
  figures: { ...exampleFigures, mean: mean === null ? hide('few') : show(mean) },
})
const dimension = (id: string, elements: readonly string[], mean: number | null): DimensionReport => ({
  ...{ id, name: text(id), elements, coding: 3 },
  figures: { ...exampleFigures, mean: mean === null ? hide('leftOver') : show(mean) },
})
const care = ['empathy', 'collaboration']
const elements = [element('empathy', 4), element('collaboration', 3), element('clarity', 2), element('focus', null)]
const map = (dimensions: readonly DimensionReport[]) => {
  const excerpt: ExcerptReport = {
    ...{ id: 'exc_a', title: text('The kitchen'), codingLabel: null, overall: null, votes: [], satOut: hide('few') },
    ...{ elements, dimensions },
  }
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="Europe/London">
      <DimensionMap excerpts={[excerpt]} />
    </NextIntlClientProvider>,
  )
}

it('a place in the map is people’s own averages where these are shown, and else the average of the elements that are', () => {
  expect(mapAverage(dimension('care', care, 3.2), { elements })).toEqual({ mean: show(3.2), ofElements: false })
  expect(mapAverage(dimension('care', care, null), { elements })).toEqual({ mean: show(3.5), ofElements: true })
})

it('where one of the elements is withheld, or is not there, there is no place, for the reason there was', () => {
  for (const parts of [['clarity', 'focus'], ['clarity', 'gone'], []])
    expect(mapAverage(dimension('authority', parts, null), { elements })).toEqual({
      mean: hide('leftOver'),
      ofElements: false,
    })
})

it('the map says of an excerpt whose place is made of its elements that it is, and has it in its table', () => {
  const html = map([dimension('care', care, null), dimension('authority', ['clarity'], 2.2)])
  expect(html).toContain(en.reports.page.mapOfElements)
  expect(html).toContain('3.50')
  expect(html).not.toContain(en.reports.hidden.leftOver)
  expect(map([dimension('care', care, 3.2), dimension('authority', ['clarity'], 2.2)])).not.toContain(
    en.reports.page.mapOfElements,
  )
})

it('an excerpt that has no place says why', () => {
  const html = map([dimension('care', care, null), dimension('authority', ['clarity', 'focus'], null)])
  expect(html).toContain(en.reports.hidden.leftOver)
  expect(html).not.toContain(en.reports.page.mapOfElements)
})
