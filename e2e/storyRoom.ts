import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Language } from '../lib/workshop/text.ts'
import { type Says, says } from './catalogue.ts'
import { expect, expectAccessible, phoneSize } from './fixtures.ts'
import type { QuietPhone } from './quietPhone.ts'
import { press, unlock, voteAll } from './room.ts'

const sizes = { desk: { width: 1440, height: 900 }, small: { width: 390, height: 844 }, phone: phoneSize }

/** A computer or phone of somebody's own, in their language. */
export const deviceOf = (browser: Browser, language: Language, size: keyof typeof sizes = 'desk', more = {}) =>
  browser.newContext({
    viewport: sizes[size],
    locale: language === 'cy' ? 'cy-GB' : 'en-GB',
    reducedMotion: 'reduce',
    ...more,
  })

/** What a page's address ends with. */
export const idIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''

/** The join code of the session whose console is open. */
export const codeOf = async (desk: Page): Promise<string> => {
  const told = await desk.request.get(new URL(`/api/sessions/${idIn(desk)}/code`, desk.url()).href)
  return ((await told.json()) as { code: string }).code
}

/** A phone for each of these languages, which has joined a session. */
export const phonesIn = (
  browser: Browser,
  origin: string,
  code: string,
  languages: readonly Language[],
): Promise<Page[]> =>
  Promise.all(
    languages.map(async (language) => {
      const phone = await (await deviceOf(browser, language, 'phone', { hasTouch: true })).newPage()
      await phone.goto(`${origin}/p/${code}`)
      await phone.getByRole('button', { name: says(language)('phone.join.button'), exact: true }).click()
      return phone
    }),
  )

/** The big screen of the session whose console is open, in a window of its own. */
export const bigScreen = async (browser: Browser, desk: Page, follow: (context: BrowserContext) => void) => {
  const context = await deviceOf(browser, 'en', 'desk', { storageState: await desk.context().storageState() })
  follow(context)
  const screen = await context.newPage()
  await screen.goto(desk.url().replace('/console/', '/projector/'))
  await unlock(screen)
  return screen
}

interface Room {
  readonly desk: Page
  /** The language of the console. */
  readonly t: Says
  readonly screen: Page
  readonly phones: readonly Page[]
  /** People without a screen, who come after the phones. */
  readonly others?: readonly QuietPhone[]
}

/** A room of five hears an excerpt, rates it, sees itself, and then the coding: nobody is told of that before. */
export const rateInRoom = async ({ desk, t, screen, phones, others = [] }: Room, reason: string): Promise<void> => {
  const marks = [2, 3, 3, 4, 4]
  const next = (place: string) => press(desk, new RegExp(t(place, { title: '' })))
  await next('console.press.begin')
  await next('console.press.goTo')
  await next('console.press.play')
  await next('console.press.open')
  await Promise.all([
    voteAll(phones, marks),
    ...others.map((other, at) => other.say({ mark: marks[phones.length + at] })),
  ])
  await next('console.rung.room.press')
  await expect(screen.getByText('3').first()).toBeVisible()
  for (const page of [screen, ...phones]) expect(await page.content()).not.toContain(reason)
  await expectAccessible(screen)
  await next('console.rung.overallCoding.press')
  for (const page of [screen, phones[0]!]) {
    const coding = new RegExp(t('projector.room.codingColumn'))
    if (page === screen) await expect(page.getByText(coding).first()).toBeVisible()
    await expectAccessible(page)
  }
  await expectAccessible(desk)
}
