import { expect, openWorkshop, test } from './fixtures.ts'
import { markButton, press, vote } from './room.ts'
import { startServer } from './server.ts'

test('a phone that is offline when it rates keeps the mark, says so, and sends it when the line is back', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const [one] = await workshop.phones(2)
  await press(desk, /Begin: Welcome/)
  await press(desk, /Go on: First excerpt/)
  await press(desk, /Play in the room/)
  await press(desk, /Open voting now/)
  await expect(markButton(one!, 4).first()).toBeVisible()
  await one!.context().setOffline(true)
  await markButton(one!, 4).first().click()
  await expect(one!.getByText('Kept on this phone.').first()).toBeVisible({ timeout: 40_000 })
  await expect(desk.getByText('0 of 2')).toBeVisible()
  await one!.context().setOffline(false)
  await expect(one!.getByText('Received.').first()).toBeVisible({ timeout: 20_000 })
  await expect(desk.getByText('1 of 2')).toBeVisible()
})

test('killed in the middle of the vote and started again: every acknowledged mark is there, nobody counts twice', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const server = await startServer()
  const workshop = await openWorkshop(server, (options) => browser.newContext(options))
  const desk = await workshop.console()
  const phones = await workshop.phones(4)
  const others = await workshop.quiet(2)
  await press(desk, /Begin: Welcome/)
  await press(desk, /Go on: First excerpt/)
  await press(desk, /Play in the room/)
  await press(desk, /Open voting now/)
  await Promise.all(phones.slice(0, 2).map((phone, at) => vote(phone, 2 + at)))
  await Promise.all(others.map((other, at) => other.say({ mark: 4 + at })))
  await server.kill()
  // One more rates while nobody is there to hear it.
  await markButton(phones[2]!, 3).first().click()
  await expect(phones[2]!.getByText('Kept on this phone.').first()).toBeVisible({ timeout: 20_000 })
  await server.startAgain()
  await expect(phones[2]!.getByText('Received.').first()).toBeVisible({ timeout: 30_000 })
  await expect(desk.getByText('5 of 6')).toBeVisible({ timeout: 20_000 })
  for (const [at, phone] of phones.slice(0, 2).entries()) {
    await phone.reload()
    await expect(phone.locator('main [aria-pressed="true"]').first()).toContainText(String(2 + at))
  }
  await vote(phones[3]!, 1)
  await press(desk, /Show the room/)
  await expect(phones[0]!.getByText('Your mark has a ring; only you see it.')).toBeVisible()
  expect(await server.stop()).toBe(0)
  await server.end()
})
