import { expect, expectAccessible, test } from './fixtures.ts'
import { planted } from './plantWorkshop.ts'
import { press, voteAll } from './room.ts'

const both = (text: string) => ({ en: text, cy: `${text} (cy)` })

test.use({
  plan: {
    activities: [
      planted('rate', 'Excerpt', {
        excerptId: 'exc_r3yk9b',
        prompt: both('How good was this practice?'),
        rungs: ['room', 'overallCoding'],
      }),
    ],
  },
})

test('the two ends of a room are asked for the words that decided; the screen has what the console lets through', async ({
  server,
  workshop,
}) => {
  const desk = await workshop.console()
  const screen = await workshop.projector()
  const phones = await workshop.phones(3)
  const [low, between, high] = phones
  const others = await workshop.quiet(4)
  await press(desk, /Begin: Excerpt/)
  await desk.getByRole('button', { name: 'Skip to this: Open voting' }).click()
  await Promise.all([2, 2, 5, 5].map((mark, at) => others[at]!.say({ mark })))
  await voteAll(phones, [1, 3, 4])
  await press(desk, /Show the room/)
  await desk.getByRole('button', { name: 'Ask for reasons' }).click()
  await expect(screen.getByText('Every phone asks.', { exact: false })).toBeVisible()
  for (const [phone, text] of [
    [low, 'She never says what is next'],
    [between, 'Somewhere in the middle'],
    [high, 'She keeps calm'],
  ] as const) {
    await phone!.getByRole('textbox', { name: 'Which words decided your mark?' }).fill(text)
    await phone!.getByRole('button', { name: 'Send' }).click()
    await expect(phone!.getByText('You can change it as long as this is open.')).toBeVisible()
  }
  await expectAccessible(low!)
  await expect(desk.getByText('3 of 7 have written or sat out.')).toBeVisible()
  await expect(desk.getByText('She keeps calm')).toHaveCount(0)
  await desk.getByRole('button', { name: 'Close and read' }).click()
  await expect(desk.getByText('She never says what is next')).toBeVisible()
  await expect(desk.getByText('Somewhere in the middle')).toHaveCount(0)
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Let through: She keeps calm' }).click()
  await expect(screen.getByText('She keeps calm')).toBeVisible()
  await expect(screen.getByText('From the high end (4 to 5)')).toBeVisible()
  await expect(screen.getByText('She never says what is next')).toHaveCount(0)
  await expect(between!.getByText('She keeps calm')).toBeVisible()
  await expectAccessible(screen)
  await press(desk, /Show the expert coding/)
  await expect(screen.getByText('Demo coding').first()).toBeVisible()
  await expect(screen.getByText('She keeps calm')).toHaveCount(0)
  const story = await workshop.desk.newPage()
  await story.goto(`${server.origin}/sessions/${workshop.id}`)
  await expect(story.getByText('She keeps calm')).toBeVisible()
  await expect(story.getByText('She never says what is next')).toHaveCount(0)
  await expectAccessible(story)
})
