import { tableConfig } from '../lib/server/demo/evidence.ts'
import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })

test.use({
  plan: {
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
        ),
        { asking: null },
      ),
    ],
  },
})

test('published figures open press by press, with what is not reported, what is queried and which way is better', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const phone = await workshop.phone()
  await press(desk, /Begin: Table/)
  await expect(screen.getByText('It opens in 2 presses.')).toBeVisible()
  await expect(screen.getByText('.134')).toHaveCount(0)
  await expectAccessible(screen)
  await press(desk, /Show the first part/)
  await expect(screen.getByRole('heading', { name: 'Goals of their own' })).toBeVisible()
  await expect(screen.getByText('not reported').first()).toBeVisible()
  await expect(phone.getByText('not reported')).toBeVisible()
  await expect(phone.getByText('Distress')).toHaveCount(0)
  await press(desk, /Show the second part/)
  await expect(phone.getByText('lower is better').first()).toBeVisible()
  await expect(screen.getByText('they look shifted by one', { exact: false })).toBeVisible()
  for (const page of [screen, phone, desk]) await expectAccessible(page)
})
