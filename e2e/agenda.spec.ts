import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import type { QuietPhone } from './quietPhone.ts'
import { goTo, press } from './room.ts'

test.use({ wanted: { workshopId: 'wsh_goodpractice', track: 'short' } })

test('the facilitator chooses how long the day is, and the session holds the steps of that length', async ({
  workshop,
}) => {
  const origin = new URL((await workshop.console()).url()).origin
  const page = await workshop.desk.newPage()
  await page.goto(`${origin}/workshops`)
  await page.getByRole('button', { name: /Start a session of “Good practice/ }).click()
  await expect(page.getByRole('radio', { name: /^Half day, nearly four hours/ })).toBeChecked()
  await page.getByRole('radio', { name: /^About an hour/ }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const agenda = page.getByRole('navigation', { name: 'Agenda' })
  await expect(agenda.getByRole('button', { name: /First excerpt/ })).toBeVisible()
  await expect(agenda.getByRole('button', { name: /Second excerpt/ })).toHaveCount(0)
})

test('what is skipped is shown as such, and can be come back to', async ({ workshop }) => {
  const desk = await workshop.console()
  await press(desk, /Begin: Welcome/)
  await goTo(desk, 'First excerpt')
  const agenda = desk.getByRole('navigation', { name: 'Agenda' })
  const today = agenda.getByRole('button', { name: /What we will do today/ })
  await expect(today).toContainText('skipped, planned')
  await expectAccessible(desk)
  await today.click()
  await expect(today).not.toContainText('skipped')
  await expect(today).toHaveAttribute('aria-current', 'step')
  await expect(desk.getByText('ends about').first()).toBeVisible()
})

test('the big screen can be frozen and blanked while the room moves on, and phones do not notice', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const [screen, phone] = await Promise.all([workshop.projector(), workshop.phone()])
  await press(desk, /Begin: Welcome/)
  await press(desk, /What we will do today/)
  await expect(screen.getByText('Three questions for today')).toBeVisible()
  await desk.getByText('What the room sees').first().click()
  await desk.getByRole('radio', { name: 'frozen' }).click()
  await expect(desk.getByText('The projector is frozen: it shows what was on before.')).toBeVisible()
  await goTo(desk, 'Seven elements')
  await expect(phone.getByText(/These seven were used by the researchers/)).toBeVisible()
  await expect(screen.getByText('Three questions for today')).toBeVisible()
  await screen.reload()
  await expect(screen.getByRole('button', { name: /switch the sound on/ })).toBeVisible()
  await expect(screen.getByText('Three questions for today')).toHaveCount(0)
  await expect(screen.getByText('Seven elements')).toHaveCount(0)
  await desk.getByRole('button', { name: 'Let it follow the room' }).click()
  await expect(screen.getByText('Seven elements').first()).toBeVisible()
  await desk.getByRole('radio', { name: 'blank' }).click()
  await expect(screen.getByText('Seven elements')).toHaveCount(0)
  await expectAccessible(screen)
  await expectAccessible(desk)
})

/** Takes the room to an excerpt, past its recording, and lets it answer. */
const rate = async (desk: Page, room: readonly QuietPhone[], title: string, response: (person: number) => unknown) => {
  await goTo(desk, title)
  await desk.getByRole('button', { name: 'Skip to this: Open voting' }).click()
  await Promise.all(room.map((one, person) => one.say(response(person))))
  await press(desk, /Show the room/)
}

const seven = (mark: number) =>
  Object.fromEntries(
    ['empathy', 'collaboration', 'autonomy', 'evocation', 'purposefulness', 'clarityAboutConcerns', 'childFocus'].map(
      (id) => [id, mark],
    ),
  )

test.describe('in the longer day', () => {
  test.use({ wanted: { workshopId: 'wsh_goodpractice', track: 'core', floor: 3 } })

  test('a guess about the room stays shut until the room is shown; agreement stands beside that of an earlier excerpt', async ({
    workshop,
  }) => {
    test.setTimeout(240_000)
    const desk = await workshop.console()
    const [screen, room] = await Promise.all([workshop.projector(), workshop.quiet(5)])
    await goTo(desk, 'Before we listen')
    await press(desk, /Open voting/)
    await Promise.all(room.map((one, person) => one.say({ value: 40 + 10 * person })))

    // [P11] Shut, with the reason; the next press leads on.
    await expect(
      desk.getByText('This is shown after “First excerpt”. Go on; the console tells you when.'),
    ).toBeVisible()
    const presses = desk.getByRole('region', { name: 'The presses of this activity' })
    await expect(presses.getByRole('listitem').filter({ hasText: 'Show the room' })).toContainText(
      'after “First excerpt” is shown',
    )
    await expect(presses.getByRole('button', { name: /Show the room/ })).toHaveCount(0)
    await expect(desk.getByText('Nobody wrote anything.')).toHaveCount(0)
    await press(desk, /Go on: First excerpt/)
    await expect(desk.getByText('can be shown now')).toHaveCount(0)

    await rate(desk, room, 'First excerpt', (person) => ({ mark: person === 0 ? 1 : 4 }))
    await expect(desk.getByText('“Before we listen: will we agree?” can be shown now.')).toBeVisible()
    await desk.getByRole('button', { name: 'Go there' }).click()
    await press(desk, /Show the room/)
    await expect(
      screen.getByRole('heading', { name: /The middle guess was 60 of a hundred.*80 of a hundred/ }),
    ).toBeVisible()

    await expect(desk.getByRole('button', { name: 'Back to: First excerpt' })).toBeVisible()
    // The excerpts are named as the room knows them, with both figures.
    await rate(desk, room, 'Second excerpt', () => ({ mark: 3 }))
    await press(desk, /Show the expert coding/)
    await press(desk, /Show why/)
    await press(desk, /Show both side by side/)
    await expect(
      screen.getByRole('heading', { name: /^Agreement: Size elevens \d+, Three things 100\.$/ }),
    ).toBeVisible()
    await expect(screen.getByRole('rowheader', { name: 'Overall mark' })).toBeAttached()
    await expect(desk.getByText('Agreement, Size elevens → this one')).toBeVisible()
    await expect(desk.getByText(/^\d+ → 100$/)).toBeVisible()

    await rate(desk, room, 'Third excerpt', (person) => seven(person === 0 ? 1 : 4))
    await rate(desk, room, 'Fourth excerpt', () => seven(3))
    for (const name of [/Show the expert coding/, /Show the averages/, /Show why/, /Show both/]) await press(desk, name)
    await expect(
      screen.getByRole('heading', { name: 'How far we agreed: There is no rush beside Mornings.' }),
    ).toBeVisible()
    await expect(screen.getByRole('row', { name: /^Empathy \d+ 100$/ })).toBeAttached()
    await expect(desk.getByText('Agreement, There is no rush → this one')).toBeVisible()
    await expect(desk.getByText(/^\d+ → 100$/)).toHaveCount(7)
    await expectAccessible(screen)
  })
})
