import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })

test.use({
  plan: {
    activities: [
      planted('poll', 'Cards', {
        prompt: both('Which of the three do you get least of?'),
        choices: [both('Practice'), both('Challenge'), both('Feedback')],
        most: 1,
        choicesFrom: null,
        fact: null,
      }),
    ],
  },
})

test('[H1] [H2] the totals of a show of cards are typed in, stand for the vote alone, and are told as such', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  // The second one never answers: the vote stays open.
  const [phone] = await workshop.phones(2)
  await press(desk, /Begin: Cards/)
  await press(desk, /Open voting/)
  await phone!.getByRole('button', { name: 'Practice' }).click()
  await expect(phone!.getByText('Received').first()).toBeVisible()

  await desk.getByText('Count a show of cards').click()
  const cards = desk.getByRole('spinbutton')
  const take = desk.getByRole('button', { name: 'Take this count' })
  await cards.nth(2).fill('4.5')
  await take.click()
  await expect(desk.getByText(/^Type whole numbers/)).toBeVisible()
  for (const [card, count] of [2, 1, 5].entries()) await cards.nth(card).fill(String(count))
  await take.click()
  await expect(desk.getByText(/^The count is taken/)).toBeVisible()
  await expect(screen.getByText('Cards, counted by hand')).toBeVisible()
  await expect(screen.getByText(/5 of 8/)).toHaveCount(0)
  await expect(phone!.getByText(/What phones sent is not counted/)).toBeVisible()
  await expectAccessible(desk)

  await press(desk, /Show the room/)
  await expect(screen.getByRole('heading', { name: 'Most chosen: Feedback (5 of 8).' })).toBeVisible()
  await expect(screen.getByText('Counted by hand', { exact: true })).toBeVisible()
  await expect(phone!.getByText(/^Counted by hand/).first()).toBeVisible()
  await expect(desk.getByText('Count a show of cards')).toHaveCount(0)
  for (const page of [screen, phone!]) await expectAccessible(page)
})
