import { execFileSync } from 'node:child_process'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { TestMailbox } from '../lib/server/mail/testMailbox.ts'
import { says } from './catalogue.ts'
import { expectAccessible } from './fixtures.ts'
import type { RunningServer } from './server.ts'

/** The password of everybody in these tests. */
export const password = 'a long enough password'

/**
 * Makes an account on a page that is open at a link, and is signed in by it. `alive`: what is done once the page can be
 * used and before it is sent.
 */
export const takeUpHere = async (page: Page, name: string, alive = async () => undefined as unknown): Promise<void> => {
  await page.locator('[name=name]').fill(name)
  await page.locator('[name=email]').fill(`${name.toLowerCase()}@example.org`)
  await page.locator('[name=password]').fill(password)
  const submit = page.locator('main form button[type=submit]')
  await expect(submit).toBeEnabled()
  await alive()
  await submit.click()
  await page.waitForURL((address) => !/invited|welcome/.test(address.pathname), { waitUntil: 'commit' })
}

/** The link to an account of the owner of another organisation, as the host makes it. */
export const ownerLinkOf = (server: RunningServer, organisation: string): string => {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    ATTUNE_DATA: server.dataFolder,
    PUBLIC_URL: server.origin,
  }
  const command = ['dist/ownerLink.js', '--organisation', organisation]
  return /http\S+/.exec(execFileSync(process.execPath, command, { env, encoding: 'utf8' }))?.[0] ?? ''
}

/** An owner whose pages are English invites somebody by mail, who takes up the link that arrives. */
export const invitedByMail = async (
  owner: Page,
  { taken }: TestMailbox,
  { name, role }: { readonly name: string; readonly role: RegExp },
  desk: BrowserContext,
): Promise<Page> => {
  const en = says('en')
  const address = `${name.toLowerCase()}@example.org`
  const { origin } = new URL(owner.url())
  await owner.goto(`${origin}/people`)
  await owner.getByLabel(en('pages.people.label')).fill(name)
  await owner.getByLabel(en('pages.people.email')).fill(address)
  await owner.getByRole('radio', { name: role }).check()
  await owner.getByRole('button', { name: en('pages.people.inviteSubmit') }).click()
  await expect(owner.getByText(address).first()).toBeVisible()
  const path = /\/invited\/[\w-]+/.exec(taken.find(({ to }) => to === address)?.text ?? '')?.[0]
  const page = await desk.newPage()
  await page.goto(`${origin}${path}`)
  await expectAccessible(page)
  await takeUpHere(page, name)
  return page
}
