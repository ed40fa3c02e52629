import type { Browser, Page } from '@playwright/test'
import { says } from './catalogue.ts'
import { createOwner, expect, expectAccessible, phoneSize, signIn, test } from './fixtures.ts'
import { enter as press, reach, writeBoth } from './keyboard.ts'
import { goTo } from './room.ts'
import type { RunningServer } from './server.ts'

const english = says('en')
const write = (page: Page, label: string, en: string, cy: string) => writeBoth(page, english, label, { en, cy })

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible()

/** A trainer of the same organisation, at a computer of their own. */
const trainer = async (browser: Browser, server: RunningServer, owner: Page): Promise<Page> => {
  const headers = { origin: server.origin }
  const made = await owner.request.post(`${server.origin}/api/invitations`, {
    data: { role: 'trainer', teams: [], label: 'Teleri' },
    headers,
  })
  const { path } = (await made.json()) as { path: string }
  const desk = await browser.newContext({ viewport: { width: 820, height: 1180 } })
  const token = path.split('/').at(-1)
  const account = { name: 'Teleri', email: 'teleri@example.org', password: 'a long enough password' }
  const taken = await desk.request.post(`${server.origin}/api/invited`, { data: { token, ...account }, headers })
  expect(taken.ok()).toBe(true)
  await desk.request.post(`${server.origin}/api/auth/sign-in/email`, { data: account, headers })
  return desk.newPage()
}

test('a workshop is built by the keyboard alone, seen in its preview, kept apart from a colleague’s, and run', async ({
  server,
  browser,
}) => {
  const desk = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  await createOwner(server, desk)
  await signIn(server, desk)
  const page = await desk.newPage()
  await page.goto(`${server.origin}/workshops`)
  await press(page, page.getByRole('button', { name: 'New workshop' }))
  await page.waitForURL(/\/workshops\/wsh_/)
  const address = page.url()

  await test.step('it is given a title and a question, and the preview shows the question at once', async () => {
    await write(page, 'Title', 'Our morning', 'Ein bore')
    await press(page, page.getByRole('button', { name: 'Add an activity' }), true)
    await press(page, page.getByRole('dialog').getByRole('button', { name: /^Poll/ }))
    await expect(page.getByRole('heading', { name: 'Activity 2' })).toBeFocused()
    await write(page, 'Question', 'What helps us most?', 'Beth sy’n ein helpu fwyaf?')
    const phone = page.getByRole('region', { name: 'Preview: phone' })
    await expect(phone).toContainText('What helps us most?')
    await expect(page.getByRole('region', { name: 'Preview: big screen' })).toContainText('What helps us most?')
    await saved(page)
    await expectAccessible(page)
  })

  await test.step('a change is taken back and made again, also of what was moved and removed', async () => {
    const phone = page.getByRole('region', { name: 'Preview: phone' })
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(phone).toContainText('Which do you get least of?')
    await page.keyboard.press('Control+Shift+z')
    await page.keyboard.press('Control+Shift+z')
    await expect(phone).toContainText('What helps us most?')
    const up = page.getByRole('button', { name: 'Move “Poll” up' })
    await press(page, up, true)
    await expect(page.getByText('“Poll” is now number 1 of 2.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Move “Poll” down' })).toBeFocused()
    await press(page, page.getByRole('button', { name: 'Remove this activity' }))
    await expect(page.getByText('“Poll” was removed.')).toBeVisible()
    await press(page, page.getByRole('status').getByRole('button', { name: 'Undo' }), true)
    await expect(page.getByRole('button', { name: 'Move “Poll” down' })).toBeVisible()
    await saved(page)
  })

  await test.step('what is missing is said with its place, and nothing is saved half', async () => {
    await press(page, page.getByRole('button', { name: /^1\. Poll/ }))
    await write(page, 'Question', 'x', 'Beth?')
    await reach(page, page.getByRole('group', { name: 'Question' }).getByLabel('English'), true)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await expect(page.getByText('Not saved: 1 thing is missing')).toBeVisible()
    await press(page, page.getByRole('button', { name: '1. Poll: Question: is missing in English' }), true)
    // The focus comes with the next frame: what is typed before goes nowhere.
    await expect(page.getByRole('group', { name: 'Question' }).getByLabel('English')).toBeFocused()
    await page.keyboard.type('What helps us most today?')
    await saved(page)
  })

  await test.step('two people change it at once: the later one is told, and keeps theirs as a copy', async () => {
    await press(page, page.getByRole('button', { name: 'About the workshop' }), true)
    await press(page, page.getByRole('button', { name: 'Share with the organisation' }))
    await expect(page.getByText('Everyone in your organisation', { exact: false })).toBeVisible()
    const other = await trainer(browser, server, page)
    await other.goto(address)
    const theirs = other.getByRole('group', { name: 'Description' }).getByLabel('English')
    await expect(async () => {
      await theirs.fill('By Teleri') // before React is there it would be lost
      await expect(theirs).toHaveValue('By Teleri', { timeout: 500 })
      await expect(other.getByRole('button', { name: 'Undo' })).toBeEnabled({ timeout: 500 })
    }).toPass()
    await saved(other)
    await write(page, 'Description', 'By Fay', 'Gan Fay')
    await expect(page.getByText(/^Teleri saved this workshop at \d\d:\d\d/)).toBeVisible()
    await press(page, page.getByRole('button', { name: 'Save mine as a copy' }), true)
    await page.waitForURL((url) => url.href !== address)
    await expect(page.getByRole('heading', { name: 'Our morning (copy)' })).toBeVisible()
    await other.reload()
    await expect(theirs).toHaveValue('By Teleri')
  })

  await test.step('a session of it puts the new question on a phone', async () => {
    await press(page, page.getByRole('button', { name: /Start a session/ }))
    await press(page, page.getByRole('button', { name: 'Start', exact: true }))
    await page.waitForURL(/\/console\//)
    await goTo(page, 'Poll')
    const session = page.url().split('/').at(-1)
    const told = await desk.request.get(`${server.origin}/api/sessions/${session}/code`)
    const { code } = (await told.json()) as { code: string }
    const phone = await (await browser.newContext({ viewport: phoneSize, locale: 'en-GB' })).newPage()
    await phone.goto(`${server.origin}/p/${code}`)
    await phone.getByRole('button', { name: /Join/ }).click()
    await expect(phone.getByText('What helps us most today?')).toBeVisible()
  })
})
