import type { Page } from '@playwright/test'
import { tableConfig } from '../lib/server/demo/evidence.ts'
import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })

test.use({
  plan: {
    floor: 3,
    activities: [
      planted(
        'evidence',
        'Table',
        tableConfig(
          both('Which skill goes with what?'),
          both('Not every family completed every measure.'),
          ['all-families'],
          [
            [both('Goals of their own'), ['gas']],
            [both('Distress'), ['ghq-t2', 'ghq-change']],
          ],
          {
            prompt: both('What do you expect?'),
            figures: [
              { label: both('Goals, with care'), press: 1 },
              { label: both('Worry, with authority'), press: 2 },
            ],
          },
        ),
      ),
      planted('poll', 'Matters', {
        prompt: both('Does it matter?'),
        choices: [both('yes'), both('no')],
        most: 1,
        choicesFrom: null,
        table: 'act_table',
        fact: null,
      }),
    ],
  },
})

/** What one phone expects: its first figure up, its second with no link. */
const expectFigures = async (phone: Page, strength: string): Promise<void> => {
  await phone
    .getByRole('group', { name: 'Goals, with care', exact: true })
    .getByRole('button', { name: 'up', exact: true })
    .click()
  await phone.getByRole('button', { name: strength }).click()
  await phone
    .getByRole('group', { name: 'Worry, with authority', exact: true })
    .getByRole('button', { name: 'no link' })
    .click()
  await expect(phone.getByText('Received').first()).toBeVisible()
}

test('people say what they expect; then published figures open press by press, with what is not reported, what is queried and which way is better', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const phones = await workshop.phones(3)
  const phone = phones[0]!
  await press(desk, /Begin: Table/)
  await press(desk, /Open voting/)
  for (const [at, one] of phones.entries()) await expectFigures(one, at === 0 ? 'strong' : 'weak')
  await expectAccessible(phone)
  await expect(screen.getByText('.134')).toHaveCount(0)
  await press(desk, /Show what the room expects/)
  await expect(screen.getByText('Goals, with care: we expected 3 up, 0 no link, 0 down.')).toBeVisible()
  await expectAccessible(screen)
  await press(desk, /Show the first part/)
  await expect(screen.getByRole('heading', { name: 'Goals of their own' })).toBeVisible()
  await expect(screen.getByText(/^Goals, with care: we expected 3 up/)).toBeVisible()
  await expect(screen.getByText(/^Worry, with authority: we expected/)).toHaveCount(0)
  await expect(screen.getByText('not reported').first()).toBeVisible()
  await expect(phone.getByText('not reported')).toBeVisible()
  await expect(phone.getByText('Distress')).toHaveCount(0)
  await press(desk, /Show the second part/)
  await expect(phone.getByText('lower is better').first()).toBeVisible()
  await expect(screen.getByText('lower is better').first()).toBeVisible()
  await expectAccessible(screen)
  // How they are read, and what does not fit, has a page of its own, which the console turns to.
  await desk.getByRole('button', { name: 'Next page' }).click()
  await expect(screen.getByText('they look shifted by one', { exact: false })).toBeVisible()
  for (const page of [screen, phone, desk]) await expectAccessible(page)

  // The next question is answered with the figures beside it.
  await press(desk, /Go on: Matters/)
  await press(desk, /Open voting/)
  await expect(screen.getByRole('row', { name: /Goal Attainment/ })).toContainText('.134')
  await phone.getByRole('button', { name: 'The figures: Table' }).click()
  await expect(phone.getByRole('dialog').getByText('not reported').first()).toBeVisible()
  for (const page of [screen, phone]) await expectAccessible(page)
})
