import { spawn } from 'node:child_process'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { goTo, press } from './room.ts'

const openRehearsal = async (desk: Page) => {
  await desk.locator('summary', { hasText: 'This session' }).click()
  await desk.getByRole('button', { name: 'Rehearse …' }).click()
  return desk.getByRole('dialog')
}

test('a facilitator rehearses with five: they come, answer, and every screen says what they are', async ({
  server,
  workshop,
}) => {
  test.setTimeout(240_000)
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const dialog = await openRehearsal(desk)
  await expectAccessible(desk)
  await dialog.getByText('From the command line').click()
  const line = await dialog.locator('code').innerText()
  expect(line).toMatch(/^npm run rehearse -- .*--url http:\/\/localhost:\d+ --token ses_\w+\.[\w-]+$/)
  await dialog.getByRole('button', { name: '5 people' }).click()
  await expect(dialog.getByText('5 pretend participants have been sent in.')).toBeVisible()
  await expect(dialog.getByText('5 pretend participants have joined so far.')).toBeVisible({ timeout: 20_000 })
  await desk.keyboard.press('Escape')
  await expect(desk.getByText('Rehearsal', { exact: true })).toBeVisible()
  await expect(screen.getByText('5 in the room')).toBeVisible()
  await expect(screen.getByText(/^Rehearsal/)).toBeVisible()

  await goTo(desk, 'First excerpt')
  await desk.getByText('Open voting').first().waitFor()
  await desk.getByRole('button', { name: 'Skip to this: Open voting' }).click()
  // [P7] they all answer by themselves, so it closes by itself
  await press(desk, /Show the room/)
  await expect(screen.getByText(/Moderate|Weak|Strong|No real agreement|Very strong/i).first()).toBeVisible()
  await expect(screen.getByText(/^Rehearsal/)).toBeVisible()
  const list = await workshop.desk.newPage()
  await list.goto(`${server.origin}/workshops`)
  await expect(list.getByText('Rehearsal', { exact: true }).first()).toBeVisible()
  await list.close()

  // A power cut: they come back by themselves, as phones do.
  await server.kill()
  await server.startAgain()
  await press(desk, /Let the room talk/)
  await press(desk, /Vote again/)
  await press(desk, /Show the room/)

  // Someone real comes in, and sees what this is; nobody else is pretended after that.
  const phone = await workshop.phone()
  await expect(phone.getByText('Rehearsal. Nothing here is counted.')).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Rehearse …' })).toBeDisabled()
  await expect(desk.getByText('A real person has joined', { exact: false })).toBeVisible()
})

test('with a real phone in the room pretend participants are refused, with a sentence', async ({
  server,
  workshop,
}) => {
  const desk = await workshop.console()
  const dialog = await openRehearsal(desk)
  await workshop.phone()
  await expect(dialog.getByText('A real person has joined', { exact: false })).toBeVisible()
  await expect(dialog.getByRole('button', { name: '5 people' })).toBeDisabled()
  const answer = await workshop.desk.request.post(`${server.origin}/api/sessions/${workshop.id}/rehearse`, {
    data: { people: 5 },
    headers: { origin: server.origin },
  })
  expect(answer.status()).toBe(409)
  expect(await answer.json()).toEqual({ ok: false, why: 'real' })
  await desk.reload()
  await expect(desk.getByText('Rehearsal', { exact: true })).toHaveCount(0)
})

test('the command line plays a whole session and prints nothing but its figures', async () => {
  const run = spawn('npm', ['run', '-s', 'rehearse', '--', '--people', '6', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  run.stdout.on('data', (part: Buffer) => {
    printed += part.toString()
  })
  const code = await new Promise((resolve) => run.once('exit', resolve))
  expect(printed.trim().split('\n')).toHaveLength(1)
  const { joined, answered, acknowledged, lost, rounds, revealed } = JSON.parse(printed)
  expect({ joined, lost, code }).toEqual({ joined: 6, lost: 0, code: 0 })
  expect(acknowledged).toBe(answered)
  expect(rounds).toBeGreaterThan(5)
  expect(revealed).toBeGreaterThan(10)
})

test('the facilitator lets the room talk before it sees its marks', async ({ workshop }) => {
  const desk = await workshop.console()
  await goTo(desk, 'First excerpt')
  await desk.locator('summary', { hasText: 'This vote' }).click()
  const order = desk.getByRole('switch', { name: 'Talk before the marks are shown' })
  await expect(order).not.toBeChecked()
  const presses = desk.getByRole('region', { name: 'The presses of this activity' })
  await expect(presses.getByText('Show the room')).toHaveCount(2)
  await order.click()
  await expect(order).toBeChecked()
  await expect(presses.getByText('Show the room')).toHaveCount(1)
  await expectAccessible(desk)
})
