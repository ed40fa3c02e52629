import { expect, expectAccessible, test } from './fixtures.ts'
import { markButton, press, vote } from './room.ts'

test('a phone joins by the code typed on the front page; a code that leads nowhere gets a sentence and the box again', async ({
  server,
  workshop,
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, hasTouch: true })
  const phone = await context.newPage()
  await phone.goto(server.origin)
  await expectAccessible(phone)
  const box = phone.getByLabel('Six-digit code')
  await box.fill('000000')
  await phone.getByRole('button', { name: 'Continue' }).click()
  await expect(phone.getByText('There is no session with this code', { exact: false }).first()).toBeVisible()
  await phone.waitForLoadState('networkidle')
  await expectAccessible(phone)
  await phone.getByLabel('Six-digit code').fill(workshop.code)
  await phone.getByRole('button', { name: 'Continue' }).click()
  await expect(phone.getByRole('heading', { name: 'Do we agree?' })).toBeVisible()
  await phone.waitForLoadState('networkidle')
  await expectAccessible(phone)
  await phone.getByRole('button', { name: 'Join' }).click()
  await expect(phone.getByText('You are in')).toBeVisible()
})

test('whoever comes late is in at once, a reload in mid-vote keeps the mark, a second tab is the same person', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const [one, other] = await workshop.phones(2)
  await press(desk, /Begin: Welcome/)
  await press(desk, /Go on: First excerpt/)
  await press(desk, /Play in the room/)
  await press(desk, /Open voting now/)
  await vote(one!, 2)
  const late = await workshop.phone()
  await expect(markButton(late, 3).first()).toBeVisible()
  await one!.reload()
  await expect(one!.getByText('Received', { exact: false }).first()).toBeVisible()
  await expect(one!.locator('main [aria-pressed="true"]').first()).toContainText('2')
  const tab = await one!.context().newPage()
  await tab.goto(one!.url())
  await expect(tab.getByText('Received', { exact: false }).first()).toBeVisible()
  await expect(desk.getByText('1 of 3')).toBeVisible()
  await vote(other!, 4)
  await expect(desk.getByText('2 of 3')).toBeVisible()
})

test('a Welsh phone stands beside an English one, and a change of language is remembered', async ({ workshop }) => {
  const desk = await workshop.console()
  const english = await workshop.phone()
  const welsh = await workshop.phone({ language: 'cy', dark: true })
  await press(desk, /Begin: Welcome/)
  await press(desk, /Go on: First excerpt/)
  await press(desk, /Play in the room/)
  await expect(
    welsh
      .getByText('Mae’r recordiad', { exact: false })
      .or(welsh.getByText('Saesneg', { exact: false }))
      .first(),
  ).toBeVisible()
  await press(desk, /Open voting now/)
  await expect(english.getByText('Very good')).toBeVisible()
  await expect(welsh.getByText('Da iawn')).toBeVisible()
  await expectAccessible(welsh)
  await vote(welsh, 4)
  await english.getByRole('button', { name: 'Cymraeg' }).click()
  await expect(english.getByText('Da iawn')).toBeVisible()
  await english.reload()
  await expect(english.getByText('Da iawn')).toBeVisible()
})

test('a session that has ended says so, and lets nobody in', async ({ workshop }) => {
  const desk = await workshop.console()
  const phone = await workshop.phone()
  await press(desk, /Begin: Welcome/)
  await desk.locator('summary', { hasText: 'This session' }).click()
  await desk.getByRole('button', { name: 'End the session …' }).click()
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'End the session', exact: true }).click()
  await expect(phone.getByText('This session has ended')).toBeVisible()
  await expectAccessible(phone)
  const late = await workshop.phone({ stay: true })
  await expect(late.getByText(/has ended/).first()).toBeVisible()
})

/** What a venue's proxy does to a websocket: it refuses it, or lets it wait for ever. */
const blocked = {
  refused: () =>
    Object.assign(window, {
      WebSocket: class {
        onerror: ((why: Event) => void) | null = null
        constructor() {
          setTimeout(() => this.onerror?.(new Event('error')))
        }
        close() {}
      },
    }),
  swallowed: () =>
    Object.assign(window, {
      WebSocket: class {
        close() {}
      },
    }),
}

for (const [how, block] of Object.entries(blocked)) {
  test(`where websockets are ${how} a phone joins and rates by long-polling`, async ({ workshop, server, browser }) => {
    const desk = await workshop.console()
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } })
    await context.addInitScript(block)
    const phone = await context.newPage()
    await phone.goto(`${server.origin}/p/${workshop.code}`)
    await phone.getByRole('button', { name: 'Join' }).click()
    await workshop.phone()
    await press(desk, /Begin: Welcome/)
    await press(desk, /Go on: First excerpt/)
    await press(desk, /Play in the room/)
    await press(desk, /Open voting now/)
    await expect(markButton(phone, 4).first()).toBeVisible({ timeout: 30_000 })
    await vote(phone, 4)
    await expect(desk.getByText('1 of 2')).toBeVisible()
  })
}
