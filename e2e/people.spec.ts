import { setTimeout as delay } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { createOwner, expect, expectAccessible, facilitator, phoneSize, signIn, test } from './fixtures.ts'
import type { RunningServer } from './server.ts'
import { ownerLinkOf, password, takeUpHere } from './takeUp.ts'

const scripts = '**/_next/static/chunks/**'

/** Somebody else, at a computer of their own, who takes up a link and is signed in by it. */
const takeUp = async (browser: Browser, url: string, name: string, phone = false): Promise<Page> => {
  const context = await browser.newContext(phone ? { viewport: phoneSize, locale: 'cy-GB', colorScheme: 'dark' } : {})
  const page = await context.newPage()
  if (phone) {
    await page.goto(url)
    await expectAccessible(page)
  } else {
    // A slow line: what makes the page alive comes late, and what is typed and pressed before that must not be lost.
    await page.route(scripts, async (route) => {
      await delay(700)
      await route.continue()
    })
    await page.goto(url, { waitUntil: 'commit' })
  }
  // Once the page is alive nothing is held up any more, neither what it asks nor where it goes.
  await takeUpHere(page, name, () => page.unrouteAll({ behavior: 'wait' }))
  return page
}

/** The link on a page, at this computer's own address: the test's server listens on no other. */
const linkIn = async (page: Page): Promise<string> =>
  new URL(new URL(await page.getByLabel('The link').inputValue()).pathname, page.url()).href

const invite = async (page: Page, label: string, role: RegExp): Promise<string> => {
  await page.getByLabel('For whom').fill(label)
  await page.getByRole('radio', { name: role }).check()
  if (role.source.includes('Manager')) await page.getByRole('checkbox', { name: 'North locality' }).check()
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: label })).toBeVisible()
  return linkIn(page)
}

const ownersPage = async (browser: Browser, server: RunningServer): Promise<Page> => {
  const desk = await browser.newContext()
  await createOwner(server, desk)
  await signIn(server, desk)
  const page = await desk.newPage()
  await page.goto(`${server.origin}/people`)
  await expect(page.getByRole('listitem').filter({ hasText: facilitator.email })).toBeVisible()
  return page
}

test('an owner invites a trainer, who starts a session for a team, and a manager, who may not; elsewhere it does not exist', async ({
  server,
  browser,
}) => {
  const owner = await ownersPage(browser, server)
  await expect(owner.getByText('No team yet', { exact: false })).toBeVisible()
  await owner.getByLabel('Name of a new team').fill('North locality')
  await owner.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(owner.getByRole('button', { name: 'Rename the team North locality' })).toBeVisible()
  const [forTrainer, forManager] = [
    await invite(owner, 'Tomos, training', /^Trainer/),
    await invite(owner, 'Mair, north', /^Manager/),
  ]
  expect(forManager).not.toBe(forTrainer)
  await expectAccessible(owner)

  const trainer = await takeUp(browser, forTrainer, 'Tomos')
  await trainer
    .getByRole('button', { name: /Start a session/ })
    .first()
    .click()
  await trainer.getByLabel('Team or cohort').selectOption('North locality')
  await expectAccessible(trainer)
  await trainer.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(trainer.getByRole('button', { name: /Begin: Welcome/ }).last()).toBeVisible()
  const console_ = trainer.url()
  await trainer.goto(`${server.origin}/people`)
  await expect(trainer.getByRole('heading', { name: 'Teams', exact: true })).toBeVisible()
  await expect(trainer.getByText(facilitator.email)).toHaveCount(0)

  const manager = await takeUp(browser, forManager, 'Mair', true)
  expect((await manager.request.get(`${server.origin}/people`)).status()).toBe(404)
  await manager.goto(console_)
  await expect(manager.getByRole('heading', { name: 'Sesiwn rhywun arall yw hon' })).toBeVisible()
  const asked = { data: { workshopId: 'wsh_doweagree' }, headers: { origin: server.origin } }
  expect((await manager.request.post(`${server.origin}/api/sessions`, asked)).status()).toBe(404)

  // The host makes another organisation, whose owner finds nothing of this one at any address of its pages.
  const link = ownerLinkOf(server, 'Elsewhere')
  const stranger = await takeUp(browser, link, 'Sara')
  await expect(stranger.getByRole('heading', { name: 'Workshops' })).toBeVisible()
  await expect(stranger.getByText('No session yet', { exact: false })).toBeVisible()
  for (const page of ['console', 'sessions', 'projector']) {
    const answer = await stranger.request.get(console_.replace('/console/', `/${page}/`))
    expect({ page, status: answer.status() }).toEqual({ page, status: 404 })
  }
  await stranger.goto(`${server.origin}/people`)
  await expect(stranger.getByRole('listitem').filter({ hasText: 'sara@example.org' })).toBeVisible()
  await expect(stranger.getByText(facilitator.email)).toHaveCount(0)
})

test('an owner makes a link to a new password, asks once before an account is removed, and people look after their own', async ({
  server,
  browser,
}) => {
  const owner = await ownersPage(browser, server)
  const nia = await takeUp(browser, await invite(owner, 'Nia', /^Coder/), 'Nia')
  await nia.goto(`${server.origin}/account`)
  await expect(nia.getByText('You are signed in on this device only.')).toBeVisible()
  await nia.getByLabel('Your password').fill(password)
  await nia.getByRole('button', { name: 'Set it up' }).click()
  await expect(nia.getByRole('img', { name: 'QR code for an authenticator app' })).toBeVisible()
  await expectAccessible(nia)

  await owner.reload()
  await owner.getByRole('button', { name: 'Make a link to a new password for Nia' }).click()
  const link = await linkIn(owner)
  await nia.goto(link)
  await expectAccessible(nia)
  await nia.getByLabel('Password').fill('short')
  await nia.getByRole('button', { name: 'Save the password' }).click()
  await expect(nia.getByText('The password needs at least 10', { exact: false })).toBeVisible()
  await nia.getByLabel('Password').fill('another good password')
  await nia.getByRole('button', { name: 'Save the password' }).click()
  await nia.getByLabel('Email').fill('nia@example.org')
  await nia.getByLabel('Password').fill('another good password')
  await nia.getByRole('button', { name: 'Sign in' }).click()
  await expect(nia.getByRole('heading', { name: 'Coding', exact: true })).toBeVisible()

  await owner.getByRole('button', { name: 'Remove Nia' }).click()
  await expect(owner.getByRole('group', { name: /Remove the account of Nia\?/ })).toBeFocused()
  await expectAccessible(owner)
  await owner.getByRole('button', { name: 'Remove the account' }).click()
  await expect(owner.getByText('nia@example.org')).toHaveCount(0)
  await expect(owner.getByRole('region', { name: 'People', exact: true })).toBeFocused()
  await nia.reload()
  await expect(nia.getByRole('heading', { name: 'Sign in' })).toBeVisible()

  await owner.getByRole('link', { name: 'Open the list' }).click()
  await expect(owner.getByText(`${facilitator.name} removed the account of Nia`)).toBeVisible()
  await expectAccessible(owner)
})
