import type { Browser, BrowserContext, Page } from '@playwright/test'
import { createOwner, expect, expectAccessible, signIn, test } from './fixtures.ts'
import type { RunningServer } from './server.ts'

/** A coder of the same organisation, at a computer of their own. */
const coder = async (browser: Browser, server: RunningServer, owner: BrowserContext, name: string): Promise<Page> => {
  const headers = { origin: server.origin }
  const data = { role: 'coder', teams: [], label: name }
  const made = await owner.request.post(`${server.origin}/api/invitations`, { data, headers })
  const token = ((await made.json()) as { path: string }).path.split('/').at(-1)
  const account = { name, email: `${name.toLowerCase()}@example.org`, password: 'a long enough password' }
  const desk = await browser.newContext({ reducedMotion: 'reduce' })
  await desk.request.post(`${server.origin}/api/invited`, { data: { token, ...account }, headers })
  await desk.request.post(`${server.origin}/api/auth/sign-in/email`, { data: account, headers })
  return desk.newPage()
}

/** Marks every element and the whole alike, with a reason, and picks a line for the first. */
const code = async (page: Page, mark: string, reason: string): Promise<void> => {
  const tabs = page.getByRole('navigation', { name: 'Elements' }).getByRole('listitem')
  const count = await tabs.count()
  for (let at = 0; at < count; at++) {
    await tabs.nth(at).getByRole('button').click()
    if (at === 0) await page.getByRole('list', { name: 'Transcript' }).getByRole('button').nth(2).click()
    await page.getByRole('radio', { name: mark, exact: true }).check()
    await page.getByLabel('Why this mark?').fill(reason)
  }
  await expect(page.getByText('Kept', { exact: true })).toBeVisible()
}

test('two coders mark an excerpt blind, meet where they differ, and the agreement becomes the coding', async ({
  server,
  browser,
}) => {
  const desk = await browser.newContext({ reducedMotion: 'reduce' })
  await createOwner(server, desk)
  await signIn(server, desk)
  const [ann, bob] = [await coder(browser, server, desk, 'Ann'), await coder(browser, server, desk, 'Bob')]
  const owner = await desk.newPage()
  await owner.goto(`${server.origin}/coding`)
  await owner.getByRole('button', { name: 'Ask for a coding' }).first().click()
  for (const name of ['Ann', 'Bob']) await owner.getByRole('checkbox', { name }).check()
  await expectAccessible(owner)
  await owner.getByRole('button', { name: 'Ask them' }).click()
  await expect(owner.getByText('Bob: not yet submitted')).toBeVisible()

  for (const [page, mark] of [
    [ann, '2'],
    [bob, '4'],
  ] as const) {
    await page.goto(`${server.origin}/coding`)
    await page.getByRole('link', { name: /^Code it/ }).click()
    await code(page, mark, `Because of ${mark}.`)
    if (page === ann) await expectAccessible(page)
    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.getByRole('button', { name: 'Submit for good' }).click()
    await page.waitForURL(/\/coding$/)
    if (page === ann) await expect(page.getByText(/You will see the others once all/)).toBeVisible()
  }

  await owner.reload()
  await owner.getByRole('link', { name: /^Open the meeting/ }).click()
  await expect(owner.getByText('2 marks apart').first()).toBeVisible()
  await expect(owner.getByText('Because of 2.').first()).toBeVisible()
  await expectAccessible(owner)
  for (const item of await owner.getByRole('region').all()) {
    const mark = item.getByRole('radio', { name: '3', exact: true })
    if ((await mark.count()) === 0) continue
    await mark.check()
    await item.getByLabel('Agreed reason, in English').fill('Between the two.')
  }
  await owner.getByRole('button', { name: 'Record the agreement' }).click()
  await owner.getByRole('button', { name: 'Record it' }).click()
  await expect(owner.getByText(/This was agreed on and recorded/)).toBeVisible()
  await ann.reload()
  await expect(ann.getByText('Agreed · version 1')).toBeVisible()
})
