import { expect, expectAccessible, test } from './fixtures.ts'
import { press, unlock } from './room.ts'

test('captions run on the big screen and the transcript opens on phones, once the facilitator allows them', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const phone = await workshop.phone({ language: 'cy' })
  await press(desk, /Begin: Welcome/)
  await press(desk, /Go on: First excerpt/)
  await unlock(screen)
  await expect(phone.getByRole('button', { name: 'Trawsgrifiad' })).toHaveCount(0)
  await desk.getByText('What the room sees').click()
  await desk.getByRole('switch', { name: 'Captions on the projector' }).click()
  await desk.getByRole('switch', { name: 'Transcript on phones' }).click()
  await phone.getByRole('button', { name: 'Trawsgrifiad' }).click()
  await expect(phone.getByRole('dialog').getByText('yn Saesneg', { exact: false })).toBeVisible()
  await expect(phone.getByRole('dialog').locator('[lang="en"]').first()).not.toBeEmpty()
  await expectAccessible(phone)

  // The room hears the excerpt from a line: its caption is on the screen.
  await desk.getByRole('button', { name: 'Play from a line' }).click()
  const line = desk.getByRole('dialog').getByRole('listitem').nth(2).getByRole('button')
  const words = (await line.locator('[lang="en"]').first().innerText()).trim()
  await line.click()
  await expect(screen.getByText(words.slice(0, 30), { exact: false }).first()).toBeVisible()
  await expectAccessible(screen)
})

test('an address that leads nowhere gets a sentence and a way on', async ({ server, workshop }) => {
  const page = await workshop.desk.newPage()
  const answer = await page.goto(`${server.origin}/nowhere`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await expectAccessible(page)
})
