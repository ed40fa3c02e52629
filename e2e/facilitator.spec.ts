import { expect, expectAccessible, facilitator, test } from './fixtures.ts'
import { press } from './room.ts'
import { startServer } from './server.ts'

test('the owner’s link makes the first account, once; then a session is started from a workshop', async ({
  browser,
}) => {
  const server = await startServer()
  const context = await browser.newContext()
  const page = await context.newPage()
  const link = /\/welcome\/[\w-]+/.exec(server.text())?.[0]
  await page.goto(`${server.origin}${link}`)
  await expectAccessible(page)
  await page.getByLabel('Name').fill(facilitator.name)
  await page.getByLabel('Email').fill(facilitator.email)
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page.getByText('The password needs at least 10', { exact: false }).first()).toBeVisible()
  await page.getByLabel('Password').fill(facilitator.password)
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page.getByRole('heading', { name: 'Workshops' })).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('button', { name: /Start a session/ })
    .first()
    .click()
  const title = page.getByRole('group', { name: 'Title of the session' })
  await title.getByRole('textbox', { name: 'English' }).fill('Team North')
  await title.getByRole('textbox', { name: 'Cymraeg' }).fill('Tîm y Gogledd')
  await page.getByRole('radio', { name: 'Cymraeg, then English' }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('button', { name: /Begin: Welcome/ }).last()).toBeVisible()
  await expectAccessible(page)
  // A phone that wishes for neither language is met in the one that leads.
  const { code } = await (await page.request.get(`${page.url().replace('/console/', '/api/sessions/')}/code`)).json()
  const phone = await page.request.get(`${server.origin}/p/${code}`, { headers: { 'accept-language': 'fr' } })
  expect(await phone.text()).toContain('Tîm y Gogledd</h1>')
  await page.goto(`${server.origin}/workshops`)
  await expect(page.getByText('Running now')).toBeVisible()
  await expect(page.getByText('Team North').first()).toBeVisible()

  // The link has done its work.
  await page.goto(`${server.origin}${link}`)
  await expect(page.getByText('This link has been used', { exact: false }).first()).toBeVisible()
  await server.end()
})

test('whoever is not signed in is asked to, and the console and the big screen of others stay shut', async ({
  server,
  workshop,
  browser,
}) => {
  const stranger = await browser.newContext()
  const page = await stranger.newPage()
  await page.goto(`${server.origin}/workshops`)
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Email').fill(facilitator.email)
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('This email and password do not belong together', { exact: false }).first()).toBeVisible()
  await page.goto(`${server.origin}/projector/${workshop.id}`)
  await expect(page.getByText('This screen is opened from the console')).toBeVisible()
  await expectAccessible(page)
  const console_ = await page.goto(`${server.origin}/console/${workshop.id}`)
  expect(await console_?.text()).not.toContain(workshop.code)
  expect((await page.request.get(`${server.origin}/audio/${workshop.id}/exc_r3yk9b`)).status()).toBe(404)
  expect((await page.request.get(`${server.origin}/nowhere`)).status()).toBe(404)
})

test('a second device becomes a remote control by the console’s link, on a phone’s screen', async ({
  server,
  workshop,
  browser,
}) => {
  const desk = await workshop.console()
  await desk.locator('summary', { hasText: 'This session' }).click()
  await desk.getByRole('button', { name: 'Console on a second device' }).click()
  const text = await desk.getByRole('dialog').innerText()
  const path = /\/open\/console\/\S+/.exec(text)?.[0] ?? ''
  expect(path).not.toBe('')
  await expectAccessible(desk)
  await desk.keyboard.press('Escape')
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, hasTouch: true })
  const remote = await context.newPage()
  await remote.goto(`${server.origin}${path}`)
  await expect(remote.getByRole('button', { name: /Begin: Welcome/ }).last()).toBeVisible()
  await expectAccessible(remote)
  await remote
    .getByRole('button', { name: /Begin: Welcome/ })
    .last()
    .click()
  await expect(desk.getByRole('button', { name: /Go on: First excerpt/ }).last()).toBeVisible()
  await press(desk, /Go on: First excerpt/)
  await expect(remote.getByRole('button', { name: /Play in the room/ }).last()).toBeVisible()
})

test('the clicker goes on after the projector’s language was chosen; the arrows stay with the choice', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  await desk.getByText('What the room sees').first().click()
  await desk.getByRole('radio', { name: 'English' }).focus()
  await desk.keyboard.press('ArrowRight')
  await expect(screen.getByText('Ar eich ffôn', { exact: false }).first()).toBeVisible()
  await expect(desk.getByRole('button', { name: /Begin: Welcome/ }).last()).toBeVisible()
  await press(desk, /Begin: Welcome/)
  await expect(desk.getByRole('button', { name: /Go on: First excerpt/ }).last()).toBeVisible()
})
