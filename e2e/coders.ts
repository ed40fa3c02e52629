import { expect, type Page } from '@playwright/test'
import type { Says } from './catalogue.ts'

/** Marks every element and the whole alike, with a reason, and picks a line for the first. */
export const codeAll = async (page: Page, says: Says, mark: string, reason: string): Promise<void> => {
  const elements = page.getByRole('navigation', { name: says('coding.desk.elements') })
  const count = await elements.getByRole('listitem').count()
  for (let at = 0; at < count; at += 1) {
    const lines = page.getByRole('list', { name: says('coding.desk.transcript') }).getByRole('button')
    if (at === 0) await lines.nth(1).click()
    await page.getByRole('radio', { name: mark, exact: true }).check()
    await page.getByLabel(says('coding.desk.reason')).fill(reason)
    if (at === count - 1) break
    await page.getByRole('button', { name: says('coding.desk.next'), exact: true }).press('Enter')
    await expect(page.getByRole('heading', { level: 2 }).last()).toBeFocused()
  }
  await expect(page.getByText(says('coding.desk.state.kept'), { exact: true })).toBeVisible()
}

/** Submits it, for good. */
export const submitCoding = async (page: Page, says: Says): Promise<void> => {
  await page.getByRole('button', { name: says('coding.desk.submit'), exact: true }).click()
  await page.getByRole('button', { name: says('coding.desk.submitYes') }).click()
  await page.waitForURL(/\/coding$/)
}

/** Keeps every text that reaches a browser, from now on. */
export const keepTraffic = (page: Page): (() => Promise<string>) => {
  const texts: Promise<string>[] = []
  page.context().on('response', (response) => {
    if (!/audio|font|image/.test(response.headers()['content-type'] ?? '')) texts.push(response.text().catch(() => '')) // a redirect has none
  })
  return async () => (await Promise.all(texts)).join('\n')
}

/** At the meeting, hears again a line that a coder has picked. */
export const hearLine = async (
  page: Page,
  says: Says,
  { words, from }: { readonly words: string; readonly from: number },
): Promise<void> => {
  await page
    .getByRole('button', { name: new RegExp(`^${says('coding.consensus.hear')}: “${words}`) })
    .first()
    .click()
  const player = page.locator('audio')
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThanOrEqual(from)
}

/** Loads a page again that asks before it is left. */
export const loadAgain = async (page: Page): Promise<void> => {
  page.once('dialog', (leaving) => leaving.accept())
  await page.reload()
}

/** At the meeting, writes down the same mark and reason for every element, in Welsh. */
export const agreeAll = async (page: Page, says: Says, mark: string, reason: string): Promise<void> => {
  for (const item of await page.getByRole('region').all()) {
    const choice = item.getByRole('radio', { name: mark, exact: true })
    if ((await choice.count()) === 0) continue
    await choice.check()
    await item.getByLabel(says('coding.consensus.reason.cy')).fill(reason)
  }
}
