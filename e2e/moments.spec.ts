import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press, unlock, voteAll } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })

test.use({
  plan: {
    floor: 3,
    activities: [
      planted('rate', 'Excerpt', {
        excerptId: 'exc_r3yk9b',
        prompt: both('How good was this practice?'),
        rungs: ['room', 'overallCoding'],
      }),
    ],
  },
})

test('people mark moments while they listen; the room sees where, once it is shown, and hears them again', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  await unlock(screen)
  const phones = await workshop.phones(3)
  const [phone] = phones
  await press(desk, /Begin: Excerpt/)
  await press(desk, /Play in the room/)
  for (const one of phones) {
    await one.getByRole('button', { name: 'Mark this moment' }).click()
    await expect(one.getByText(/1 moment marked/)).toBeVisible()
  }
  await expectAccessible(phone!)
  await press(desk, /Open voting/)
  await voteAll(phones, [2, 4, 4])
  await press(desk, /Show the room/)
  await desk.getByRole('button', { name: 'Play from a line' }).click()
  await expect(desk.getByText('Moments marked by 3 people')).toBeVisible()
  await desk
    .getByRole('button', { name: /person|people/ })
    .first()
    .click()
  await expect(screen.getByText(/3 people marked a moment/)).toBeVisible()
  await expectAccessible(screen)
})
