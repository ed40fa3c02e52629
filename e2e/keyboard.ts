import { expect, type Locator, type Page } from '@playwright/test'
import type { Says } from './catalogue.ts'

// The keyboard alone: nothing here clicks or fills in but by keys.
const mostTabs = 120

/** Goes on by Tab until something has the focus. */
export const reach = async (page: Page, target: Locator, back = false): Promise<void> => {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if (await isThere()) return
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
  }
  await expect(target).toBeFocused()
}

/** Goes to something and presses it. */
export const enter = async (page: Page, target: Locator, back = false): Promise<void> => {
  await reach(page, target, back)
  await page.keyboard.press('Enter')
}

/** Types over what stands in the field that has the focus. */
export const typeOver = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

/** Writes a text in both languages over what stands there. */
export const writeBoth = async (
  page: Page,
  says: Says,
  label: string,
  { en, cy }: { en: string; cy: string },
): Promise<void> => {
  const field = page.getByRole('group', { name: label, exact: true })
  await reach(page, field.getByLabel(says('common.language.en')))
  await typeOver(page, en)
  await page.keyboard.press('Tab')
  await typeOver(page, cy)
}
