import { expect, expectAccessible, test } from './fixtures.ts'
import { goTo, markButton, press } from './room.ts'

const seven = [
  'Empathy',
  'Collaboration',
  'Autonomy',
  'Evocation',
  'Purposefulness',
  'Clarity about concerns',
  'Focus on child',
]

const ids = [
  'empathy',
  'collaboration',
  'autonomy',
  'evocation',
  'purposefulness',
  'clarityAboutConcerns',
  'childFocus',
]

test('a room marks the seven elements and sees where it differs most, the coding, the averages and why', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const phone = await workshop.phone()
  const others = await workshop.quiet(4)
  await press(desk, /Begin: Welcome/)
  await goTo(desk, 'Seven elements')
  await expect(screen.getByText('Empathy').first()).toBeVisible()
  await expect(screen.getByText('Good authority')).toHaveCount(0)
  await expectAccessible(screen)
  await expectAccessible(phone)
  await press(desk, /Show the grouping/)
  await expect(screen.getByText('Good authority').first()).toBeVisible()
  await expectAccessible(screen)

  await press(desk, /Go on: Third excerpt/)
  await press(desk, /Play in the room/)
  await press(desk, /Open voting/)
  for (const [person, other] of others.entries()) {
    const marks = ids.map((id, at) => [
      id,
      id === 'evocation' && person < 1 ? 'notDiscussed' : 1 + ((at + person + 2) % 5),
    ])
    await other.say(Object.fromEntries(marks))
  }
  for (const [at, name] of seven.entries()) {
    await expect(phone.getByRole('heading', { name })).toBeVisible()
    if (name === 'Evocation') await phone.getByRole('button', { name: 'Behaviour change was not discussed' }).click()
    else
      await markButton(phone, 1 + (at % 5))
        .first()
        .click()
    await expect(phone.locator('main [aria-pressed="true"]').first()).toBeVisible()
    await expect(phone.getByText('Received.').first()).toBeVisible()
    if (at < 6) await phone.getByRole('button', { name: 'Next', exact: true }).click()
  }
  await expectAccessible(phone)
  await press(desk, /Show the room/)
  await expect(screen.getByText('Empathy').first()).toBeVisible()
  await expectAccessible(screen)
  await expectAccessible(phone)
  await press(desk, /Show the expert coding/)
  await expect(screen.getByText('Demo coding').first()).toBeVisible()
  await press(desk, /Show the averages/)
  await expect(screen.getByText('3.67').first()).toBeVisible()
  await expect(screen.getByText('1.67').first()).toBeVisible()
  await expectAccessible(screen)
  await press(desk, /Show why, element by element/)
  await expect(phone.getByText('Feelings are named as she feels them', { exact: false }).first()).toBeVisible()
  await expectAccessible(screen)
  await expectAccessible(phone)
})
