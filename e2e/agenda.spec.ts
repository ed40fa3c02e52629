import { expect, expectAccessible, test } from './fixtures.ts'
import { goTo, press } from './room.ts'

test.use({ wanted: { workshopId: 'wsh_goodpractice', track: 'short' } })

test('the facilitator chooses how long the day is, and the session holds the steps of that length', async ({
  workshop,
}) => {
  const origin = new URL((await workshop.console()).url()).origin
  const page = await workshop.desk.newPage()
  await page.goto(`${origin}/workshops`)
  await page.getByRole('button', { name: /Start a session of “Good practice/ }).click()
  await expect(page.getByRole('radio', { name: /^Half day, nearly four hours/ })).toBeChecked()
  await page.getByRole('radio', { name: /^About an hour/ }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const agenda = page.getByRole('navigation', { name: 'Agenda' })
  await expect(agenda.getByRole('button', { name: /First excerpt/ })).toBeVisible()
  await expect(agenda.getByRole('button', { name: /Second excerpt/ })).toHaveCount(0)
})

test('what is skipped is shown as such, and can be come back to', async ({ workshop }) => {
  const desk = await workshop.console()
  await press(desk, /Begin: Welcome/)
  await goTo(desk, 'First excerpt')
  const agenda = desk.getByRole('navigation', { name: 'Agenda' })
  const today = agenda.getByRole('button', { name: /What we will do today/ })
  await expect(today).toContainText('skipped, planned')
  await expectAccessible(desk)
  await today.click()
  await expect(today).not.toContainText('skipped')
  await expect(today).toHaveAttribute('aria-current', 'step')
  await expect(desk.getByText('ends about').first()).toBeVisible()
})

test('the big screen can be frozen and blanked while the room moves on, and phones do not notice', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const [screen, phone] = await Promise.all([workshop.projector(), workshop.phone()])
  await press(desk, /Begin: Welcome/)
  await press(desk, /What we will do today/)
  await expect(screen.getByText('Three questions for today')).toBeVisible()
  await desk.getByText('What the room sees').first().click()
  await desk.getByRole('radio', { name: 'frozen' }).click()
  await expect(desk.getByText('The projector is frozen: it shows what was on before.')).toBeVisible()
  await goTo(desk, 'Seven elements')
  await expect(phone.getByText(/These seven were used by the researchers/)).toBeVisible()
  await expect(screen.getByText('Three questions for today')).toBeVisible()
  await screen.reload()
  await expect(screen.getByRole('button', { name: /switch the sound on/ })).toBeVisible()
  await expect(screen.getByText('Three questions for today')).toHaveCount(0)
  await expect(screen.getByText('Seven elements')).toHaveCount(0)
  await desk.getByRole('button', { name: 'Let it follow the room' }).click()
  await expect(screen.getByText('Seven elements').first()).toBeVisible()
  await desk.getByRole('radio', { name: 'blank' }).click()
  await expect(screen.getByText('Seven elements')).toHaveCount(0)
  await expectAccessible(screen)
  await expectAccessible(desk)
})
