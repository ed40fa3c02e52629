import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { VersionNotes } from '../../lib/reports/averages.ts'
import type { DimensionReport } from '../../lib/reports/report.ts'
import cy from '../../messages/cy.json' with { type: 'json' }
import en from '../../messages/en.json' with { type: 'json' }
import { exampleFigures } from './exampleFigures.ts'
import { mapAxes } from './mapAxes.ts'
import { Versions } from './Versions.tsx'

const text = (words: string) => ({ en: words, cy: `${words} (cy)` })
const draw = (versions: VersionNotes, locale: 'en' | 'cy' = 'en') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'en' ? en : cy} timeZone="Europe/London">
      <Versions versions={versions} />
    </NextIntlClientProvider>,
  )

it('a report over one version says nothing of versions', () => {
  expect(draw({ versions: 1, apart: [], renamed: [] })).toBe('')
  expect(draw({ versions: 0, apart: [], renamed: [] })).toBe('')
})

it('a report over several says so, which averages stand apart, and which element was called otherwise', () => {
  const notes: VersionNotes = {
    versions: 2,
    apart: [{ name: text('Authority'), of: [text('clarity, purpose'), text('clarity, focus')] }],
    renamed: [[text('Focus'), text('Child focus')]],
  }
  const html = draw(notes)
  expect(html).toContain('2 frameworks, or versions of one')
  expect(html).toContain('clarity, purpose; clarity, focus')
  expect(html).toContain('Focus was also called Child focus')
  expect(draw(notes, 'cy')).toContain('Authority (cy)')
})

it('a map is of the two averages that most excerpts have, and counts those that have others', () => {
  const dimension = (id: string): DimensionReport => ({
    ...{ id, name: text(id), elements: [], coding: 3, figures: exampleFigures },
  })
  const [care, now, before] = ['care', 'authority', 'authority of a b'].map(dimension)
  if (!care || !now || !before) throw new Error('three were made')
  const excerpts = [
    { id: 'a', dimensions: [care, now] },
    { id: 'b', dimensions: [care, now, before] },
    { id: 'c', dimensions: [care, before] },
    { id: 'd', dimensions: [care] },
  ]
  const { mapped, others } = mapAxes(excerpts)
  expect(mapped.map(({ excerpt, axes }) => [excerpt.id, ...axes.map(({ id }) => id)])).toEqual([
    ['a', 'care', 'authority'],
    ['b', 'care', 'authority'],
  ])
  expect(others).toBe(1)
  expect(mapAxes([{ dimensions: [care] }])).toEqual({ mapped: [], others: 0 })
})
