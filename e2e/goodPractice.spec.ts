import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import type { QuietPhone } from './quietPhone.ts'

test.use({ wanted: { workshopId: 'wsh_goodpractice', track: 'short', floor: 3 } })

/** What the pages show at some of the steps, looked at once the step has been played to its end. */
type Look = (pages: { screen: Page; phone: Page }) => Promise<unknown>

const looks: Readonly<Record<string, Look>> = {
  'What we will do today': ({ screen }) => expect(screen.getByText('Three questions for today').first()).toBeVisible(),
  'What makes practice good?': ({ screen }) => expect(screen.getByText('Idea 1').first()).toBeVisible(),
  'First excerpt': ({ phone }) => expect(phone.getByText(/demo coding/i).first()).toBeVisible(),
  'Third excerpt, with the seven': ({ screen }) => expect(screen.getByText('Demo coding').first()).toBeVisible(),
  'The first table': ({ phone }) => expect(phone.getByText('not reported').first()).toBeVisible(),
  'Your own list from earlier': ({ screen }) => expect(screen.getByText('Idea 1').first()).toBeVisible(),
  'Your own record': async ({ screen, phone }) => {
    await expect(screen.getByRole('heading', { name: 'Thank you' }).first()).toBeVisible()
    // The mark of the first excerpt, and what was written to take away.
    await expect(phone.getByRole('rowheader', { name: /.+/ }).first()).toBeVisible()
    await expect(phone.getByText('Idea 1').first()).toBeVisible()
  },
}

/** What one phone does with a question of any kind: it writes into every field, taps in every group, and sends. */
const answer = async (phone: Page): Promise<void> => {
  const form = phone.getByRole('main')
  const ways = form.getByRole('textbox').or(form.getByRole('group')).or(form.getByRole('spinbutton'))
  await ways.first().waitFor()
  for (const box of await form.getByRole('textbox').all()) await box.fill('Idea 1')
  for (const group of await form.getByRole('group').all()) {
    const choice = group.locator('button[aria-pressed]').first()
    if (await choice.isVisible()) await choice.click()
  }
  const send = form.getByRole('button', { name: /^(Send|Guess) ?/ }).first()
  if (await send.isVisible()) await send.click()
  await form.getByText('Received.').first().waitFor()
}

const nextOf = (desk: Page): Locator => desk.getByRole('region', { name: 'The next press' }).getByRole('button').first()

/** Where the console stands: its next press, once it takes one, and its list of presses. */
interface Standing {
  readonly label: string
  readonly presses: string
}

/** Waits in the page itself, since a day of presses would lose minutes by asking from outside. */
const standing = async (desk: Page, before: string): Promise<Standing> => {
  const found = await desk.waitForFunction((old) => {
    const of = (name: string) => document.querySelector(`section[aria-label="${name}"]`)
    const next = of('The next press')?.querySelector('button')
    const presses = of('The presses of this activity')?.textContent ?? ''
    const ready = next?.getAttribute('aria-disabled') === 'false'
    return ready && presses !== old ? { label: next.textContent ?? '', presses } : false
  }, before)
  return (await found.jsonValue()) as Standing // what is awaited is never `false`
}

interface Room {
  readonly phone: Page
  readonly others: readonly QuietPhone[]
}

/** Makes the console's next press. Recordings are not waited for: voting is opened. */
const makePress = async (desk: Page, room: Room, label: string): Promise<void> => {
  if (label === 'Play in the room') {
    // The list may have been read a moment before voting opened: there is nothing to skip to then.
    const skip = desk.getByRole('button', { name: 'Skip to this: Open voting' })
    await skip
      .or(nextOf(desk).filter({ hasNotText: label }))
      .first()
      .waitFor()
    if (await skip.isVisible()) await skip.click({ timeout: 5_000 }).catch(() => undefined)
    return
  }
  if (label.startsWith('Close ')) {
    await Promise.all([answer(room.phone), ...room.others.map((other) => other.sayAnything())])
  }
  // Once everyone has answered it closes by itself after a second: it is then no press any more.
  if ((await nextOf(desk).innerText()) === label) await desk.keyboard.press('PageDown')
  // The points of a list need no second press.
  if (!label.startsWith('Show') || label.startsWith('Show point')) return
  await nextOf(desk).filter({ hasText: 'Press again to reveal' }).waitFor()
  await desk.keyboard.press('PageDown')
}

test('the short day runs from welcome to close; no screen of it has a fault that axe can find', async ({
  workshop,
}) => {
  test.setTimeout(600_000)
  const desk = await workshop.console()
  // One writes on a page; three more need no screen.
  const [screen, phone, others] = await Promise.all([workshop.projector(), workshop.phone(), workshop.quiet(3)])
  const looked: string[] = []
  let title = ''
  const leave = async () => {
    const look = looks[title]
    if (look) {
      await look({ screen, phone })
      looked.push(title)
    }
    await test.step(`no fault at: ${title}`, () => Promise.all([desk, screen, phone].map(expectAccessible)))
  }
  let at = { label: '', presses: '' }
  for (let made = 0; made < 150; made += 1) {
    at = await standing(desk, at.presses)
    if (/^(Begin|Go on|End)/.test(at.label)) await leave()
    if (at.label === 'End the session') break
    await makePress(desk, { phone, others }, at.label)
    title = /^(?:Begin|Go on): (.*)/.exec(at.label)?.[1] ?? title
  }
  expect(looked).toEqual(Object.keys(looks))
  await expect(desk.getByRole('navigation', { name: 'Agenda' }).getByText('skipped')).toHaveCount(0)
})
