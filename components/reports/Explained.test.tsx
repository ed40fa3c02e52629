import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import cy from '../../messages/cy.json' with { type: 'json' }
import en from '../../messages/en.json' with { type: 'json' }
import { Explained } from './Explained.tsx'

const catalogues = { en, cy }
const page = (locale: 'en' | 'cy') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={catalogues[locale]} timeZone="Europe/London">
      <Explained />
    </NextIntlClientProvider>,
  )
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')

it.each(['en', 'cy'] as const)('every figure and every reason is explained (%s)', (locale) => {
  const { definitions, hidden, method } = catalogues[locale].reports
  const shown = page(locale)
  const counts = ['people', 'marks', 'coding', 'satOut', 'notMarked', 'plan'] // their names say all
  for (const [figure, { name, text }] of Object.entries(definitions))
    if (!counts.includes(figure))
      expect(shown, figure).toSatisfy((html: string) => html.includes(name) && html.includes(text))
  for (const words of [...Object.values(hidden), ...Object.values(method)]) expect(shown).toContain(words)
  expect(shown).not.toContain('reports.explained')
})

it('each link on the page leads to something on it', () => {
  const shown = page('en')
  const links = [...shown.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links.length).toBeGreaterThan(5)
  for (const id of links) expect(shown).toContain(`id="${id}"`)
})
