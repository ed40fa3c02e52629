import { expect, type Page } from '@playwright/test'
import { says } from './catalogue.ts'

const both = (place: string): string[] => (['en', 'cy'] as const).map((language) => says(language)(place))
const nextPress = both('console.next.label')
  .map((label) => `section[aria-label="${label}"]`)
  .join(', ')
const pressAgain = new RegExp(both('console.next.pressAgain').join('|'))

/** Waits in the page itself: asked from outside, each press of a day would be noticed up to a second too late. */
const untilReady = (desk: Page, name: RegExp) =>
  desk.waitForFunction(
    ({ source, flags, nextPress }) => {
      const next = document.querySelector(nextPress)?.querySelector('button[aria-disabled]')
      return next?.getAttribute('aria-disabled') === 'false' && new RegExp(source, flags).test(next.textContent ?? '')
    },
    { source: name.source, flags: name.flags, nextPress },
    { timeout: 15_000 },
  )

/**
 * The facilitator's next press, by the keyboard alone; a reveal asks for a second press. For a moment after the
 * button has changed its meaning it takes none, so that a double click does not go a step too far.
 */
export const press = async (desk: Page, name: RegExp, held = /Show|Dangos/.test(name.source)): Promise<void> => {
  await untilReady(desk, name)
  await desk.keyboard.press('PageDown')
  if (!held) return
  await untilReady(desk, pressAgain)
  await desk.keyboard.press('PageDown')
}

/** The words on the five buttons, by mark. */
export const words = ['', 'Very poor', 'Poor', 'Adequate', 'Good', 'Very good']

/** The button of a mark on a phone. */
export const markButton = (phone: Page, mark: number) =>
  phone
    .getByRole('button', { name: new RegExp(`^${mark}\\b`) })
    .or(phone.getByRole('radio', { name: new RegExp(`^${mark}\\b`) }))

/** One phone gives a mark and is told that it has arrived. */
export const vote = async (phone: Page, mark: number): Promise<void> => {
  await markButton(phone, mark).first().click()
  await expect(phone.getByText(/Received|Wedi dod i law/).first()).toBeVisible()
}

/** Every phone gives its mark, at once. */
export const voteAll = (phones: readonly Page[], marks: readonly number[]): Promise<unknown> =>
  Promise.all(phones.map((phone, at) => vote(phone, marks[at] ?? 3)))

/** The projector's one unlock. */
export const unlock = async (screen: Page): Promise<void> => {
  await screen.getByRole('button', { name: new RegExp(both('projector.sound.locked').join('|')) }).click()
}

/** Leads a room to an activity by the agenda. */
export const goTo = async (desk: Page, title: string): Promise<void> => {
  await desk
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(title) })
    .click()
  const confirm = desk.getByRole('button', { name: 'Go there' })
  if (await confirm.isVisible().catch(() => false)) await confirm.click()
}
