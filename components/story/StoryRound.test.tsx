import { NextIntlClientProvider } from 'next-intl'
import { renderToReadableStream } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { KindName } from '../../lib/activities/kinds.ts'
import cy from '../../messages/cy.json' with { type: 'json' }
import en from '../../messages/en.json' with { type: 'json' }
import { exampleScreen } from '../phone/exampleRoom.ts'
import { StoryRound } from './StoryRound.tsx'

/** What the page of a session says of a kind's example, every press of it shown. */
const read = async (kind: KindName, people: number, locale: 'en' | 'cy' = 'en') => {
  const { face, activity } = exampleScreen(kind, locale, { phase: 'revealed', people, rungs: 5 })
  const shown = (activity.round as { shown?: Record<string, unknown> }).shown ?? {} // it is revealed
  const round = { number: 1, spoiled: false, byHand: false, shown, reasons: null }
  const stream = await renderToReadableStream(
    <NextIntlClientProvider locale={locale} messages={{ en, cy }[locale]} timeZone="Europe/London">
      <StoryRound kind={kind} round={round} face={face} several={false} />
    </NextIntlClientProvider>,
  )
  await stream.allReady
  return { html: await new Response(stream).text(), shown }
}

/** The first text of a wall that the room saw. */
const firstText = (walls: unknown, field: string) =>
  (walls as { walls: Record<string, { loose: { text: string }[] }> }).walls[field]?.loose[0]?.text ?? 'no text'

it('a wall and the plans can be read on the page of a session, and open by a press that needs no pointer', async () => {
  const wall = await read('brainstorm', 12)
  expect(wall.html).toContain(firstText(wall.shown.wall, 'idea'))
  const plans = await read('plan', 12)
  for (const line of firstText(plans.shown.plans, 'plan').split('\n')) expect(plans.html).toContain(line)
  for (const { html } of [wall, plans]) expect(html).toContain('<details')
})

it('a sort has the pairs of the room, the research grouping and the room’s own groups', async () => {
  const { html } = await read('sort', 12)
  for (const title of [en.console.sort.room, en.console.sort.clusters]) expect(html).toContain(title)
  expect(html).toContain('The empathy')
  const welsh = await read('sort', 12, 'cy')
  expect(welsh.html).toContain(cy.console.sort.room)
})

it('of too few it says how many there were, and none of their words', async () => {
  const { html } = await read('brainstorm', 3)
  expect(html).not.toContain('<details')
  expect(html).not.toContain('<li')
})

it('what was shown of a vote stands in the order in which the room saw it, below the name of its excerpt', async () => {
  const { html } = await read('rate', 12)
  const headings = [...html.matchAll(/<h4[^>]*>(?:<span[^>]*>.<\/span>)?([^<]*)/g)].map(([, words]) => words ?? '')
  expect(headings[0]).toBe(en.console.figures.room)
  expect(headings.findIndex((words) => words.startsWith('Expert coding'))).toBe(1)
  expect(headings.at(-1)).toBe(en.console.figures.why)
  expect(html).not.toContain('<h2')
})

it('of a small room it says so, and nothing of files', async () => {
  const { html } = await read('rate', 7)
  expect(html).toContain(en.console.figures.smallRoom)
  expect(html).not.toContain(en.console.figures.hint)
})
