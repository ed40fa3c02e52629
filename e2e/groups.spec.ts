import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })
const scale = ['not at all', 'a little', 'partly', 'mostly', 'fully'].map(both)
const rows = ['A credible method', 'Someone checking real practice']

test.use({
  plan: {
    groups: [{ id: 'role', items: ['Practitioner', 'Manager', 'Trainer'].map(both) }],
    activities: [
      planted('checkIn', 'Check', {
        prompt: both('How much does your service do it?'),
        rows: rows.map((text, at) => ({ id: `row${at}`, text: both(text) })),
        labels: scale,
        splitBy: 'role',
      }),
      planted('checkIn', 'Teams', {
        prompt: both('And in your team?'),
        rows: rows.map((text, at) => ({ id: `row${at}`, text: both(text) })),
        labels: scale,
        splitBy: 'team',
      }),
    ],
  },
})

test('who joins may pick a role or decline; a check is split only by roles that have enough people', async ({
  workshop,
}) => {
  test.setTimeout(240_000)
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const first = await workshop.phone({ stay: true })
  await first.getByRole('button', { name: 'Join' }).click()
  await expect(first.getByRole('heading', { name: 'Your group, if you like' })).toBeVisible()
  await expect(first.getByText('Only groups of five or more are ever shown.', { exact: false })).toBeVisible()
  await expect(first.getByRole('radio', { name: 'I’d rather not say' })).toBeChecked()
  const [decline, offered] = await Promise.all(
    ['I’d rather not say', 'Manager'].map((name) => first.locator('label', { hasText: name }).boundingBox()),
  )
  expect([decline?.width, decline?.height]).toEqual([offered?.width, offered?.height])
  await expectAccessible(first)
  await first.getByRole('button', { name: 'Go in' }).click()
  await expect(first.getByText('You are in')).toBeVisible()

  const second = await workshop.phone({ picks: ['Practitioner'] })
  const [practitioner, manager, trainer] = [{ role: 0 }, { role: 1 }, { role: 2 }]
  const others = [
    ...(await workshop.quiet(4, practitioner)),
    ...(await workshop.quiet(5, manager)),
    ...(await workshop.quiet(2, trainer)),
    ...(await workshop.quiet(2)),
  ]
  await press(desk, /Begin: Check/)
  await press(desk, /Open/)
  const marksOf = (at: number) => ({ row0: at >= 4 && at < 9 ? 2 : 4, row1: 1 })
  await Promise.all(others.map((other, at) => other.say({ marks: marksOf(at) })))
  for (const phone of [first, second]) {
    for (const [row, mark] of [4, 1].entries()) {
      const buttons = phone.getByRole('group', { name: rows[row]! })
      await buttons.getByRole('button', { name: new RegExp(`^${mark} `) }).click()
    }
    await expect(phone.getByText('Received').first()).toBeVisible()
  }
  await press(desk, /Show the room/)
  await expect(screen.getByRole('heading', { name: /Lowest here/ })).toBeVisible()
  await expect(screen.getByText('Practitioner')).toBeHidden()
  await press(desk, /Show it by group/)
  await expect(
    screen.getByRole('heading', {
      name: /Furthest apart on “A credible method”: Practitioner 4.0 on average, Manager 2.0/,
    }),
  ).toBeVisible()
  await expect(screen.getByText('Too few to show: Trainer')).toBeVisible()
  await expect(first.getByText('Too few to show: Trainer')).toBeVisible()
  await expect(desk.getByText('Practitioner 4.0 · Manager 2.0')).toBeVisible()
  if (process.env.SHOTS) {
    await screen.setViewportSize({ width: 1920, height: 1080 })
    await screen.screenshot({ path: `${process.env.SHOTS}/split-screen.png` })
    await first.screenshot({ path: `${process.env.SHOTS}/split-phone.png`, fullPage: true })
    await desk.screenshot({ path: `${process.env.SHOTS}/split-desk.png` })
    const welsh = await workshop.phone({ language: 'cy', dark: true, stay: true })
    await welsh.getByRole('button', { name: 'Ymuno' }).click()
    await welsh.screenshot({ path: `${process.env.SHOTS}/join-cy.png`, fullPage: true })
  }
  await expectAccessible(screen)
  await expectAccessible(first)
  await expectAccessible(desk)

  // No list of teams is offered, so that there is nothing to split by.
  await press(desk, /Go on: Teams/)
  await press(desk, /Open/)
  await press(desk, /Close/)
  await press(desk, /Show the room/)
  await expect(desk.getByRole('button', { name: /Show it by group/ })).toHaveCount(0)
})

test('a facilitator types the lists when a session starts, and is told what is amiss', async ({ workshop, server }) => {
  const page = await workshop.desk.newPage()
  await page.goto(`${server.origin}/workshops`)
  await page.getByRole('button', { name: /Start/ }).first().click()
  await page.getByText('Groups without names (optional)').click()
  await page.getByRole('textbox', { name: 'Roles' }).fill('Manager')
  await page.getByRole('button', { name: 'Start', exact: true }).last().click()
  await expect(page.getByText('A list needs at least two lines.', { exact: false })).toBeVisible()
  await expectAccessible(page)
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/start.png`, fullPage: true })
  await page.getByRole('textbox', { name: 'Roles' }).fill('Manager | Rheolwr\nPractitioner')
  await page.getByRole('button', { name: 'Start', exact: true }).last().click()
  await page.waitForURL(/\/console\//)
})
