import { expect, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press, unlock, vote } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })
const hour = 3_600_000

test.use({
  plan: {
    floor: 3,
    activities: [
      planted('rate', 'Excerpt', {
        excerptId: 'exc_r3yk9b',
        prompt: both('How good was this practice?'),
        rungs: ['room'],
      }),
    ],
  },
})

test('phones whose clocks are days off, or are set while the room listens, go by the time of the room', async ({
  workshop,
}) => {
  const set = await workshop.phone()
  const desk = await workshop.console()
  await unlock(await workshop.projector())
  const ahead = await workshop.phone({ stay: true })
  await ahead.clock.setSystemTime(Date.now() + 50 * hour)
  await ahead.reload()
  await ahead.getByRole('button', { name: /Join/ }).click()
  const phones = [ahead, set] as const
  await press(desk, /Begin: Excerpt/)
  await press(desk, /Play in the room/)
  await expect(set.getByText('Listening')).toBeVisible()
  await set.clock.setSystemTime(Date.now() - 5 * hour)
  for (const phone of phones) {
    await expect(phone.getByText(/^0:(0[1-9]|[1-5]\d) of/), 'where the room is in the recording').toBeVisible()
    await phone.getByRole('button', { name: 'Mark this moment' }).click()
    await expect(phone.getByText(/1 moment marked/)).toBeVisible()
  }
  await press(desk, /Open voting/)
  // Once more, when a page has long measured the server's clock.
  await set.clock.setSystemTime(Date.now() - 30 * hour)
  await desk.getByRole('button', { name: /^Start \d/ }).click()
  for (const phone of phones) await expect(phone.getByRole('timer')).toHaveText(/^0:[1-4]\d left$/)
  for (const phone of phones) await vote(phone, 4)
})
