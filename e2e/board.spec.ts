import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { markButton, press } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })
const axis = (name: string) => ({
  name: both(name),
  low: both(`little ${name.toLowerCase()}`),
  high: both(`much ${name.toLowerCase()}`),
})

test.use({
  plan: {
    floor: 3,
    activities: [
      planted('rate', 'First', {
        excerptId: 'exc_k4wm2r',
        prompt: both('How good was this practice?'),
        rungs: ['room', 'averages'],
      }),
      planted('board', 'Axes', {
        heading: both('Two axes'),
        asking: both('Where do most meetings sit?'),
        across: axis('Care'),
        up: axis('Authority'),
      }),
      planted(
        'board',
        'Silent',
        { heading: both('Where are we?'), asking: null, across: axis('Care'), up: axis('Authority') },
        { asking: null },
      ),
    ],
  },
})

test('a phone puts down a point by lists, keys and tap; then come the points and the excerpt that was shown', async ({
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const phone = await workshop.phone()
  const others = await workshop.quiet(2)
  const overTheRoom = desk.getByRole('radio', { name: 'the board' })
  await press(desk, /Begin: First/)
  await press(desk, /Play in the room/)
  await press(desk, /Open voting/)
  await markButton(phone, 2).first().click()
  await Promise.all(others.map((other) => other.say({ mark: 2 })))
  await press(desk, /Show the room/)
  await desk.getByText('What the room sees').click()
  await expect(overTheRoom).toBeDisabled()
  await press(desk, /Show the averages/)
  await overTheRoom.click() // it is checked once the server has said so
  await expect(overTheRoom).toBeChecked()
  await expect(screen.getByRole('heading', { name: 'One excerpt so far, where the coding puts it.' })).toBeVisible()
  await expect(screen.getByText('◆ 1.67 · 1.67')).toBeVisible()
  await expect(desk.getByText('coding 1.67 · 1.67')).toBeVisible()
  await expectAccessible(screen)
  await desk.getByRole('button', { name: 'Let it follow the room' }).click()

  await press(desk, /Go on: Axes/)
  await press(desk, /Open voting/)
  const field = phone.getByRole('slider')
  await phone.getByLabel('Care').selectOption('1.5')
  await phone.getByLabel('Authority').selectOption('4')
  await expect(field).toHaveAttribute('aria-valuetext', 'Care 1.5, Authority 4')
  await field.focus()
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight']) await phone.keyboard.press(key)
  await expect(field).toHaveAttribute('aria-valuetext', 'Care 2, Authority 5')
  const box = await field.boundingBox()
  await field.click({ position: { x: box!.width - 8, y: 8 } })
  await expect(field).toHaveAttribute('aria-valuetext', 'Care 5, Authority 5')
  await expect(phone.getByText('Received').first()).toBeVisible()
  await expectAccessible(phone)
  await Promise.all([others[0]!.say({ across: 3.5, up: 3.5 }), others[1]!.say({ across: 1.5, up: 4 })])
  await press(desk, /Show everyone’s points/)
  await expect(screen.getByRole('heading', { name: '2 of 3: much care, much authority.' })).toBeVisible()
  await expect(phone.getByText('Your point: Care 5, Authority 5.')).toBeVisible()
  await expect(phone.getByText('Back on the doorstep')).toHaveCount(0)
  await press(desk, /Show the excerpts heard so far/)
  await expect(screen.getByText('Back on the doorstep').first()).toBeVisible()
  await expect(phone.getByText('Demo coding: Care 1.67, Authority 1.67')).toBeVisible()
  for (const page of [screen, desk, phone]) await expectAccessible(page)

  await press(desk, /Go on: Silent/)
  await expect(screen.getByRole('heading', { name: 'Where are we?' }).last()).toBeVisible()
  await expect(screen.getByText('Back on the doorstep')).toHaveCount(0)
  await press(desk, /Show the excerpts heard so far/, false) // nothing was asked, and no secret opens: one press
  await expect(screen.getByText('Back on the doorstep').first()).toBeVisible()
})
