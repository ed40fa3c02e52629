import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import type { QuietPhone } from './quietPhone.ts'

test.use({ wanted: { workshopId: 'wsh_goodpractice', track: 'short', floor: 3 } })

/** What the pages show at some of the steps, looked at once the step has been played to its end. */
type Look = (pages: { screen: Page; phone: Page; desk: Page }) => Promise<unknown>

const looks: Readonly<Record<string, Look>> = {
  'What we will do today': ({ screen }) => expect(screen.getByText('Three questions for today').first()).toBeVisible(),
  'What makes practice good?': async ({ screen }) => {
    await expect(screen.getByText('Idea 2').first()).toBeVisible()
    await expectAccessible(screen)
  },
  'First excerpt': async ({ phone }) => {
    await expect(phone.getByText(/demo coding/i).first()).toBeVisible()
    await expectAccessible(phone)
  },
  'Third excerpt, with the seven': ({ screen }) => expect(screen.getByText('Demo coding').first()).toBeVisible(),
  'The first table': async ({ screen, phone }) => {
    await expect(phone.getByText('not reported').first()).toBeVisible()
    await expectAccessible(screen)
  },
  'Your own list from earlier': ({ screen }) => expect(screen.getByText('Idea 1').first()).toBeVisible(),
  'Your own record': async ({ screen, phone, desk }) => {
    await expect(screen.getByRole('heading', { name: 'Thank you' }).first()).toBeVisible()
    // The mark of the first excerpt, and what was written to take away.
    await expect(phone.getByRole('rowheader', { name: /.+/ }).first()).toBeVisible()
    await expect(phone.getByText('Idea 1').first()).toBeVisible()
    await expectAccessible(phone)
    await expectAccessible(desk)
  },
}

/** What one phone does with a question of any kind: it writes into every field, taps in every group, and sends. */
const answer = async (phone: Page, at: number): Promise<void> => {
  const form = phone.getByRole('main')
  const ways = form.getByRole('textbox').or(form.getByRole('group')).or(form.getByRole('spinbutton'))
  await ways.first().waitFor()
  for (const box of await form.getByRole('textbox').all()) await box.fill(`Idea ${1 + (at % 2)}`)
  for (const group of await form.getByRole('group').all()) {
    const choices = group.locator('button[aria-pressed]')
    const count = await choices.count()
    if (count > 0) await choices.nth(at % count).click()
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
  readonly phones: readonly Page[]
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
    await Promise.all([...room.phones.map(answer), ...room.others.map((other) => other.sayAnything())])
  }
  // Once everyone has answered it closes by itself after a second: it is then no press any more.
  if ((await nextOf(desk).innerText()) === label) await desk.keyboard.press('PageDown')
  // The points of a list need no second press.
  if (!label.startsWith('Show') || label.startsWith('Show point')) return
  await nextOf(desk).filter({ hasText: 'Press again to reveal' }).waitFor()
  await desk.keyboard.press('PageDown')
}

test('the short day runs from welcome to close, with a projector and phones', async ({ workshop }) => {
  test.setTimeout(600_000)
  const desk = await workshop.console()
  // Two write on pages; two more need no screen.
  const [screen, phones, others] = await Promise.all([workshop.projector(), workshop.phones(2), workshop.quiet(2)])
  const phone = phones[0]!
  const looked: string[] = []
  let title = ''
  const leave = async () => {
    const look = looks[title]
    if (look === undefined) return
    await look({ screen, phone, desk })
    looked.push(title)
  }
  let at = { label: '', presses: '' }
  for (let made = 0; made < 150; made += 1) {
    at = await standing(desk, at.presses)
    if (/^(Begin|Go on|End)/.test(at.label)) await leave()
    if (at.label === 'End the session') break
    await makePress(desk, { phones, others }, at.label)
    title = /^(?:Begin|Go on): (.*)/.exec(at.label)?.[1] ?? title
  }
  expect(looked).toEqual(Object.keys(looks))
  await expect(desk.getByRole('navigation', { name: 'Agenda' }).getByText('skipped')).toHaveCount(0)
})
