import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { noFigures } from '../../lib/reports/markFigures.ts'
import type { DimensionReport, ExcerptReport, VotesReport } from '../../lib/reports/report.ts'
import { hide, show } from '../../lib/reports/shown.ts'
import en from '../../messages/en.json' with { type: 'json' }
import { Averages } from './Averages.tsx'
import { ExcerptCards } from './ExcerptCards.tsx'
import { ExcerptElements } from './ExcerptElements.tsx'
import { exampleFigures } from './exampleFigures.ts'
import { Votes } from './Votes.tsx'

const text = (words: string) => ({ en: words, cy: words })
const element = {
  id: 'evocation',
  name: text('Evocation'),
  coding: 4,
  figures: exampleFigures,
  notMarked: show(0.1),
}
const care: DimensionReport = {
  id: 'care',
  name: text('Care and engagement'),
  elements: ['empathy', 'collaboration', 'autonomy'],
  coding: 13 / 3,
  figures: {
    ...exampleFigures,
    mean: show(3.4),
    withinOne: show({ value: 0.65, interval: { lo: 0.4, hi: 0.85 } }),
    lean: show({ value: -0.9, interval: { lo: -1.3, hi: -0.5 }, word: 'clearlyStrict' }),
    leanWord: show('clearlyStrict'),
  },
}
const votes: VotesReport = {
  item: 'overall',
  name: text('Overall'),
  first: { ...exampleFigures, withinOne: show({ value: 0.4, interval: { lo: 0.2, hi: 0.6 } }) },
  second: { ...exampleFigures, withinOne: show({ value: 0.7, interval: { lo: 0.5, hi: 0.9 } }) },
  moved: hide('leftOver'),
  distanceChange: hide('leftOver'),
}
const excerpt: ExcerptReport = {
  id: 'exc_a',
  title: text('The kitchen'),
  codingLabel: text('demo coding'),
  overall: null,
  elements: [element],
  dimensions: [care],
  votes: [votes],
  satOut: hide('few'),
}

const draw = (page: typeof ExcerptElements, excerpts: readonly ExcerptReport[]) => {
  const Page = page
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="Europe/London">
      <Page excerpts={excerpts} />
    </NextIntlClientProvider>,
  )
}
/** The row of a table that begins with these words. */
const row = (html: string, name: string) =>
  html
    .split('<tr')
    .find((one) => one.includes('scope="row"') && one.includes(name))
    ?.split('</tr>')[0] ?? ''

it('the average of a dimension stands below the elements of its excerpt, with its interval, coding and lean', () => {
  const html = draw(ExcerptElements, [excerpt])
  expect(html.indexOf('Care and engagement')).toBeGreaterThan(html.indexOf('Evocation'))
  for (const said of ['>3.4<', '65%', '(3.0 to 3.8)', 'coding 4.33', en.reports.page.lean.clearlyStrict])
    expect(row(html, 'Care and engagement')).toContain(said)
  expect(html).toContain(en.reports.page.averagesBelow)
})

it('a dimension that is withheld says why, and its elements stay', () => {
  const html = draw(ExcerptElements, [{ ...excerpt, dimensions: [{ ...care, figures: noFigures('partHidden') }] }])
  expect(row(html, 'Care and engagement')).toContain(en.reports.hidden.partHidden)
  expect(row(html, 'Evocation')).toContain('80%')
})

it('a dimension that is one element alone has no second row, whatever it is called', () => {
  const alone = { ...excerpt, dimensions: [{ ...care, name: text('Bringing it out'), elements: [element.id] }] }
  expect(draw(ExcerptElements, [alone]).split('scope="row"')).toHaveLength(2)
  expect(draw(Averages, [alone])).toBe('')
})

it('a table without dimensions speaks of none', () => {
  const none = [{ ...excerpt, dimensions: [] }]
  expect(draw(ExcerptElements, none)).not.toContain(en.reports.page.averagesBelow)
  expect(draw(Averages, none)).toBe('')
})

it('every figure that an element has is told of a dimension: agreement, within one, the same mark, lean and distance', () => {
  const said = row(draw(Averages, [excerpt]), 'The kitchen')
  for (const one of ['Care and engagement', '(70)', '65%', '(40% to 85%)', '80%', 'clearly stricter (−0.9)', '0.4'])
    expect(said).toContain(one)
})

it('how many were within one mark of the coding stands for the first vote beside the second', () => {
  const html = draw(Votes, [excerpt])
  expect(html.indexOf('Within one, vote 1')).toBeLessThan(html.indexOf('Within one, vote 2'))
  const said = row(html, 'The kitchen')
  expect(said.indexOf('40% (20% to 60%)')).toBeGreaterThan(0)
  expect(said.indexOf('70% (50% to 90%)')).toBeGreaterThan(said.indexOf('40% (20% to 60%)'))
})

it('moves that are withheld beside shown votes are a dash with a letter, and the reason is read aloud', () => {
  expect(row(draw(Votes, [excerpt]), 'The kitchen').split(`>${en.reports.hidden.leftOver}<`)).toHaveLength(3)
})

it('where too few marked the elements, the card says that, though one of the elements has no coding', () => {
  const few = { ...exampleFigures, withinOne: hide('few') }
  const uncoded = { ...element, id: 'focus', coding: null, figures: { ...exampleFigures, withinOne: hide('noCoding') } }
  const html = draw(ExcerptCards, [{ ...excerpt, elements: [uncoded, { ...element, figures: few }] }])
  expect(html).toContain(en.reports.hidden.few)
  expect(html).not.toContain(en.reports.hidden.noCoding)
  expect(draw(ExcerptCards, [{ ...excerpt, elements: [uncoded] }])).toContain(en.reports.hidden.noCoding)
})
