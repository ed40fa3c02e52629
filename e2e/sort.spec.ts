import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })
const seven = [
  'empathy',
  'collaboration',
  'autonomy',
  'evocation',
  'purposefulness',
  'clarityAboutConcerns',
  'childFocus',
]

test.use({
  plan: {
    activities: [
      planted('sort', 'Together', {
        prompt: both('Which belong together?'),
        cards: seven,
        leastPiles: 2,
        mostPiles: 4,
        grouping: null,
        rungs: ['room', 'grouping', 'clusters'],
      }),
    ],
  },
})

const put = async (phone: Page, card: string, pile: number) => {
  await phone.getByRole('button', { name: card, exact: true }).click()
  await phone.getByRole('button', { name: `Put ${card} on pile ${pile}` }).click()
}

const care = ['Empathy', 'Collaboration', 'Autonomy']
const authority = ['Purposefulness', 'Clarity about concerns', 'Focus on child']

test('a room sorts seven cards by tapping, and sees its pairs, the research and its own groups', async ({
  workshop,
}) => {
  test.setTimeout(240_000)
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const phones = await workshop.phones(2)
  const others = await workshop.quiet(3)
  const [first] = phones
  await press(desk, /Begin: Together/)
  await press(desk, /Open/)
  await expect(first!.getByRole('button', { name: 'Empathy', exact: true })).toBeVisible()
  await expectAccessible(first!)
  // Three without a screen: two leave evocation out, as the phones do, and one puts everything it places on one pile but one.
  const piles = Object.fromEntries(seven.filter((id) => id !== 'evocation').map((id, at) => [id, at < 3 ? 1 : 2]))
  const allOnOne = { ...Object.fromEntries(Object.keys(piles).map((id) => [id, 1])), evocation: 2 }
  await Promise.all([piles, piles, allOnOne].map((each, at) => others[at]!.say({ piles: each, done: true })))
  await Promise.all(
    phones.map(async (phone, person) => {
      for (const card of care) await put(phone, card, 1)
      for (const card of authority) await put(phone, card, 2)
      // One takes evocation back out of a pile, so that four leave it out.
      if (person === 1) {
        await put(phone, 'Evocation', 2)
        await phone.getByRole('button', { name: 'Evocation', exact: true }).click()
        await phone.getByRole('button', { name: 'Take Evocation out of its pile' }).click()
      }
      await phone.getByRole('button', { name: 'I have finished' }).click()
      await expect(phone.getByText('Received').first()).toBeVisible()
    }),
  )
  for (const page of [first!, screen]) await expect(page.getByText('Good authority')).toHaveCount(0)
  await press(desk, /Show the room’s pair grid/)
  await expect(screen.getByRole('heading', { name: /Most often together: .*, by 5 of 5/ })).toBeVisible()
  await expect(first!.getByText('5 of 5').first()).toBeVisible()
  for (const page of [first!, screen]) await expect(page.getByText('Good authority')).toHaveCount(0)
  await expectAccessible(screen)
  await expectAccessible(first!)
  await press(desk, /Show the research grouping/)
  await expect(
    screen.getByRole('heading', { name: /linked by 100% of you; pairs it keeps apart by 20%/ }),
  ).toBeVisible()
  await expect(first!.getByText('Good authority')).toBeVisible()
  await expectAccessible(screen)
  await press(desk, /Show the room’s own groups/)
  // One person alone has placed evocation: no two cards' link with it may be shown, so there are no groups.
  await expect(screen.getByRole('heading', { name: /too little/ })).toBeVisible()
  await expectAccessible(desk)
  await expectAccessible(first!)
})

test('a phone keeps its own order of the cards through a reload, and what lies in its piles', async ({ workshop }) => {
  const desk = await workshop.console()
  const phone = await workshop.phone()
  await press(desk, /Begin: Together/)
  await press(desk, /Open/)
  const loose = phone.getByRole('region', { name: 'Cards in no pile' })
  await expect(loose.getByRole('button')).toHaveCount(7)
  await put(phone, 'Autonomy', 2)
  await expect(phone.getByText('Received').first()).toBeVisible()
  const before = await loose.getByRole('button').allTextContents()
  await phone.reload()
  await expect(loose.getByRole('button')).toHaveCount(6)
  expect(await loose.getByRole('button').allTextContents()).toEqual(before)
  await expect(phone.getByRole('region', { name: 'Pile 2' }).getByText('Autonomy')).toBeVisible()
})
